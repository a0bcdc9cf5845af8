import type { Finding } from '../evidence.ts'
import type { Passage } from '../text/document.ts'
import { finding, type PeopleOf } from './lines.ts'

const STAGE =
  /^(?:present|speak|talk|discuss|demo|explain|show|introduc|on stage|keynote|panel|shar|animant|pr[ée]sent|zeigt|berichtet|spricht|erklärt|präsentiert|erläutert)/i
const PLACE =
  /^\s*,?\s*(?:live )?(?:live (?:\p{L}+ing|on|in|mit|en)\b|in full (?:flow|swing|flight|throttle)|in action|mid[- ](?:demo|talk|sentence|flow|slide|keynote|joke)|en pleine? (?:démo|action|présentation|explication)|mitten im|at the (?:exact |very |precise )?(?:moment|second) (?:when|that|the)|on stage|sur scène|in front of|at the (?:front|lectern|whiteboard|podium)|behind the|auf der bühne)/iu

/** Words of a topic, at the least. */
const TOPIC_WORDS = 3

const PHOTO_OF =
  /^\W*(?:a |the |eine? |une |un |una )?(?:photo|picture|image|photograph|shot|foto|bild|imagen|imagem)\s?(?:of|de|d'|von|di|:)/i

/** A caption that shows somebody on stage: "A discussing operators in CITY", "A: TITLE". */
export const captioned = (passage: Passage, people: PeopleOf): readonly Finding[] => {
  if (passage.block.kind !== 'caption' && passage.block.kind !== 'alt') return []
  return passage.lines.flatMap(line => {
    const persons = people(line)
    const head = persons[0]
    const shown = head !== undefined && head.first <= 3 && PHOTO_OF.test(line.text)
    if (head === undefined || (head.first > 1 && !shown)) return []
    const after = line.tokens[Math.max(head.until, head.last) + 1] ?? line.tokens[head.last + 1]
    const rest = line.text.slice((line.tokens[(persons.at(-1) ?? head).last]?.end ?? 0) - line.sentence.start)
    // "A: every bell of Leeds in one table"
    const topic =
      persons.length === 1 &&
      head.full &&
      /^: ["“«]?$/.test(line.tokens[head.last + 1]?.gap ?? '') &&
      line.tokens.length - head.last > TOPIC_WORDS
    const onStage = topic || (after !== undefined && STAGE.test(after.text)) || PLACE.test(rest)
    return onStage
      ? persons
          .filter(one => !one.alone)
          .slice(0, 3)
          .map(person => finding(line, person, 'caption', 0.75))
      : []
  })
}
