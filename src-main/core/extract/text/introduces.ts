import type { TextBlock } from '../../post/types.ts'
import { lean } from '../gates/lean.ts'
import { type SectionKind, sectionKind } from './sections.ts'

/** Whether a text introduces what follows it: by a colon at its end. */
export const endsInColon = (text: string): boolean => /[:：]$/.test(text.trimEnd())

/** A word or a few that stand for a heading above a list: "Sponsors", "Our speakers". */
const LABEL_ALONE =
  /^\W*(?:(?:our|the|event|evening|meetup|nos|les|unsere|nuestros|many thanks to our) )*(?:sponsors?|speakers?|partners?|supporters|commanditaires?|partenaires?|sponsoren|patrocinadores)\W*$/i

/** "Sponsors" or "Venue" alone in a paragraph, as posts that lost their headings have them. */
const STANDS_FOR_HEADING =
  /^(?:(?:our|the|nos) )?(?:sponsors?|speakers?|venue|location|hosts?|lieu|commanditaires|partenaires|intervenants|agenda|programme|schedule|organi[sz]ers?)$/i
const RAW_HEADING = /^#{2,6} [^\n]+$/
/** "### Sponsors", which a rule or a tag right above it keeps from being read as a heading. */
const isRawHeading = ({ kind, text }: TextBlock): boolean =>
  kind === 'paragraph' && text.length <= 60 && RAW_HEADING.test(text)

/** Whether a paragraph is a heading in all but its mark-up. */
export const standsForHeading = (block: TextBlock, next: TextBlock | undefined): boolean => {
  const { kind, text } = block
  if (isRawHeading(block)) return true
  return kind === 'paragraph' && next?.kind === 'paragraph' && text.length <= 24 && STANDS_FOR_HEADING.test(text)
}

/** "Speakers:" alone in a paragraph, and below it paragraphs that name them. */
const SPEAKERS_ALONE = lean(
  /^\W*(?:(?:our|the|guest|nos|les|unsere|nuestros|os) )?(?:speakers?|presenters?|panell?ists?|guests?|conférencier[·.()-]?(?:[èe]re)?[·.()-]?s?|intervenant[·.()-]?e?[·.()-]?s?|orateurs?|oratrices?|referent(?:en|in|innen)?|vortragende|sprecher|ponentes?|palestrantes?|relatori|sprekers?)\s*:\s*$/iu,
)
export const opensSpeakers = ({ kind, text }: TextBlock, next: TextBlock | undefined): boolean =>
  kind === 'paragraph' && (next?.kind === 'paragraph' || next?.kind === 'alt') && SPEAKERS_ALONE.test(text)

/** "Parking: …": a paragraph with a label of its own, which is neither a link nor a name: "Jane Roe: weaver at Acme". */
export const hasLabel = ({ kind, text, links }: TextBlock): boolean =>
  kind === 'paragraph' &&
  /^\W*(?!\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]*){1,2}\s?:)\p{Lu}[\p{L}' -]{2,30}\s?:\s/u.test(text) &&
  !links.some(link => link.start <= 2)

/** "We would like to thank our sponsors:", an item of a list whose next items are them. */
const thanked = (text: string): SectionKind | undefined => (sectionKind(text) === 'sponsors' ? 'sponsors' : undefined)

const SPONSORS =
  /\b(?:sponsors|sponsoren|patrocinador(?:e?s)|commanditaires|supporters|auspiciadores|partenaires financiers)\b/i
const THANKS =
  /\b(?:thank|thanks|shout[- ]?out|grateful|gratitude|appreciat\w*|kudos|merci|remerci\w*|gracias|agradec\w*|obrigad\w*|dank\w*|grazie)\b/i
/** Items longer than this are sentences rather than names. */
const LONGEST_NAME = 48
const LONGEST_THANKS = 420

/** "We want to thank our sponsors, who always lend a hand." before a list of links or short names, without a colon. */
const thanksSponsors = ({ text }: TextBlock, next: TextBlock | undefined): boolean =>
  next?.kind === 'list-item' &&
  text.length <= LONGEST_THANKS &&
  SPONSORS.test(text) &&
  THANKS.test(text) &&
  (next.text.length <= LONGEST_NAME || next.links.some(link => link.start <= 1)) &&
  !/\b(?:agenda|schedule|talks?|speakers?|slides|programme?|charlas?|vortr\w+)\b[^.]*:\s*$/i.test(text)

/** "This event is sponsored by" before a picture or a list. */
const BROUGHT_BY =
  /\b(?:sponsored|supported|brought to you|made possible|patrocinad[oa]|sponsorisée?|commanditée?|gesponsert|unterstützt|gesponsord) (?:by|por|par|von|durch|door)\s*$/i

/** How such a text ends, and in how many characters: few texts do. */
const SAYS_BY = /\b(?:by|por|par|von|durch|door)\s*$/i
const MOST_BY = 16

/** "Our sponsors this quarter:" before a list, or a paragraph in bold that stands for a heading: what it says of what follows. */
export const introduces = (block: TextBlock, next: TextBlock | undefined): SectionKind | undefined => {
  if (block.kind === 'list-item' && next?.kind === 'list-item' && block.text.length <= 100 && endsInColon(block.text))
    return thanked(block.text)
  if (block.kind !== 'paragraph') return undefined
  if (isRawHeading(block)) return sectionKind(block.text.replace(/^#+/, ''))
  if (thanksSponsors(block, next)) return 'sponsors'
  if (
    (next?.kind === 'alt' || next?.kind === 'list-item') &&
    SAYS_BY.test(block.text.slice(-MOST_BY)) &&
    BROUGHT_BY.test(block.text)
  )
    return 'sponsors'
  if (block.text.length > 160) return undefined
  if (next?.kind === 'list-item' && LABEL_ALONE.test(block.text)) return sectionKind(block.text)
  const { text } = block
  const bold = block.emphasis.some(run => run.start <= 1 && run.end >= text.length - 1)
  if (standsForHeading(block, next)) return sectionKind(text)
  if (!(bold && text.length <= 70 && !/[.!?]$/.test(text)) && !endsInColon(text)) return undefined
  // The last sentence is the one that introduces.
  const kind = sectionKind(text.split(/[.!?]\s+/).at(-1) ?? text)
  return kind === 'body' ? undefined : kind
}
