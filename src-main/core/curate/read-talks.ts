import { cleanName } from './model.ts'
import type { PutTalk, TalkCorrections, TalkRef } from './types.ts'
import { entriesOf, itemsOf, knownEntries, nameOf, namesOf, ShapeError, textOf, type Value } from './values.ts'
import { TALKS_KEY } from './vocabulary.ts'

const refOf = (value: Value): TalkRef => {
  if (value.kind !== 'map') return { title: nameOf(value, TALKS_KEY) }
  const entries = knownEntries(value, TALKS_KEY, ['title', 'speakers'])
  const title = entries.get('title')
  if (title === undefined) throw new ShapeError(`A talk in “${TALKS_KEY}” has no title.`, value.at)
  const speakers = entries.get('speakers')
  return { title: nameOf(title, 'title'), ...(speakers && { speakers: namesOf(speakers, 'speakers') }) }
}

const putOf = (value: Value): PutTalk => {
  if (value.kind !== 'map') return { title: nameOf(value, TALKS_KEY) }
  const entries = knownEntries(value, TALKS_KEY, ['title', 'instead', 'speakers', 'slides', 'video'])
  const [named, before, speakers] = [entries.get('title'), entries.get('instead'), entries.get('speakers')]
  const instead = before && refOf(before)
  const title = named === undefined ? instead?.title : nameOf(named, 'title')
  if (title === undefined) throw new ShapeError(`A talk in “${TALKS_KEY}” has no title.`, value.at)
  const address = (key: 'slides' | 'video'): string | undefined => {
    const found = entries.get(key)
    return found && cleanName(textOf(found, key))
  }
  const [slides, video] = [address('slides'), address('video')]
  return {
    title,
    ...(instead && { instead }),
    ...(speakers && { speakers: namesOf(speakers, 'speakers') }),
    ...(slides !== undefined && { slides }),
    ...(video !== undefined && { video }),
  }
}

/** Reads what a file has among the values of a recap that are added and removed as its talks; undefined where nothing. */
export const readTalks = (add: Value | undefined, remove: Value | undefined): TalkCorrections | undefined => {
  const [put, gone] = [entriesOf(add, 'add').get(TALKS_KEY), entriesOf(remove, 'remove').get(TALKS_KEY)]
  if (put === undefined && gone === undefined) return undefined
  return { put: itemsOf(put, TALKS_KEY).map(putOf), gone: itemsOf(gone, TALKS_KEY).map(refOf) }
}
