import type { Passage, Reading } from '../text/document.ts'

/** "… mentioned the following links:" a list of what to read and watch, by whomever. */
const REFERENCES =
  /\b(?:links?|resources|references|reading|further|learn(?:ing)? more|mentioned|recommended|books?|articles?|previous(?:ly)?|past)\b[^.]*[:：]\s*$/i
const REFERENCES_HEADING =
  /^\W*(?:links?|resources|references|(?:(?:further|additional|suggested|recommended|more|extra) )?(?:reading|reads|resources)|see also|related|liens|ressources)\b/i
/** Headings of what people get, unless it is for talks: "Thanks to our speakers". */
const GIVEN_HEADING =
  /\b(?:raffle|tombola|thanks to|thank you|special thanks|acknowledge?ments|remerciements|shout-?outs)\b/i

/** "## Overall winner", below which paragraphs too tell who won with what: "Jane Roe: Loom Tuner"; "Award-winning talks" are talks. */
const PRIZES_HEADING = /\b(?:winners?|awards?(?!-)|prizes?|gagnants?|lauréats?|ganadores|gewinner|preisträger)\b/i

const REFERENCES_LINE = /^\W*(?:misc|references|see also)\b/i
/** "A big thank you to:", "Congratulations to the winners:": people who are named for something else. */
const NAMED_FOR_ELSE =
  /\b(?:thanks?|thank you|merci|gracias|danke|obrigad[oa]|grazie|remerci\w+|grateful|kudos|congratulat\w+|félicit\w+|winners?|gagnants?|attendees|attendance|present|participants?|asistentes|participantes|teilnehmer\w*|anwesend\w*|partecipanti|presenti|deelnemers|volunteers|bénévoles|organi[sz]ers?|organisateurs)\b[^.]*[:：]\s*$/i
const FOR_SPEAKING =
  /\b(?:speak|talk|present(?:er|ation|ing|ed)|panel|conf[ée]renc|orateur|intervenant|vortrag|vorträge|charla|ponen|palestra)/i

/** "The topics and speakers of past evenings:" is a list of talks all the same. */
const WHO_SPOKE = /\b(?:speakers|presenters|conf[ée]rencier\w*|intervenants|ponentes|palestrantes|vortragende)\b/i

const ENDS_IN_COLON = /[:：]$/

/** An introducing line is short. */
const LONGEST = 220

/** The items of lists that only point to what others wrote or said: below "Further reading", "… the following links:"; or that name people for something else: "Many thanks to:". */
export const referencesIn = (reading: Reading): ReadonlySet<Passage> => {
  const found = new Set<Passage>()
  let headed = false
  let prizes = false
  let open = false
  for (const passage of reading.passages) {
    const { kind, text } = passage.block
    if (kind === 'heading') {
      const spoken = FOR_SPEAKING.test(text)
      prizes = !spoken && PRIZES_HEADING.test(text)
      headed = prizes || REFERENCES_HEADING.test(text) || (!spoken && GIVEN_HEADING.test(text))
      open = false
    } else if (kind === 'paragraph') {
      if (prizes) found.add(passage)
      open =
        text.length < LONGEST &&
        (REFERENCES_LINE.test(text) ||
          (ENDS_IN_COLON.test(text.trimEnd()) &&
            ((REFERENCES.test(text) && !WHO_SPOKE.test(text)) ||
              (NAMED_FOR_ELSE.test(text) && !FOR_SPEAKING.test(text)))))
    } else if ((headed || open) && kind === 'list-item') found.add(passage)
  }
  return found
}
