import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { UsageError } from '../../src-main/cli/usage.ts'
import { readingFailure, systemCode } from '../../src-main/worker/faults.ts'
import type { Label } from './labels.ts'

const names = v.exactOptional(v.array(v.string()))
const flag = v.exactOptional(v.boolean())
const text = v.exactOptional(v.string())
const value = v.union([
  v.string(),
  v.looseObject({
    name: v.string(),
    aliases: names,
    full: text,
    as_written: text,
    partial: flag,
    implied: flag,
    tier: text,
  }),
])
const values = v.exactOptional(v.array(value))
const talks = v.exactOptional(
  v.array(
    v.looseObject({ title: v.string(), aliases: names, speakers: values, slides: text, video: text, partial: flag }),
  ),
)
const facets = { cities: values, sponsors: values, hosts: values, speakers: values }
const label = v.looseObject({
  path: v.pipe(v.string(), v.minLength(1)),
  ...facets,
  technologies: v.exactOptional(v.union([v.array(value), v.looseObject({ central: values, mentioned: values })])),
  talks,
  affiliations: v.exactOptional(v.record(v.string(), value)),
  optional: v.exactOptional(v.union([v.array(value), v.looseObject({ ...facets, technologies: values, talks })])),
})

const readText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    switch (systemCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new UsageError(`There is no file “${path}”; check the name, or whether its disk is connected.`)
      case 'EISDIR':
        throw new UsageError(`“${path}” is a folder; choose the file of labels.`)
      default:
        throw new UsageError(
          `The labels “${path}” could not be read because ${readingFailure(error)}; choose another file or change its permissions.`,
        )
    }
  }
}

const parse = (path: string, json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    // What is cut off breaks at its end, which Node tells in several ways.
    const at = Number(/at position (\d+)/.exec(said)?.[1] ?? json.length)
    if (at >= json.trimEnd().length)
      throw new UsageError(`“${path}” is cut off, so none of its labels can be read; save it anew, or write its end.`)
    const line = json.slice(0, at).split('\n').length
    throw new UsageError(
      `“${path}” is no JSON that can be read, because of line ${line}; look there for a missing comma, quote or bracket.`,
    )
  }
}

/** Reads a file of labels. Throws a UsageError with one sentence for a person where it holds none. */
export const readLabels = async (file: string): Promise<readonly Label[]> => {
  const path = resolve(file)
  const read = parse(path, await readText(path))
  if (!Array.isArray(read))
    throw new UsageError(`“${path}” holds no list of labels; write one label a post between “[” and “]”.`)
  if (read.length === 0) throw new UsageError(`“${path}” holds an empty list of labels; write at least one.`)
  return read.map((one: unknown, at): Label => {
    const { success, output, issues } = v.safeParse(label, one)
    if (success) return output
    const place = v.getDotPath(issues[0])
    throw new UsageError(
      `Label ${at + 1} of “${path}” cannot be read because of ${place === null ? 'its shape' : `its “${place}”`}; README.md tells how labels are written.`,
    )
  })
}

/** How many names a sentence holds. */
const MOST_NAMED = 3

/** A sentence where labels are of another folder: none of their posts is in this one. */
export const strayLabels = (
  labels: readonly Label[],
  unlisted: readonly string[],
  folder: string,
): string | undefined => {
  if (unlisted.length < labels.length) return undefined
  const named = unlisted.slice(0, MOST_NAMED).map(path => `“${path}”`)
  const more = unlisted.length - named.length
  return `No labelled post is in “${folder}” (${named.join(', ')}${more > 0 ? ` and ${more} more` : ''} are looked for); choose the folder that these labels were made for.`
}
