import type { FacetValue, RecapFacets } from '../../contract/index.ts'
import type { ImageRef, ParsedPost } from '../post/types.ts'
import { createNameFinder, type NameFinder, readyText, type SoughtName, type SoughtText } from './name-finder.ts'
import { type Passage, surroundingsIn, textOf } from './surroundings.ts'
import type { PhotoNote } from './types.ts'

/** What was read as a name is seldom longer; a whole sentence as evidence is no spelling. */
const LONGEST_FORM = 60

/**
 * A value's name and the words that it was read from, which may be another spelling: `K8s`, `Québec`. A person's given
 * name alone is none, since others have it too.
 */
const soughtName = (value: FacetValue, isPerson: boolean): SoughtName => {
  const { evidence } = value
  const form = evidence?.text.slice(evidence.start, evidence.end) ?? ''
  const isSpelling = form.length <= LONGEST_FORM && (!isPerson || form.includes(' '))
  return { name: value.name, forms: isSpelling ? [form] : [], isPerson }
}

const soughtNames = (facets: RecapFacets): readonly SoughtName[] => [
  ...[facets.cities, facets.sponsors, facets.hosts, facets.technologies].flatMap(values =>
    values.map(value => soughtName(value, false)),
  ),
  ...facets.speakers.map(value => soughtName(value, true)),
]

const fileName = ({ src }: ImageRef): string => {
  const path = src.replace(/[?#].*$/s, '')
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A picture with its own words and the texts around it. */
type Picture = {
  readonly index: number
  readonly image: ImageRef
  readonly own: SoughtText
  readonly around: Set<SoughtText>
}

const canBeShown = (image: ImageRef): boolean => image.status === 'shown' || image.status === 'missing'

/** The pictures of a post's body in its order; a piece of text between two of them is one object for both. */
const picturesOf = (post: ParsedPost): readonly Picture[] => {
  const texts = new Map<Passage, SoughtText>()
  const textAt = (passage: Passage): SoughtText => {
    const text = texts.get(passage) ?? readyText(textOf(passage.nodes))
    texts.set(passage, text)
    return text
  }
  const title: Passage = { nodes: [{ type: 'text', value: post.title }] }
  const pictures = new Map<number, Picture>()
  for (const { image: index, heading, before, after } of surroundingsIn(post.body)) {
    const image = post.images[index]
    if (image === undefined || !canBeShown(image)) continue
    const own = readyText(`${image.alt ?? ''} | ${image.caption ?? ''}`)
    const picture = pictures.get(index) ?? { index, image, own, around: new Set() }
    pictures.set(index, picture)
    for (const passage of [heading ?? title, before, after]) if (passage) picture.around.add(textAt(passage))
  }
  return [...pictures.values()]
}

/** Each text is searched once, however many pictures stand beside it. */
const createReader = (finder: NameFinder) => {
  const known = new Map<SoughtText, readonly string[]>()
  return (text: SoughtText): readonly string[] => {
    const names = known.get(text) ?? finder.find(text, false)
    known.set(text, names)
    return names
  }
}

/**
 * Notes which pictures of a post's body stand near a name of its facets: in the caption or alternative text (where a
 * person's family name alone counts), or else in the nearest heading above (the title, where there is none) and the
 * paragraphs right before and after. Pictures that are missing are noted too, since one may yet be found through the
 * address of another post; pictures that live on the web or inside the post are not. Never throws.
 */
export const notePhotos = (post: ParsedPost, facets: RecapFacets): readonly PhotoNote[] => {
  if (!post.images.some(image => image.inBody && canBeShown(image))) return []
  const sought = soughtNames(facets)
  if (sought.length === 0) return []
  const pictures = picturesOf(post)
  const finder = createNameFinder(sought, new Set(pictures.flatMap(({ own, around }) => [own, ...around])))
  const namesIn = createReader(finder)
  return pictures.map(({ index, image, own, around }) => {
    const named = finder.find(own, true)
    const near = new Set([...around].flatMap(namesIn))
    for (const name of named) near.delete(name)
    return { image: index, words: image.alt || image.caption || fileName(image), named, near: [...near] }
  })
}
