import { describe, expect, it } from 'vitest'
import type { Talk } from '../../../src-main/contract/index.ts'
import type { Label } from '../../eval/labels.ts'
import { scoreTalks } from '../../eval/score-talks.ts'

const talk = (title: string, ...speakers: string[]): Talk => ({ title, speakers, provenance: 'extracted' })
const score = (label: Omit<Label, 'path'>, ...talks: Talk[]) => {
  const slips: string[] = []
  const figures = scoreTalks([{ path: 'a', ...label }], new Map([['a', { talks }]]), (_path, kind, name) =>
    slips.push(`${kind} ${name}`),
  )
  return { ...figures, slips }
}

describe('scoring talks', () => {
  it('finds titles without regard to case, accents and punctuation, and counts the others', () => {
    const { talks, slips } = score(
      { talks: [{ title: 'Été à la plage: cartes' }, { title: 'Lost' }] },
      talk('ete a la plage – CARTES'),
      talk('Invented'),
    )
    expect(talks).toMatchObject({ right: 1, wrong: 1, missed: 1, f1: 0.5 })
    expect(slips).toEqual(['missed Lost', 'wrong Invented'])
  })

  it('counts the speakers of titles found, one by one, where the label tells them', () => {
    const { talkSpeakers, slips } = score(
      { talks: [{ title: 'A', speakers: ['Zoë Roy', 'Ann Oak'] }, { title: 'B' }, { title: 'C', speakers: ['Bo'] }] },
      talk('A', 'Zoe Roy', 'Max'),
      talk('B', 'Anybody'),
    )
    expect(talkSpeakers).toMatchObject({ right: 1, wrong: 1, missed: 1 })
    expect(slips).toEqual(['missed A: Ann Oak', 'wrong A: Max', 'missed C'])
  })

  it('forgives speakers whom the post labels as partial, takes them by their other names, and has no figures of none', () => {
    const label = {
      speakers: [
        { name: 'Zoë', full: 'Zoë Roy' },
        { name: 'Ann', partial: true },
      ],
      talks: [{ title: 'A', speakers: ['Zoë', 'Ann', 'Bo Oak'] }],
    }
    expect(score(label, talk('A', 'Zoë Roy')).slips).toEqual(['missed A: Bo Oak'])
    expect(score({ talks: [{ title: 'A' }] }, talk('A', 'Zoë Roy')).talkSpeakers).toBeUndefined()
  })

  it('counts slides and videos of titles found, in posts whose labels tell any', () => {
    const linked = { ...talk('A'), slides: 'a.pdf', video: 'wrong' }
    const { talkLinks, slips } = score(
      {
        talks: [
          { title: 'A', slides: 'a.pdf' },
          { title: 'B', video: 'b.mp4' },
          { title: 'C', slides: 'c.pdf' },
        ],
      },
      linked,
      talk('B'),
    )
    expect(talkLinks).toMatchObject({ right: 1, wrong: 1, missed: 1 })
    expect(slips).toEqual(['wrong A: wrong', 'missed B: b.mp4', 'missed C'])
    expect(score({ talks: [{ title: 'A' }] }, linked).talkLinks).toBeUndefined()
  })

  it('lets optional talks count neither way, and says nothing of posts whose labels tell no talks', () => {
    expect(score({ talks: [], optional: { talks: [{ title: 'Welcome' }] } }, talk('Welcome')).slips).toEqual([])
    expect(score({}, talk('Anything'))).toEqual({ slips: [] })
  })
})
