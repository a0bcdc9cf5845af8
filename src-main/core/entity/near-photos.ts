import type { EntityKind, EntityPhoto, EntityView } from '../../contract/index.ts'
import type { Appearance } from './membership.ts'
import { createNameFinder, readyText, type SoughtName } from './name-finder.ts'
import type { PhotoNote } from './types.ts'

const MOST_SHOWN = 24

/**
 * The pictures near an entity in the recaps that it stands in, those that name it first, then in the order of the
 * recaps (newest first). One file shown in several recaps, as logos are, counts once. `sought` tells all its spellings,
 * for recaps where a reader added it: what was noted when they were read does not have it. Every picture of a recap of
 * one city alone is near that city, since captions seldom say what is plain to those who were there. One whose caption
 * names another speaker of its recap is that speaker's, and not near this one.
 */
export const photosNear = (
  kind: EntityKind,
  sought: SoughtName,
  appearances: readonly Appearance[],
  usualName: (name: string) => string,
): Pick<EntityView, 'photos' | 'photoCount'> => {
  const finder = createNameFinder([sought])
  const isIt = (name: string): boolean => usualName(name) === sought.name
  const nearness = (note: PhotoNote, { source, roles }: Appearance): 'named' | 'near' | undefined => {
    if (note.named.some(isIt)) return 'named'
    const isCorrected = roles.some(({ value }) => value.provenance === 'corrected')
    if (isCorrected && finder.find(readyText(note.words), true).length > 0) return 'named'
    // A portrait of somebody else, beside the words about both.
    const isSpeaker = (name: string): boolean => source.facets.speakers.some(one => one.name === usualName(name))
    if (kind === 'speaker' && note.named.some(isSpeaker)) return undefined
    const isOnlyCity = kind === 'city' && source.facets.cities.length === 1
    return isOnlyCity || note.near.some(isIt) ? 'near' : undefined
  }
  const named = new Map<string, EntityPhoto>()
  const near = new Map<string, EntityPhoto>()
  for (const appearance of appearances) {
    const { source } = appearance
    for (const note of source.photos) {
      const how = nearness(note, appearance)
      const url = how && source.imageUrl(note.image)
      if (url === undefined) continue
      const into = how === 'named' ? named : near
      if (into.has(url)) continue
      into.set(url, {
        path: source.path,
        recapTitle: source.title,
        ...(source.date !== undefined && { date: source.date }),
        image: note.image,
        url,
        words: note.words,
        named: how === 'named',
      })
    }
  }
  const photos = [...named.values(), ...[...near.values()].filter(({ url }) => !named.has(url))]
  return { photos: photos.slice(0, MOST_SHOWN), photoCount: photos.length }
}
