import type { Finding } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'
import { finding, type PeopleOf } from './lines.ts'

const SPEAKER_PAGE =
  /(?:^|[/"'\s])_?(?:speakers?|presenters?|panell?ists?|conferenciers?|intervenants?|orateurs?|orat(?:rices?)?|ponentes?|palestrantes?|referent(?:en|i)|relatori|sprecher)\/[\w%.-]/i
const ABOUT =
  /^\W*(?:about (?:the (?:speaker|presenter|author)s?\W+)?|bio(?:graph(?:y|ie))?(?: of| de|:)? |meet |who is |(?:à|a) propos d[e'] ?|qui est |über (?:den |die )?(?:vortragenden?|referenten?|speaker)?\W*|zur person\W*|sobre |chi è |quem é |quién es )\s*$/i

const inText = (reading: Reading, name: string, beside: Passage): boolean => {
  const first = name.split(' ')[0] ?? name
  return reading.passages.some(
    one =>
      one !== beside &&
      one.heading !== beside.text &&
      one.block.kind === 'paragraph' &&
      one.tokens.some(token => token.text === first),
  )
}

/**
 * Persons whose page stands among the speakers' pages of the site, "[Jane Roe](/speakers/jane-roe)"; and in the post of an event
 * those whom a heading presents, "About Jane Roe", "À propos de Jane Roe". An author so presented must be named in the text too.
 */
export const speakersByPage = (reading: Reading, people: PeopleOf): readonly Finding[] => {
  if (!reading.event) return []
  return reading.passages.flatMap(passage => {
    if (passage.section === 'later' || passage.section === 'organisers') return []
    const linked = passage.block.links.some(link => SPEAKER_PAGE.test(link.href))
    const presents = passage.block.kind === 'heading'
    if (!linked && !presents) return []
    return passage.lines.flatMap(line => {
      const persons = people(line).filter(person => person.full)
      return persons.flatMap((person, at) => {
        const start = line.tokens[person.first]?.start ?? 0
        const end = line.tokens[person.last]?.end ?? 0
        if (
          passage.block.links.some(link => SPEAKER_PAGE.test(link.href) && link.start <= start && end <= link.end + 1)
        )
          return [finding(line, person, 'speaker-page', 0.9)]
        if (!presents || at > 0 || !ABOUT.test(line.text.slice(0, start - line.sentence.start))) return []
        return reading.post.authors.includes(person.name) && !inText(reading, person.name, passage)
          ? []
          : [finding(line, person, 'about-heading', 0.8)]
      })
    })
  })
}
