import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecapView } from '../../../../src-main/contract/index.ts'
import { createBibtex } from '../../../../src-main/core/export/bibliography/bibtex.ts'
import { createCslJson, cslName } from '../../../../src-main/core/export/bibliography/csl-json.ts'
import { createKeys } from '../../../../src-main/core/export/bibliography/keys.ts'
import { toLatex, toLatexTitle, toLatexUrl } from '../../../../src-main/core/export/bibliography/latex.ts'
import { isGroup } from '../../../../src-main/core/export/bibliography/people.ts'
import { makeRecap } from '../print/support-recaps.ts'
import { makeUntidy } from './support-export.ts'

/** Depth of braces after each character, as BibTeX counts them: a backslash before a brace does not hide it. */
const depths = (text: string): readonly number[] => {
  let depth = 0
  return [...text].map(char => {
    if (char === '{') depth += 1
    if (char === '}') depth -= 1
    return depth
  })
}

const strange = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    'é',
    'ï',
    'ç',
    '{',
    '}',
    '\\',
    '%',
    '$',
    '&',
    '#',
    '_',
    '^',
    '~',
    '"',
    '@',
    ',',
    ' ',
    '漢',
    '😀',
  ),
})

describe('text for LaTeX', () => {
  it('has balanced braces and no command that was not meant, whatever is in it', () => {
    fc.assert(
      fc.property(strange, text => {
        const latex = toLatex(text)
        expect(Math.min(0, ...depths(latex))).toBe(0)
        expect(depths(latex).at(-1) ?? 0).toBe(0)
        const bare = latex.replace(/\\(?:text[a-z]+|[&%$#_]|["'`^~c=.](?:\{\\i\}|\{?[a-zA-Z]\}?))/g, '')
        expect(bare).not.toMatch(/[\\%$&#_^]/)
      }),
    )
  })

  it('writes accents as the oldest BibTeX reads them, and leaves other scripts', () => {
    expect(toLatex('Québec, Noël, garçon, Łódź, 漢字')).toBe(
      "Qu{\\'e}bec, No{\\\"e}l, gar{\\c{c}}on, {\\L}{\\'o}d{\\'z}, 漢字",
    )
    expect(toLatex('e\u0301')).toBe("{\\'e}")
    expect(toLatexUrl('https://example.org/a%20b_{c}\\ d')).toBe('https://example.org/a%20b_%7Bc%7D%5C%20d')
    expect(toLatexTitle('KubeVirt and K8s meet Lyft', new Set(['Lyft']))).toBe('{KubeVirt} and {K8s} meet {Lyft}')
  })
})

describe('keys', () => {
  it('count on from the last of their kind: z, aa, ab', () => {
    const keyOf = createKeys()
    const keys = Array.from({ length: 28 }, () => keyOf('Liz Rice', '2018', 'Containers'))
    expect(keys.slice(25)).toEqual(['z', 'aa', 'ab'].map(end => `rice2018containers${end}`))
  })

  it('are each given once, and can stand in every program', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(strange, strange), { maxLength: 60 }), people => {
        const keyOf = createKeys()
        const keys = people.map(([person, title]) => keyOf(person, '2018-02-02', title))
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]*$/)
      }),
    )
    const keyOf = createKeys()
    expect([keyOf('Liz Rice', '2018-10-05', 'The containers'), keyOf('Liz Rice', '2018', 'Containers')]).toEqual([
      'rice2018containers',
      'rice2018containersb',
    ])
  })
})

describe('citations', () => {
  it('tell of recaps and talks in BibTeX', () => {
    const bibtex = createBibtex('both', 'Evenings')
    const { text, entries } = bibtex.add(makeUntidy())
    expect(entries).toBe(2)
    expect(depths(text).at(-1)).toBe(0)
    expect(text).toContain('@misc{organisers2018liz,')
    expect(text).toContain('  author = {{The organisers}},')
    expect(text).toContain('  month = oct,')
    expect(text).toContain('@unpublished{rice2018containers,')
    expect(text).toContain('  url = {https://example.org/slides.pdf}')
    expect(createBibtex('recaps', 'Evenings').add(makeUntidy()).entries).toBe(1)
  })

  it('tell of recaps as posts and of talks as speeches in CSL-JSON', () => {
    const csl = createCslJson('both', 'Evenings')
    const items = JSON.parse(
      csl.head + csl.add(makeUntidy()).text + csl.add(makeRecap({ path: 'b.md' })).text + csl.finish(),
    )
    expect(items).toHaveLength(3)
    expect(items[0]).toMatchObject({
      type: 'post-weblog',
      author: [{ literal: 'The organisers' }],
      issued: { 'date-parts': [[2018, 10, 5]] },
      'container-title': 'Evenings',
    })
    expect(items[1]).toMatchObject({
      type: 'speech',
      author: [{ family: 'Rice', given: 'Liz' }],
      'event-place': 'Montreal',
      URL: 'https://example.org/slides.pdf',
    })
    expect(new Set(items.map((item: { id: string }) => item.id)).size).toBe(3)
    const none = createCslJson('talks', 'Evenings')
    expect(JSON.parse(none.head + none.finish())).toEqual([])
  })

  it('know people from groups', () => {
    for (const group of ['The organisers', 'Une bénévole', 'L’équipe', 'Les organisateurs', 'An organiser'])
      expect([group, isGroup(group)]).toEqual([group, true])
    for (const surname of ['Jackson', 'Nguyen', 'Élie'])
      for (const first of ['An', 'Les', 'Des', 'Le', 'La'])
        expect([`${first} ${surname}`, isGroup(`${first} ${surname}`)]).toEqual([`${first} ${surname}`, false])
  })

  it('part names where they are plainly a person’s', () => {
    expect(cslName('Bart van der Berg')).toEqual({ family: 'van der Berg', given: 'Bart' })
    for (const name of ['CNCF', 'L’équipe du site', 'Red Hat & friends', 'Team 42'])
      expect(cslName(name)).toEqual({ literal: name })
  })
})

describe('the day of a talk', () => {
  it('is an event’s only where the recap tells it; the recap keeps its own date', () => {
    const bibtex = (recap: RecapView): string => createBibtex('talks', 'Evenings').add(recap).text
    const csl = (recap: RecapView): unknown => JSON.parse(createCslJson('talks', 'Evenings').add(recap).text)
    expect(bibtex(makeUntidy())).toContain('day = {5}')
    expect(bibtex(makeUntidy())).not.toContain('eventdate')
    expect(csl(makeUntidy())).not.toHaveProperty('event-date')
    const dated = makeUntidy({ day: '2018-10-04' })
    expect(bibtex(dated)).toContain('eventdate = {2018-10-04}')
    expect(bibtex(dated)).toContain('day = {5}')
    expect(csl(dated)).toMatchObject({
      issued: { 'date-parts': [[2018, 10, 5]] },
      'event-date': { 'date-parts': [[2018, 10, 4]] },
    })
  })
})
