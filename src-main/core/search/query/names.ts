import type { FacetField } from '../../../contract/index.ts'
import type { Quality, TextName } from './ast.ts'
import type { Period } from './period.ts'

/** What the name before a colon stands for. */
export type FieldName =
  | { readonly kind: 'text'; readonly name: TextName }
  | { readonly kind: 'value'; readonly field: FacetField }
  | { readonly kind: 'date'; readonly relation: Period['relation'] }
  | { readonly kind: 'quality'; readonly prefix: 'has' | 'is' | 'missing' }

const text = (name: TextName): FieldName => ({ kind: 'text', name })
const value = (field: FacetField): FieldName => ({ kind: 'value', field })

/** Every field of the query language, under its usual name first; others are understood as well. */
const FIELDS: readonly (readonly [FieldName, ...(readonly string[])])[] = [
  [text('title'), 'title', 'titre'],
  [text('talk'), 'talk', 'talks'],
  [text('caption'), 'caption', 'captions', 'alt'],
  [text('heading'), 'heading', 'headings'],
  [text('file'), 'file', 'files', 'filename'],
  [value('city'), 'city', 'cities', 'ville'],
  [value('sponsor'), 'sponsor', 'sponsors'],
  [value('tier'), 'tier', 'tiers'],
  [value('speaker'), 'speaker', 'speakers', 'by'],
  [value('technology'), 'tech', 'technology', 'technologies', 'topic'],
  [value('host'), 'host', 'hosts', 'venue'],
  [{ kind: 'date', relation: 'in' }, 'year', 'date', 'on'],
  [{ kind: 'date', relation: 'before' }, 'before'],
  [{ kind: 'date', relation: 'after' }, 'after'],
  [{ kind: 'quality', prefix: 'has' }, 'has'],
  [{ kind: 'quality', prefix: 'is' }, 'is'],
  [{ kind: 'quality', prefix: 'missing' }, 'missing'],
]

const BY_NAME = new Map(FIELDS.flatMap(([field, ...names]) => names.map(name => [name, field] as const)))

/** The fields' usual names, in the order in which they are offered. */
export const FIELD_NAMES: readonly string[] = FIELDS.map(([, name = '']) => name)

/** What each field finds, in a few words. */
export const FIELD_DETAILS: ReadonlyMap<string, string> = new Map([
  ['title', 'words of the title'],
  ['talk', 'titles of talks'],
  ['caption', 'captions and alternative texts'],
  ['heading', 'headings'],
  ['file', 'names of image files'],
  ['city', 'where it took place'],
  ['sponsor', 'who paid for it'],
  ['tier', 'gold, silver, …'],
  ['speaker', 'who spoke'],
  ['tech', 'what it is about'],
  ['host', 'whose rooms it was in'],
  ['year', 'such as 2018 or 2016..2018'],
  ['before', 'a year, month or day'],
  ['after', 'a year, month or day'],
  ['has', 'image, slides, video, talk, …'],
  ['is', 'draft'],
  ['missing', 'image'],
])

/** The field of a name, in either case. */
export const fieldNamed = (name: string): FieldName | undefined => BY_NAME.get(name.toLowerCase())

/** The usual name of a facet's field in a query. */
export const queryNameOf = (field: FacetField): string =>
  FIELDS.find(([each]) => each.kind === 'value' && each.field === field)?.[1] ?? field

/** What may stand after `has:`, `is:` and `missing:`. */
export const QUALITIES: Readonly<Record<'has' | 'is' | 'missing', ReadonlyMap<string, Quality>>> = {
  has: new Map<string, Quality>([
    ['image', 'image'],
    ['images', 'image'],
    ['photo', 'image'],
    ['slides', 'slides'],
    ['video', 'video'],
    ['talk', 'talk'],
    ['talks', 'talk'],
    ['date', 'date'],
    ['city', 'city'],
    ['sponsor', 'sponsor'],
    ['tier', 'tier'],
    ['speaker', 'speaker'],
    ['tech', 'technology'],
    ['technology', 'technology'],
    ['host', 'host'],
  ]),
  is: new Map<string, Quality>([['draft', 'draft']]),
  missing: new Map<string, Quality>([
    ['image', 'missing-image'],
    ['images', 'missing-image'],
  ]),
}

/** How a query writes a quality. */
export const writeQuality = (quality: Quality): string => {
  if (quality === 'draft') return 'is:draft'
  if (quality === 'missing-image') return 'missing:image'
  return `has:${quality === 'technology' ? 'tech' : quality}`
}
