import { boxesOf } from './boxes.ts'
import { createPairs } from './judgement.ts'
import { nearPairs } from './near.ts'
import { shortFormsOf } from './nicknames.ts'
import { LONGEST_PART, MOST_WORDS, type Person } from './person.ts'

/** Of names that are equal but for titles or order, each is compared with this many of the next; more is no archive. */
const NEXT = 100

/** Every choice of two or more words of a name, in order, that is not the whole name. */
const choicesOf = (words: readonly string[]): readonly string[] => {
  const choices: string[] = []
  for (let bits = 1; bits < 2 ** words.length - 1; bits++) {
    const chosen = words.filter((_, at) => bits & (1 << at))
    if (chosen.length > 1) choices.push(chosen.join(' '))
  }
  return choices
}

/**
 * The pairs of people that {@link judgePeople} could have something to say about, found without comparing each with
 * each: those who share what a rule asks for.
 */
export const pairsOfPeople = (people: readonly Person[]): Iterable<readonly [Person, Person]> => {
  const pairs = createPairs<Person>()
  const each = (box: readonly Person[]): void => {
    for (const [at, one] of box.entries()) for (const other of box.slice(at + 1, at + 1 + NEXT)) pairs.add(one, other)
  }
  for (const box of boxesOf(people, one => one.bare).values()) each(box)
  for (const box of boxesOf(people, one => (one.words.length > 1 ? one.wordsInOrder : undefined)).values()) each(box)

  const full = people.filter(one => one.rest !== '')
  const sameGiven = boxesOf(full, one => `${one.given} ${one.rest.charAt(0)}`)
  for (const box of sameGiven.values()) {
    const names = box.filter(one => one.rest.length >= 4 && one.rest.length <= LONGEST_PART)
    for (const [one, other] of nearPairs(names, one => one.rest, 2)) pairs.add(one, other)
  }

  for (const box of boxesOf(full, one => one.rest).values()) {
    if (box.length < 2) continue
    const byGiven = boxesOf(box, one => one.given)
    for (const one of box) {
      for (const given of shortFormsOf(one.given)) for (const other of byGiven.get(given) ?? []) pairs.add(one, other)
      if (one.given.length === 1) for (const other of box) if (other.given.startsWith(one.given)) pairs.add(one, other)
    }
    const givens = box.filter(one => one.given.length >= 3 && one.given.length <= LONGEST_PART)
    for (const [one, other] of nearPairs(givens, one => one.given, 1)) pairs.add(one, other)
    // Two letters the other way round are two edits, but the same letters.
    for (const same of boxesOf(givens, one => [...one.given].sort().join('')).values()) each(same)
  }

  const byGiven = boxesOf(people, one => one.given)
  for (const one of people)
    if (one.rest.length < 2) for (const other of byGiven.get(one.given) ?? []) pairs.add(one, other)

  const byWords = boxesOf(people, one => (one.words.length > 1 ? one.words.join(' ') : undefined))
  for (const one of people)
    if (one.words.length > 2 && one.words.length <= MOST_WORDS)
      for (const choice of choicesOf(one.words)) for (const other of byWords.get(choice) ?? []) pairs.add(one, other)

  const byHandle = new Map<string, Person[]>()
  for (const one of people)
    for (const handle of one.handles.keys()) byHandle.set(handle, [...(byHandle.get(handle) ?? []), one])
  for (const box of byHandle.values()) each(box)
  return pairs.all()
}
