import {
  type AppState,
  type CommandInput,
  type CommandName,
  type CommandOutput,
  DEFAULT_SETTINGS,
  type RecapView,
  type Reply,
  succeed,
} from '../../../src-main/contract/index.ts'
import { createSearchEngine, type SearchDocument } from '../../../src-main/core/search/index.ts'
import { mergedLibrary } from '../../../src-main/worker/library/merge.ts'
import { placeOf } from '../../../src-main/worker/row-place.ts'
import type { Client } from '../../../src-renderer/bridge.ts'
import { NO_LIBRARY } from '../../../src-renderer/store/model.ts'

const CITIES = ['Montreal', 'Ottawa', 'Toronto'] as const

/** Recaps on three cities in turn; every tenth speaks of Thanos. */
export const documents = (count: number): readonly SearchDocument[] =>
  Array.from({ length: count }, (_, at) => ({
    path: `post-${String(at).padStart(3, '0')}.md`,
    title: at % 10 === 0 ? `Thanos evening ${at}` : `Evening ${at}`,
    date: `2018-${String(12 - (at % 12)).padStart(2, '0')}-01`,
    draft: false,
    headings: [],
    body: ['One evening among many.'],
    captions: [],
    keywords: [],
    facets: { city: [CITIES[at % 3] ?? 'Montreal'], sponsor: [], speaker: [], technology: [], host: [], tier: [] },
    talks: [],
    aliases: [],
    images: 0,
    slides: false,
    video: false,
    missingImages: 0,
  }))

const APP: AppState = {
  version: '0',
  settings: DEFAULT_SETTINGS,
  startFolder: '/archive',
  sampleFolder: '/archive',
  chooseInPage: true,
  platform: 'linux',
}

const viewOf = (path: string): RecapView => ({
  path,
  title: path,
  lang: 'en',
  draft: false,
  authors: [],
  body: [],
  headings: [],
  images: Array.from({ length: 4 }, (_, at) => ({ src: `${at}.jpg`, status: 'shown' as const, inBody: true })),
  links: [],
  facets: { cities: [], sponsors: [], hosts: [], speakers: [], technologies: [], talks: [] },
  talkLinks: [],
  problems: [],
  matches: 0,
  bestMatch: 0,
  words: 1,
})

/** A client over the real search engine. `hold` keeps replies back until they are let go, in any order. */
export const createEngineClient = (count: number) => {
  const engine = createSearchEngine({ synonyms: new Map() })
  engine.put(documents(count))
  const held: { readonly name: CommandName; readonly reply: () => void }[] = []
  let isHolding = false
  let library = NO_LIBRARY

  const answer = (name: CommandName, input: unknown): unknown => {
    const request = input as CommandInput<'archive.search'>
    switch (name) {
      case 'app.state':
        return APP
      case 'archive.open':
        return {
          folder: (input as CommandInput<'archive.open'>).folder,
          name: 'archive',
          phase: 'ready',
          posts: count,
          images: 0,
          missingImages: 0,
          problems: 0,
          elapsedMs: 1,
          watching: 'events',
        }
      case 'curation.state':
        return { file: '/data/corrections.yaml', place: 'data-folder', corrections: 0, stray: 0, suggestions: 0 }
      case 'archive.search':
        return engine.search(request)
      case 'archive.advice':
        return engine.advice(request)
      case 'archive.trends':
        return engine.trends(request)
      case 'archive.paths':
        return { paths: engine.paths(request) }
      case 'archive.beside': {
        const { request: search, path } = input as CommandInput<'archive.beside'>
        return placeOf(path, engine.paths(search))
      }
      case 'recap.surroundings':
        return engine.surroundings((input as CommandInput<'recap.surroundings'>).path)
      case 'recap.read':
        return viewOf((input as CommandInput<'recap.read'>).path)
      case 'export.save':
        return { saved: false }
      case 'library.read':
        return library
      case 'library.write':
        library = mergedLibrary(library, input as CommandInput<'library.write'>)
        return library
      default:
        return null
    }
  }

  const client: Client = {
    call: <N extends CommandName>(name: N, input: CommandInput<N>): Promise<Reply<CommandOutput<N>>> =>
      new Promise(resolve => {
        const reply = () => resolve(succeed(answer(name, input) as CommandOutput<N>))
        if (isHolding) held.push({ name, reply })
        else reply()
      }),
    listen: () => () => {},
    pathOf: async () => null,
  }
  return {
    client,
    hold: () => {
      isHolding = true
    },
    /** Lets the held replies to one command go, and goes on holding the others. */
    release: (name: CommandName) => {
      for (const one of held.filter(each => each.name === name)) {
        held.splice(held.indexOf(one), 1)
        one.reply()
      }
    },
    /** Lets the held replies go, the last first. */
    releaseBackwards: () => {
      isHolding = false
      while (held.length > 0) held.pop()?.reply()
    },
  }
}
