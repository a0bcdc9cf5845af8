import type { ParsedPost } from '../../post/types.ts'

/** Fields of front matter that hold sentences about the event, which the page shows above its body. */
const KEYS =
  /^(?:intro(?:duction|text)?|abstract|lead|lede|teaser|short|short_?description|long_?description|sub_?heading|sub_?title|summary|excerpt|description|details|about|preview|synopsis|blurb|chapeau|chapo|resume|résumé|extrait|(?:(?:image|photo|cover|hero|featured?|banner|thumb(?:nail)?)[_-]?(?:image[_-]?)?)?(?:caption|alt)|einleitung|resumen|resumo)$/i
/** Fields that hold the points of a programme, a line each. */
const POINTS =
  /^(?:agenda|program(?:me?|m)?|schedule|timetable|line-?up|talks?|sessions?|ablauf|programa|programma|vortr[aä]ge|charlas|palestras|conf[ée]rences)$/i
const LEAST_POINT = 3
/** Fewer words are a label, and no sentence. */
const LEAST_WORDS = 8
const LONGEST = 4000
/** So many characters at the head of a text tell whether the body has it too. */
const HEAD = 60

const plain = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/(?:\*\*|__)/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The sentences that front matter tells of a post beside its description: "intro: Join us at Acme …". What the body says again is
 * left out, and so are labels of a few words.
 */
export const statedProse = (post: ParsedPost): readonly string[] => {
  const texts: string[] = []
  const add = (text: string): void => {
    const head = text.slice(0, HEAD)
    if (texts.includes(text) || post.blocks.some(block => block.text.includes(head))) return
    texts.push(text)
  }
  if (post.description !== undefined) add(post.description)
  for (const [key, value] of Object.entries(post.frontMatter)) {
    if (typeof value !== 'string' || value.length > LONGEST || !KEYS.test(key)) continue
    const text = plain(value)
    if (text.split(' ').length >= LEAST_WORDS) add(text)
  }
  return texts
}

/** Fields that hold who gave what: "thanks: { space: Acme, snacks: Initech }". */
const THANKS =
  /^(?:thanks(?:[_ -]?to)?|thank[_ -]?you|merci|remerciements?|danke?|credits|gracias|kudos|courtesy|provided[_ -]?by|given[_ -]?by)$/i
/** Fields that name what was eaten, and at whose cost: "eats: Pies, paid for by Acme". */
const EATS =
  /^(?:food|eats|catering|drinks?|snacks?|pizza|beer|lunch|dinner|essen|getr[aä]nke|bouffe|buffet|ap[eé]ro|comida)$/i
const LONGEST_GIVER = 80
/** What such a field says of what there was, and not of whose it was. */
const GIVES_NAME = /\b(?:by|from|thanks to|courtesy of|par|von|por|offerte?s?)\b/i

/**
 * What front matter tells of gifts, as labelled lines: "Snacks: Initech" of `thanks: { snacks: Initech }`, "Food: paid for by Acme"
 * of `food: paid for by Acme`.
 */
export const statedGifts = ({ frontMatter }: ParsedPost): readonly string[] =>
  Object.entries(frontMatter).flatMap(([key, value]) => {
    if (EATS.test(key) && typeof value === 'string' && value.length <= LONGEST_GIVER && GIVES_NAME.test(value))
      return [`${key}: ${plain(value)}`]
    if (!THANKS.test(key) || value === null || typeof value !== 'object' || Array.isArray(value)) return []
    return Object.entries(value).flatMap(([gift, giver]) =>
      typeof giver === 'string' && giver.length <= LONGEST_GIVER
        ? [`${gift.replace(/[_-]/g, ' ')}: ${plain(giver)}`]
        : [],
    )
  })

/**
 * The lines of a programme that front matter has as text: "agenda: ['18:30 Doors', 'Talk 1: Looms by Jane Roe']". Records with
 * titles and names are read as such (see talks/stated.ts).
 */
export const statedPoints = ({ frontMatter }: ParsedPost): readonly string[] =>
  Object.entries(frontMatter).flatMap(([key, value]) => {
    if (!POINTS.test(key) || !Array.isArray(value)) return []
    const points = value.flatMap(point => (typeof point === 'string' && point.length <= LONGEST ? [plain(point)] : []))
    return points.filter(point => point.split(' ').length >= LEAST_POINT)
  })
