import type { ParsedPost } from '../../post/types.ts'
import type { Finding } from '../evidence.ts'
import { tokenise } from '../text/tokens.ts'
import { tagLine } from './beside-the-text.ts'
import type { Taxonomy, Technology } from './taxonomy.ts'

/** What a post's tags say of technologies. */
export type Tags = {
  /** All that a tag names as a whole, ambiguous ones too: evidence for names in the prose. */
  readonly technologies: ReadonlySet<Technology>
  /** Those that a tag names for certain, found by the tag alone. */
  readonly findings: readonly Finding[]
}

/** Kinds whose names, as tags, are subjects and not words in passing: "tags: [golang, london]". */
const SUBJECTS: ReadonlySet<string> = new Set(['languages', 'orchestration', 'databases', 'frameworks'])

/**
 * Reads the tags, categories and keywords of a post. A tag that can be nothing but a technology tells one by itself
 * (rule `tag`: "tags: [golang, london]" over a post that never says Go); any other only helps names in the prose.
 */
export const readTags = (post: ParsedPost, { index }: Taxonomy): Tags => {
  const technologies = new Set<Technology>()
  const findings: Finding[] = []
  const { passage, tags } = tagLine(post)
  for (const { name, start } of tags) {
    const tokens = tokenise(name)
    const found = index.at(tokens, 0)
    if (found === undefined || found.length !== tokens.length) continue
    for (const { technology } of found.values) technologies.add(technology)
    const [form] = found.values
    if (form === undefined || form.match === 'context') continue
    if (found.values.some(other => other.technology !== form.technology)) continue
    if (form.technology.tool || form.technology.company || !SUBJECTS.has(form.technology.kind)) continue
    const span = { passage, start, end: start + name.length }
    findings.push({ name: form.technology.name, confidence: 0.6, rule: 'tag', span })
  }
  return { technologies, findings }
}
