import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../../src-main/core/post/types.ts'
import { type buildPost, namesIn, p } from './build-post.ts'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  namesIn('Recap: Tin Foundry meetup', parts).speakers

const FOUNDRY = p('Some forty people came to the foundry, and the soup was good.')

describe('what a sentence says of who speaks', () => {
  it.each([
    ["First on stage was Njeri' Fennick, who keeps bees.", ["Njeri' Fennick"]],
    ['Mevrouw Orla van den Wrona gave a talk on tin.', ['Orla van den Wrona']],
    ['Ensuite, Me Mireille Castagne, avocate, a expliqué la loi.', ['Mireille Castagne']],
    ['Es folgte Bas Dekker. Er hat die Steuerung nachgebaut.', ['Bas Dekker']],
    ['Zum Schluss ein Kurzvortrag der Brüder Anton und Bas von der Wrona.', ['Bas von der Wrona']],
    ['Die drei Vortragenden, Noor Haddad und Bas Dekker, haben viel gemessen.', ['Bas Dekker', 'Noor Haddad']],
    ['Pour finir, Solène Marchetti nous a conté ses mésaventures.', ['Solène Marchetti']],
    ['Puis la réponse de Solène Marchetti, consultante.', ['Solène Marchetti']],
    ['Subió primero al escenario Noor Haddad, ingeniera de cuerdas.', ['Noor Haddad']],
    ['Daarna was het de beurt aan Bas Dekker.', ['Bas Dekker']],
    ['Guest number two was Kofi Mensah, on trains in the classroom.', ['Kofi Mensah']],
    ['I followed the crowd to hear Kofi Mensah, who builds trains.', ['Kofi Mensah']],
    ['My friend Kofi (Kofi Anan Mensah, he is a smith) was supposed to talk about tin.', ['Kofi Anan Mensah']],
    ['Then the last slot: Noor Haddad + Bas Dekker on why it sold.', ['Bas Dekker', 'Noor Haddad']],
    ['Noor Haddad pleaded for smaller hammers.', ['Noor Haddad']],
    ['Noor Haddad made all of the posters.', []],
  ])('%s', (sentence, expected) => {
    expect(speakers(FOUNDRY, p(sentence))).toEqual([...expected].sort())
  })
})

/** A paragraph that opens in bold. */
const led = (lead: string, rest: string) => ({
  kind: 'paragraph' as TextBlock['kind'],
  text: `${lead} ${rest}`,
  links: [],
  emphasis: [{ start: 0, end: lead.length }],
})

describe('one speaker after the other', () => {
  it.each([
    ['Second slot.', 'Kofi Mensah dumped the flash of a parking meter.', ['Kofi Mensah']],
    ['Bienen am Netz.', 'Frau Dr. Noor Haddad betreut elf Völker und misst ihr Gewicht.', ['Noor Haddad']],
    ['19 h — Migrer.', 'Baptiste Louvel, cofondateur de Fonderie, fait rouler des robots.', ['Baptiste Louvel']],
    ['Food.', 'Kofi Mensah cooked for forty people.', []],
    ['First prize.', 'Kofi Mensah builds a parking meter.', []],
  ])('%s %s', (lead, rest, expected) => {
    expect(speakers(FOUNDRY, led(lead, rest))).toEqual(expected)
  })

  it.each([
    ['Ensuite, Solène Marchetti. Elle travaille au port.', ['Solène Marchetti']],
    ['Le dernier, Baptiste Louvel, de Matane, avait fait mille détours. Ovation.', ['Baptiste Louvel']],
    ['Kofi Mensah keeps bees. He weighs them by radio.', ['Kofi Mensah']],
    ['Noor Haddad, whom you know by her bees, traced one of them home.', ['Noor Haddad']],
    ['Two workshops, then. Mine was an hour of tin with Noor Haddad. She gave us three plates.', ['Noor Haddad']],
    ['The fourth to speak, Kofi Mensah, came from Tema with a suitcase of tin.', ['Kofi Mensah']],
    ['Before them, Kofi Mensah built a whole furnace out of cans.', ['Kofi Mensah']],
    ['Dans la foulée, Solène Marchetti a soudé deux cloches.', ['Solène Marchetti']],
    ['In the left corner Kofi Mensah, who swears by zinc.', ['Kofi Mensah']],
    ['Kofi Mensah on why bells crack. No slides, one hammer.', ['Kofi Mensah']],
    ['Kofi Mensah dialled in from Tema with his furnace on.', ['Kofi Mensah']],
    [
      'La table ronde « À qui la cendre ? » réunissait Solène Marchetti et Baptiste Louvel.',
      ['Baptiste Louvel', 'Solène Marchetti'],
    ],
    ['Im Hof hat uns Noor Haddad ihren Ofen gezeigt.', ['Noor Haddad']],
    ['At nine there was a clinic on moulds with Noor Haddad.', ['Noor Haddad']],
    ['Taking part: Kofi Mensah, smith at a shipyard; and Noor Haddad from Onyx.', ['Kofi Mensah', 'Noor Haddad']],
    ['Before them, Kofi Mensah stacked all of the chairs.', []],
    ['Pour finir, Solène Marchetti a distribué les goodies.', []],
    ['Kofi Mensah on the left, Noor Haddad on the right.', []],
    ['Kofi Mensah lent us his projector. He wants it back.', []],
    ['Thanks to Kofi Mensah for the soup. He is a star.', []],
    [
      'Baptiste Louvel, en duo avec sa collègue Solène Marchetti, a présenté un robot.',
      ['Baptiste Louvel', 'Solène Marchetti'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(FOUNDRY, p(text))).toEqual(expected)
  })

  it('reads a label that names nobody by itself beside one for the title', () => {
    const labels = p('Title: “Tin forever”\nBy: Noor Haddad; Rev. Bas Dekker\nAt: the foundry')
    expect(speakers(FOUNDRY, labels)).toEqual(['Bas Dekker', 'Noor Haddad'])
  })
})

describe('what was given without a word for a talk', () => {
  it('was given by whomever the passive names, and by nobody behind a comma', () => {
    const told = (text: string): readonly string[] =>
      namesIn('Rhine Functional meetup, autumn edition', [p(text)]).speakers
    expect(
      told('The news that opens each evening is left out; it was given by Ayrat Khayretdinov, except in May.'),
    ).toEqual(['Ayrat Khayretdinov'])
    expect(told('We took home three keys, given by Tin Foundry.')).toEqual([])
  })
})
