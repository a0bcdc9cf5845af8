import type { Finding } from '../evidence.ts'
import { fold } from '../text/fold.ts'

/** "The meetup was meant to happen at", "Normally we'd have been at", "Nous devions nous retrouver chez" */
const NOT_TO_BE =
  /\b(?:(?:was|were|had been) (?:supposed|meant|due|planned|scheduled|going) to (?:be|meet|host|gather|take place|happen)|(?:would|should|could|'d)(?: normally| usually)?(?: have|'ve) (?:been|met|gathered)|the (?:original )?plan (?:was|had been)|originally (?:planned|booked|scheduled|wanted)|(?:devions|devait|devaient|aurions du|aurait du|auraient du)\b|hatten? (?:eigentlich|wir)\b|eigentlich (?:wollten|sollten)|ibamos a|iba a ser|doveva(?:mo)? )(?<after>[^.;]*)$/
/** "Acme wasn't free", "Initech had no room left", "Globex fell through" */
const HAD_NO_ROOM =
  /^,? (?:who |which |qui )?(?:(?:wasn't|weren't|was not|were not|isn't) (?:free|available|open|ready|an option)|(?:was|were|is) (?:already )?(?:fully booked|booked|double-booked|taken|closed|flooded|out of (?:action|order))|had (?:no room|to cancel|cancel+ed|to close|no space)|cancel+ed on us|fell through|couldn't (?:have|host) us|n'etait pas (?:libre|disponible)|etait (?:pris|prise|ferme|fermee|complet)|war (?:belegt|ausgebucht|zu|geschlossen)|no estaba libre|estaba cerrado)/
/** "…, but the lift broke, so we met at Initech": where people were. */
const AFTER_ALL = /\b(?:but|so|instead|then|mais|donc|finalement|aber|sondern|pero|ma|maar)\b/
const REACH = 50

const isOnlyMeant = (lead: string): boolean => {
  const meant = NOT_TO_BE.exec(lead)
  return meant !== null && !AFTER_ALL.test(meant.groups?.after ?? '')
}

/** Whether the words around a house say that people were not there after all: "We should have been at Acme tonight." */
export const isNotThere = ({ span: { passage, start, end } }: Finding): boolean => {
  const line = passage.lines.find(({ sentence }) => sentence.start <= start && start < sentence.end)
  if (line === undefined) return false
  const { text } = passage
  return (
    isOnlyMeant(fold(text.slice(line.sentence.start, start))) ||
    HAD_NO_ROOM.test(fold(text.slice(end, Math.min(line.sentence.end, end + REACH))))
  )
}
