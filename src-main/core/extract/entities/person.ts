import { fold, foldKey } from '../text/fold.ts'
import { type NameNode, spellingOf } from './nodes.ts'
import { remembered } from './remembered.ts'

/** A speaker's name taken apart. All parts are folded. */
export type Person = {
  readonly key: string
  readonly node: NameNode
  /** Its own handles, by key: not those that many names have in common, which are an organisation's. */
  readonly handles: ReadonlyMap<string, string>
  /** Words without titles and without what stands in brackets; a word with hyphens is one. */
  readonly words: readonly string[]
  readonly given: string
  /** All after the given name, without spaces: particles and middle names too. */
  readonly rest: string
  readonly family: string
  /** The key of the words alone. */
  readonly bare: string
  readonly wordsInOrder: string
}

/** Names of more words than this are compared as a whole only. */
export const MOST_WORDS = 6

/** Parts of names longer than this are compared letter for letter only. */
export const LONGEST_PART = 40

const IN_BRACKETS = /[([{][^)\]}]*[)\]}]?|["“”«»][^"“”«»]*["“”«»]/gu
const TITLES = new Set('dr prof professor mr mrs ms miss mme mlle sir phd md jr sr ing'.split(' '))

/** A handle that more names than this share is nobody's own. */
const MOST_NAMES = 3

/** Takes apart the names of all speakers of an archive. */
export const readPeople = (nodes: ReadonlyMap<string, NameNode>): readonly Person[] => {
  const owners = new Map<string, number>()
  for (const node of nodes.values())
    for (const handle of node.handles.keys()) owners.set(handle, (owners.get(handle) ?? 0) + 1)
  const isOwn = (handle: string): boolean => (owners.get(handle) ?? 0) <= MOST_NAMES
  return [...nodes.values()].map(node => {
    const person = readPerson(node)
    if ([...node.handles.keys()].every(isOwn)) return person
    return { ...person, handles: new Map([...node.handles].filter(([handle]) => isOwn(handle))) }
  })
}

/** Takes apart the name of a node, with all its handles. A name of titles and brackets only keeps them. */
const readPerson = remembered((node: NameNode): Person => {
  const name = spellingOf(node)
  const wordsOf = (text: string): readonly string[] =>
    fold(text)
      .replace(/[.,]/g, ' ')
      .split(/\s+/u)
      .map(word => foldKey(word))
      .filter(word => word !== '')
  const clean = wordsOf(name.replace(IN_BRACKETS, ' ')).filter(word => !TITLES.has(word))
  const words = clean.length > 0 ? clean : wordsOf(name)
  return {
    key: node.key,
    node,
    handles: node.handles,
    words,
    given: words[0] ?? '',
    rest: words.slice(1).join(''),
    family: words.length > 1 ? (words.at(-1) ?? '') : '',
    bare: words.join(''),
    wordsInOrder: [...words].sort().join(' '),
  }
})

/** Family names so frequent that a short given name and the family name are no evidence. */
const FREQUENT = new Set(
  `smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood
  jackson clarke clark lee kim park chen wang li zhang liu yang wu singh kumar patel shah khan ali nguyen tran garcia martinez
  rodriguez lopez miller davis moore anderson thomas martin tremblay gagnon roy cote bouchard gauthier morin lavoie fortin
  gagne bernard dubois durand petit moreau simon laurent michel lewis scott young king hill adams campbell mitchell`.split(
    /\s+/,
  ),
)

/** Whether many people have this family name. */
export const isFrequent = (rest: string): boolean => FREQUENT.has(rest)
