import { describe, expect, it } from 'vitest'
import { isBrokenByHand } from '../../../../src-main/core/post/body/soft-lines.ts'

const isBroken = (text: string): boolean => isBrokenByHand([{ type: 'text', value: text }])

describe('lines that the writer broke', () => {
  it.each([
    ['18:30 Doors open\n19:00 Widgets at scale - Liz Rice\n20:30 Pizza and drinks'],
    ['Liz Rice – Initech – Widgets at scale\nKevin Harris – Globex – Threads that last'],
    ['Venue: Initech\nSponsor: Globex'],
    [
      'Speaker - Liz Rice\nTopic - Widgets at scale\nSummary - What widgets cost where they are made by the thousand, which is more than most would think, and who pays for them.',
    ],
    ['Initech\nMill Lane 5\nLeeds'],
    [
      'Liz Rice (weaver)\nKevin Harris (dyer)\nModerator: Lori Lalonde (director of threads and needles at the Weaversholt house)',
    ],
    [
      '19:30 - 19:50 Widgets for looms and threads, and how they are made to last for years - Liz Rice\nLiz Rice founded Initech.',
    ],
    ['“Widgets from space”\nBy Liz Rice, organiser of Widgets Leeds'],
    [
      '19:50 Liz Rice\nLiz Rice is the founder of Initech, a house for widgets, and has made them for all the years that she can remember at all.',
    ],
  ])('%j are lines', text => {
    expect(isBroken(text)).toBe(true)
  })

  it.each([
    [
      'On a wet evening in May we met at Initech, where Liz Rice and Kevin\nHarris told us of widgets. It was late when we left.',
    ],
    ['The talk - by Kevin Harris of Globex - was on\nWidgets: how to grow them, and where to keep\nThem dry.'],
    ['One line alone'],
    [
      'Speaker after speaker told us of widgets, and of the\nTopic - as Liz Rice put it - that nobody likes to speak of, which is what they cost where they are made by the thousand.',
    ],
    ['18:30 was when the doors opened, and soon after\nLiz Rice told us of widgets.'],
    ['3.11 Looms are the ones that most of the people in this room have used at\nInitech, and they were glad of them.'],
    ['Widgets scrubbed - Liz\nRice\n(13:00 - 14:00)'],
    ['The second slot - Inside a spindle - Lori\nLalonde (Weaversholt)'],
  ])('%j is wrapped', text => {
    expect(isBroken(text)).toBe(false)
  })
})
