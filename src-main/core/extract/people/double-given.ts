import { fold } from '../text/fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { SYLLABLE } from './name-word-at.ts'

/** Whether a name is two given names, without a family name: "Min Ho", "Mary Ann". */
export const isDoubleGiven = (name: string): boolean => {
  const words = fold(name).split(' ')
  return words.length === 2 && (words.every(word => SYLLABLE.test(word)) || words.every(word => GIVEN_NAMES.has(word)))
}
