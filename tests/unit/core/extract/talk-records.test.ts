import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h3, p } from './build-post.ts'

/** Titles with who gave them: `TITLE / A, B`. */
const told = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Rhine Functional meetup, autumn edition', parts)).talks.map(
    talk => `${talk.title} / ${talk.speakers.join(', ')}`,
  )
const BOTH = ['Looms for Poets / Ada Lovelace', 'Moths without Tears / Grace Hopper']

describe('talks told as records', () => {
  it('have their labels in lines of one paragraph', () => {
    const record = (name: string, title: string) => p(`Speaker: ${name}\nTopic: ${title}`)
    expect(told(record('Ada Lovelace', 'Looms for Poets'), record('Grace Hopper', 'Moths without Tears'))).toEqual(BOTH)
  })

  it('or in paragraphs of their own, the title first or the speaker', () => {
    const [ada, grace] = [p('Speaker: Ada Lovelace'), p('Speaker: Grace Hopper')]
    const [looms, moths] = [p('Title: Looms for Poets'), p('Title: Moths without Tears')]
    expect(told(ada, looms, grace, moths)).toEqual(BOTH)
    expect(told(looms, ada, moths, grace)).toEqual(BOTH)
  })

  it('or a numbered heading, and the title on a line of its own', () => {
    const bold = (text: string) => ({ ...p(text), emphasis: [{ start: 0, end: text.length }] })
    const one = [h3('Talk #1'), bold('Looms for Poets'), p('Speaker: Ada Lovelace')]
    const two = [h3('Talk #2'), bold('Moths without Tears'), p('Speaker: Grace Hopper')]
    expect(told(...one, ...two)).toEqual(BOTH)
  })

  it('are none without a speaker, or without a title', () => {
    expect(told(p('Topic: Looms for Poets'), p('The room was full.'))).toEqual([])
    expect(told(p('Speaker: Ada Lovelace\nVenue: Initech'))).toEqual([])
  })
})
