import { fold } from '../text/fold.ts'

/** "Mill Hall,", "Weaver basement, ", "Building C,": a part of a house, up to the comma behind it. */
const ROOM =
  /(?:\b(?:hall|building|basement|room|auditorium|theatre|theater|lab|wing|floor|foyer|lounge|atrium|amphi\w*|salle|h[oö]rsaal|saal|aula|sala|auditorio|block|cellar|kitchen)(?: [A-Z\d][\w.]*| (?:de|des|du|d'|of|del) ?[\p{L}]+)?|^(?:room|salle|raum|sala|aula|lab|auditorium|amphi\w*|building) \S+)\s*,\s*$/iu
/** A house that has rooms: an institution by its words, or letters that stand for one. */
const HOUSE =
  /\b(?:library|universit\w*|college|institut\w*|school|hochschule|academy|museum|musee|centre|center|foundation|biblioth\w+|biblioteca|mediath\w+|cegep|ecole|embassy|council)\b/
const LETTERS = /^[A-Z]{3,6}$/

/** Whether words up to a name are a room of the house that the name is: "Mill Hall, " before "Leeds Central Library". */
export const isRoomBefore = (words: string, name: string): boolean =>
  ROOM.test(words) && (LETTERS.test(name) || HOUSE.test(fold(name)))

/** The house among the parts of an address: `Mill Hall, Leeds Central Library` is the library; else its first part. */
export const houseAmong = (parts: readonly string[]): string => {
  const [first = '', next] = parts
  return next !== undefined && isRoomBefore(`${first}, `, next) ? next : first
}
