import { describe, expect, it } from 'vitest'
import { namesIn, p } from './build-post.ts'

const told = (sentence: string): { readonly hosts: readonly string[]; readonly sponsors: readonly string[] } => {
  const { hosts, sponsors } = namesIn('Widget meetup, spring edition', [p(sentence)])
  return { hosts, sponsors }
}

describe('the last of a list, thanked for something of its own', () => {
  it.each([
    ['Thanks to our sponsors Initech and Hooli, and to Globex for hosting us.', ['Globex'], ['Hooli', 'Initech']],
    ['We thank our sponsors Initech and Hooli, as well as Globex, for hosting us.', ['Globex'], ['Hooli', 'Initech']],
    [
      'Cheers to the drink sponsors Initech and Hooli as well as to the Mill Works for letting us meet in their hall.',
      ['Mill Works'],
      ['Hooli', 'Initech'],
    ],
    ['Merci à nos partenaires Initech et Hooli, et à Globex pour l’accueil.', ['Globex'], ['Hooli', 'Initech']],
    // All of them where nothing tells the last apart.
    ['Thanks to Initech and to Hooli for hosting us.', ['Hooli', 'Initech'], []],
    ['Thanks to Initech, Hooli and Globex for hosting us.', ['Globex', 'Hooli', 'Initech'], []],
  ])('%s', (sentence, hosts, sponsors) => {
    const found = told(sentence)
    expect({ hosts: [...found.hosts].sort(), sponsors: [...found.sponsors].sort() }).toEqual({ hosts, sponsors })
  })
})
