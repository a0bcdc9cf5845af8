import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCorrections, NO_CORRECTIONS, parseCorrections } from '../../../../src-main/core/curate/index.ts'
import type { Corrections } from '../../../../src-main/core/curate/types.ts'
import { anyCorrections } from './support.ts'

const parsed = (text: string): Corrections => {
  const read = parseCorrections(text)
  if (!read.ok) throw new Error(`line ${read.line}: ${read.message}`)
  return read.corrections
}

const EXAMPLE = `# What a reader put right in an archive of meetup recaps, kept by Recap Archive.
# It may be edited by hand; comments are not kept. Lists are sorted, so that changes of several people merge.

version: 1
recaps:
  2018/02/lyft.md:
    title: "Lyft: moving on"
    date: 2018-02-27
    fingerprint: 00c0ffee00c0ffee
    add:
      sponsors:
        - Initech
        - {name: "null", tier: gold}
      speakers:
        - {name: Alice Roe, instead: A. Roe, affiliation: "Acme, Inc."}
    remove:
      sponsors:
        - Acme
organisations:
  same:
    Red Hat:
      - Red Hat Canada
      - RedHat
  apart:
    - [Acme, Acme Foods]
  parts:
    Acme & Initech:
      - Acme
      - Initech
never:
  speakers:
    - Pizza Time
`

describe('the sidecar file', () => {
  it('is made for a person to read', () => {
    expect(formatCorrections(parsed(EXAMPLE))).toBe(EXAMPLE)
    expect(parsed(EXAMPLE)).toEqual({
      recaps: [
        {
          path: '2018/02/lyft.md',
          title: 'Lyft: moving on',
          date: '2018-02-27',
          fingerprint: '00c0ffee00c0ffee',
          add: {
            sponsor: [{ name: 'Initech' }, { name: 'null', tier: 'gold' }],
            speaker: [{ name: 'Alice Roe', instead: 'A. Roe', affiliation: 'Acme, Inc.' }],
          },
          remove: { sponsor: ['Acme'] },
        },
      ],
      constraints: {
        same: {
          ...NO_CORRECTIONS.constraints.same,
          organisation: new Map([['Red Hat', ['Red Hat Canada', 'RedHat']]]),
        },
        apart: { ...NO_CORRECTIONS.constraints.apart, organisation: [['Acme', 'Acme Foods']] },
        parts: {
          ...NO_CORRECTIONS.constraints.parts,
          organisation: new Map([['Acme & Initech', ['Acme', 'Initech']]]),
        },
        never: { ...NO_CORRECTIONS.constraints.never, speaker: ['Pizza Time'] },
      },
    })
  })

  it('gives back whatever was written, however hostile the names', () => {
    fc.assert(
      fc.property(anyCorrections, corrections => {
        expect(parsed(formatCorrections(corrections))).toEqual(corrections)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same when it is read and written again', () => {
    fc.assert(
      fc.property(anyCorrections, corrections => {
        const text = formatCorrections(corrections)
        expect(formatCorrections(parsed(text))).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  it('has one entry a line, whatever its length, so that one change is one line of a difference', () => {
    const long = `${'a very long name '.repeat(20)}end`
    const before = parsed(EXAMPLE)
    const after = {
      ...before,
      constraints: { ...before.constraints, never: { ...before.constraints.never, speaker: [long, 'Pizza Time'] } },
    }
    const [old, next] = [before, after].map(one => formatCorrections(one).split('\n'))
    expect(next?.filter(line => !old?.includes(line))).toEqual([`    - ${long}`])
    expect(next).toHaveLength((old?.length ?? 0) + 1)
  })

  it('is sorted by code point, not by the order of changes or of numbers', () => {
    const text = `version: 1\nnever:\n  cities: [b, "10", a, "9", Ä, 😀, ﬁ, a]\n`
    expect(formatCorrections(parsed(text))).toContain(
      ['"10"', '"9"', 'a', 'b', 'Ä', 'ﬁ', '😀'].map(name => `    - ${name}\n`).join(''),
    )
  })

  it('takes what a person wrote by hand: names without quotes, folded lines, empty parts, other line ends', () => {
    const text =
      'version: 1\r\nrecaps:\r\nspeakers:\r\n  same:\r\n    null: [yes, 2018, "A\r\n      Roe"]\r\n  apart:\r\n'
    const { constraints } = parsed(`\ufeff${text}`)
    expect(constraints.same.speaker).toEqual(new Map([['null', ['2018', 'A Roe', 'yes']]]))
  })

  it('is no corrections when it is empty', () => {
    for (const text of ['', '\n', '# only a comment\n', '---\n', 'version: 1\n'])
      expect(parsed(text)).toEqual(NO_CORRECTIONS)
  })

  it.each([
    ['version: 5\nfuture: {}\n', 1, 'newer Recap Archive'],
    ['recaps: {}\n', 1, 'version'],
    ['version: one\n', 1, 'not a number'],
    ['version: 1\nrecapz: {}\n', 2, '“recapz” is not known here'],
    ['version: 1\nrecaps:\n  a.md:\n    title: A\n    adds: {}\n', 5, '“adds” is not known in “a.md”'],
    ['version: 1\nrecaps:\n  a.md:\n    add:\n      sponsers: [A]\n', 5, '“sponsers” is not known in “add”'],
    ['version: 1\nrecaps:\n  a.md:\n    add:\n      sponsors:\n        - {name: A, level: gold}\n', 6, 'level'],
    ['version: 1\nrecaps:\n  a.md:\n    add:\n      sponsors:\n        - {tier: gold}\n', 6, 'no name'],
    ['version: 1\nspeakers:\n  apart:\n    - [A, B, C]\n', 4, 'two names'],
    ['version: 1\nnever:\n  speakers: Pizza\n', 3, '“speakers” should be a list'],
    ['version: 1\nnever:\n  speakers:\n    - ""\n', 4, 'empty'],
    ['version: 1\nspeakers:\n  parts:\n    A: []\n', 4, '“A” has no parts'],
    ['version: 1\nnever: [A]\n', 2, '“never” should have keys'],
    ['version: 1\nversion: 1\n', 2, 'there twice'],
    ['version: 1\n<<<<<<< HEAD\nnever: {}\n=======\n', 2, 'YAML'],
    ['version: 1\nnever:\n  cities: &a [A]\n  hosts: *a\n', 4, 'alias'],
    ['version: 1\nnever:\n  cities: [!weird A]\n', 3, 'YAML'],
    ['version: 1\nnever: {cities: [A\n', undefined, 'YAML'],
    ['just text', 1, 'no file of corrections'],
    ['version: 1\n---\nversion: 1\n', 2, 'YAML'],
  ])('is refused with a sentence and a line rather than read in part: %j', (text, line, words) => {
    const read = parseCorrections(text)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.message).toContain(words)
    expect(read.message).toMatch(/^[A-Z“].*\.$/)
    if (line !== undefined) expect(read.line).toBe(line)
  })

  it('never throws, and takes no text that it would not write again in full', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map(text => EXAMPLE.replace('Acme', text)),
          fc.nat(EXAMPLE.length).map(at => EXAMPLE.slice(0, at)),
        ),
        text => {
          const read = parseCorrections(text)
          if (read.ok) expect(parsed(formatCorrections(read.corrections))).toEqual(read.corrections)
          else expect(read.message).not.toBe('')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is called damaged where its lists are nested without end', () => {
    for (const text of ['['.repeat(50_000), `version: 1\nnever: ${'{a: '.repeat(50_000)}`])
      expect(parseCorrections(text)).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) })
  })
})
