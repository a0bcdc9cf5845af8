import { gated } from '../gates/gate.ts'
import type { Passage, Reading } from '../text/document.ts'

/** "… mentioned the following links:" a list of what to read and watch, by whomever. */
const REFERENCES =
  /\b(?:links?|resources|references|reading|further|learn(?:ing)? more|mentioned|recommended|books?|articles?|previous(?:ly)?|past)\b[^.]*[:：]\s*$/i
const REFERENCES_HEADING =
  /^\W*(?:links?|resources|references|(?:(?:further|additional|suggested|recommended|more|extra) )?(?:reading|reads|resources)|see also|related|liens|ressources|(?:[\w-]+ ){0,3}news|books|(?:\w+ )?jobs|around the web|thanks)\b/i
/** Headings of what people get, unless it is for talks: "Thanks to our speakers". */
const GIVEN_HEADING =
  /\b(?:raffle|tombola|thanks to|thank you|special thanks|acknowledge?ments|remerciements|shout-?outs)\b/i

/** A post that is a list of books. */
const BOOKS =
  /\b(?:reading list|book list|(?:our|my|ten|five|\d+|summer|winter|favou?rite) (?:\w+ )?(?:books|reads)|book recommendations|bücherliste|lesetipps|leseliste|nos lectures|lecturas|letture|(?:things|books|papers|what) (?:to|we) read)\b/i

/** "## Overall winner", below which paragraphs too tell who won with what: "Jane Roe: Loom Tuner"; "Award-winning talks" are talks. */
const PRIZES_HEADING = /\b(?:winners?|awards?(?!-)|prizes?|gagnants?|lauréats?|ganadores|gewinner|preisträger)\b/i

const REFERENCES_LINE =
  /^\W*(?:misc|references|see also)\b|\b(?:organi[sz]ing (?:team|committee)|organi[sz]ers|volunteers|attendees|helpers)\W*$/i
/** "A big thank you to:", "Congratulations to the winners:": people who are named for something else. */
const NAMED_FOR_ELSE =
  /\b(?:thanks?|thank you|merci|gracias|danke|obrigad[oa]|grazie|remerci\w+|grateful|kudos|congratulat\w+|félicit\w+|winners?|gagnants?|attendees|attendance|present|participants?|asistentes|participantes|teilnehmer\w*|anwesend\w*|partecipanti|presenti|deelnemers|volunteers|bénévoles|organi[sz]ers?|organisateurs)\b[^.]*[:：]\s*$/i
/** "The videographers: A, B": a label in the same line that says what else people did. */
const OTHER_ROLE =
  /^\W*(?:[\w:'’-]+ ){0,5}?(?:videographers?|photographers?|cameram[ae]n|volunteers?|helpers|organi[sz]ers?|(?:organi[sz]ing|program(?:me)?|selection|review) (?:team|committee|board)|reviewers?|jury|judges|comité|crew|winners?|attendees|bénévoles|organisateurs|photographes?|vidéastes?|gagnants?|voluntarios|voluntários|organizadores|helfer(?:innen)?|freiwillige|fotografen?)\s?[:：] ?\S/i
/** Characters in which such a label ends. */
const LABEL_REACH = 60

const FOR_SPEAKING =
  /\b(?:speak|talk|present(?:er|ation|ing|ed)|panel|conf[ée]renc|orateur|intervenant|vortrag|vorträge|charla|ponen|palestra)/i

/** "Acme, and Ada Quill for her talk": sponsors are thanked for a talk of theirs too. */
export const FOR_TALK = gated(
  /\bfor (?:giving )?(?:his|her|their|your) (?:[\w-]+ ){0,3}?(?:talks?|keynotes?|presentations?|workshops?|demos?|lectures?|speech)\b/i,
)

/** "The topics and speakers of past evenings:" is a list of talks all the same. */
const WHO_SPOKE = /\b(?:speakers|presenters|conf[ée]rencier\w*|intervenants|ponentes|palestrantes|vortragende)\b/i

/** "Photographers: A, B": whether a text opens with what others did than speak, behind a mark that ends a label. */
const namesOtherRole = (text: string): boolean => {
  const opening = text.slice(0, LABEL_REACH)
  return (opening.includes(':') || opening.includes('：')) && OTHER_ROLE.test(opening) && !FOR_SPEAKING.test(opening)
}

const ENDS_IN_COLON = /[:：]$/

/** An introducing line is short. */
const LONGEST = 220

/** The items of lists that only point to what others wrote or said: below "Further reading", "… the following links:"; or that name people for something else: "Many thanks to:". */
export const referencesIn = (reading: Reading): ReadonlySet<Passage> => {
  const found = new Set<Passage>()
  const books = BOOKS.test(reading.title.text)
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
    } else if (namesOtherRole(text)) {
      found.add(passage)
    } else if (kind === 'paragraph') {
      if (prizes) found.add(passage)
      open =
        text.length < LONGEST &&
        (REFERENCES_LINE.test(text) ||
          (ENDS_IN_COLON.test(text.trimEnd()) &&
            ((REFERENCES.test(text) && !WHO_SPOKE.test(text)) ||
              (NAMED_FOR_ELSE.test(text) && !FOR_SPEAKING.test(text)))))
    } else if ((headed || open || books) && kind === 'list-item' && !FOR_TALK.pattern.test(text)) found.add(passage)
  }
  return found
}
