import { describe, expect, it } from 'vitest'
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
