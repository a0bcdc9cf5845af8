import { Document, isCollection, type Pair, visit } from 'yaml'
import { ENTITY_KINDS, FIELD_LISTS, VALUE_FIELDS } from '../../contract/index.ts'
import { normal } from './model.ts'
import type { AddedValue, Curating, PutTalk, RecapCorrections, TalkRef } from './types.ts'
import { KIND_KEYS, TALKS_KEY, versionOf } from './vocabulary.ts'

const HEADER = ` What a reader put right in an archive of meetup recaps, kept by Recap Archive.
 It may be edited by hand; comments are not kept. Lists are sorted, so that changes of several people merge.`

/** Maps keep their order, also of keys that look like numbers. */
type Tree = ReadonlyMap<string, unknown>

const tree = (entries: readonly (readonly [string, unknown])[]): Tree =>
  new Map(entries.filter(([, value]) => value !== undefined && !(value instanceof Map && value.size === 0)))

const valueTree = ({ name, tier, affiliation, instead }: AddedValue): unknown =>
  tier === undefined && affiliation === undefined && instead === undefined
    ? name
    : tree([
        ['name', name],
        ['instead', instead],
        ['tier', tier],
        ['affiliation', affiliation],
      ])

const refTree = ({ title, speakers }: TalkRef): unknown =>
  speakers === undefined
    ? title
    : tree([
        ['title', title],
        ['speakers', speakers],
      ])

const putTree = ({ title, instead, speakers, slides, video }: PutTalk): unknown => {
  if (instead === undefined && speakers === undefined && slides === undefined && video === undefined) return title
  return tree([
    ['title', instead?.title === title ? undefined : title],
    ['instead', instead && refTree(instead)],
    ['speakers', speakers],
    ['slides', slides],
    ['video', video],
  ])
}

/** A list, where it has anything. */
const filled = (list: readonly unknown[] = []): readonly unknown[] | undefined => (list.length === 0 ? undefined : list)

const recapTree = ({ title, date, fingerprint, add, remove, images, talks }: RecapCorrections): Tree =>
  tree([
    ['title', title],
    ['date', date],
    ['fingerprint', fingerprint],
    [
      'add',
      tree([
        ...VALUE_FIELDS.map(field => [FIELD_LISTS[field], add[field]?.map(valueTree)] as const),
        [TALKS_KEY, filled(talks?.put.map(putTree))],
      ]),
    ],
    [
      'remove',
      tree([
        ...VALUE_FIELDS.map(field => [FIELD_LISTS[field], remove[field]] as const),
        [TALKS_KEY, filled(talks?.gone.map(refTree))],
      ]),
    ],
    ['images', images],
  ])

/** Entries of a list stand on one line each, whatever they are made of. */
const oneLineEach = (document: Document): void => {
  visit(document, {
    Seq: (_, list) => {
      for (const item of list.items) if (isCollection(item)) item.flow = true
    },
    Pair: (_, pair: Pair) => {
      const value: unknown = pair.value
      if (isCollection(value) && value.items.length === 0) value.flow = true
    },
  })
}

/** See `Curating.formatCorrections`. */
export const formatCorrections: Curating['formatCorrections'] = corrections => {
  const { recaps, constraints } = normal(corrections)
  const { same, apart, parts, never } = constraints
  const document = new Document(
    tree([
      ['version', versionOf({ recaps, constraints })],
      ['recaps', tree(recaps.map(recap => [recap.path, recapTree(recap)]))],
      ...ENTITY_KINDS.map(kind => {
        const pairs = apart[kind].length === 0 ? undefined : apart[kind]
        return [
          KIND_KEYS[kind],
          tree([
            ['same', same[kind]],
            ['apart', pairs],
            ['parts', parts[kind]],
          ]),
        ] as const
      }),
      [
        'never',
        tree(VALUE_FIELDS.map(field => [FIELD_LISTS[field], never[field].length === 0 ? undefined : never[field]])),
      ],
    ]),
    { aliasDuplicateObjects: false },
  )
  document.commentBefore = HEADER
  oneLineEach(document)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
