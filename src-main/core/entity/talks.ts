import { type EntityRef, type EntityTalk, type RecapFacets, type Talk, talkCity } from '../../contract/index.ts'
import { isOnlyThatEvening } from '../extract/talks/one-evening.ts'
import { newestFirst } from './membership.ts'
import { mergeTalks, type ToldTalk } from './merge-talks.ts'
import { createNameFinder, readyText } from './name-finder.ts'
import type { EntitySource } from './types.ts'

/** Whether a talk of a recap belongs to an entity. */
type Belongs = (talk: Talk, facets: RecapFacets) => boolean

const inCity =
  (name: string): Belongs =>
  (talk, facets) =>
    talkCity(talk, facets) === name

/** About it: its title names it in any form, in a recap that has it. */
const aboutTechnology = (name: string, forms: readonly string[]): Belongs => {
  const finder = createNameFinder([{ name, forms, isPerson: false }])
  return (talk, { technologies }) =>
    technologies.some(each => each.name === name) && finder.find(readyText(talk.title), false).length > 0
}

/** By its people: one of the talk's speakers spoke for it in that recap. */
const byPeopleOf =
  (name: string, usualName: (name: string) => string): Belongs =>
  (talk, { speakers }) =>
    speakers.some(
      ({ name: speaker, affiliation }) =>
        affiliation !== undefined && talk.speakers.includes(speaker) && usualName(affiliation) === name,
    )

const belongsTo = (
  { kind, name }: EntityRef,
  forms: readonly string[],
  usualName: (name: string) => string,
): Belongs => {
  switch (kind) {
    case 'city':
      return inCity(name)
    case 'technology':
      return aboutTechnology(name, forms)
    case 'organisation':
      return byPeopleOf(name, usualName)
    case 'speaker':
      return talk => talk.speakers.includes(name)
  }
}

const toEntityTalk = (talk: Talk, source: EntitySource): EntityTalk => {
  const { title, speakers, day, slides, video, evidence } = talk
  const city = talkCity(talk, source.facets)
  return {
    title,
    speakers,
    ...(city !== undefined && { city }),
    ...(day !== undefined && { day }),
    ...(slides !== undefined && { slides: source.link(slides) }),
    ...(video !== undefined && { video: source.link(video) }),
    path: source.path,
    recapTitle: source.title,
    ...(source.date !== undefined && { date: source.date }),
    ...(evidence && { evidence }),
  }
}

/** The talks of a recap that are `wanted`, in its order. */
const talksIn = (source: EntitySource, isWanted: (talk: Talk) => boolean): readonly ToldTalk[] => {
  const all = source.facets.talks.map(talk => ({ read: talk, talk: toEntityTalk(talk, source) }))
  const given = all.map(({ talk }) => talk)
  return all.filter(({ read }) => isWanted(read)).map(({ talk }) => ({ talk, isOnly: isOnlyThatEvening(talk, given) }))
}

/** The talks that belong to an entity, each once, latest first, those of one recap in its order. `forms` are all its spellings. */
export const listTalks = (
  entity: EntityRef,
  forms: readonly string[],
  sources: readonly EntitySource[],
  usualName: (name: string) => string,
): readonly EntityTalk[] => {
  const belongs = belongsTo(entity, forms, usualName)
  return mergeTalks(
    sources
      .filter(({ facets }) => facets.talks.some(talk => belongs(talk, facets)))
      .sort(newestFirst)
      .flatMap(source => talksIn(source, talk => belongs(talk, source.facets))),
  )
}

/** Number of talks that some recaps tell of, each once. */
export const countTold = (sources: readonly EntitySource[]): number =>
  mergeTalks(sources.flatMap(source => talksIn(source, () => true))).length
