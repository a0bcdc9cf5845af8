import { describe, expect, it } from 'vitest'
import { namesIn, p } from './build-post.ts'

const speakers = (sentence: string): readonly string[] => namesIn('Rhine looms meetup, 3 May', [p(sentence)]).speakers
const hosts = (sentence: string): readonly string[] => namesIn('Soirée métiers, le 3 mai', [p(sentence)]).hosts

describe('who did not come', () => {
  it.each([
    ['Jane Eyre was ill, so Emma Bovary gave a talk about attics.', ['Emma Bovary']],
    ['Jane Eyre could not make it, so Emma Bovary stepped in with a talk on attics.', ['Emma Bovary']],
    ['Because Jane Eyre could not make it, Emma Bovary gave her talk.', ['Emma Bovary']],
    ['Jane Eyre était souffrante, mais Emma Bovary a présenté ses métiers.', ['Emma Bovary']],
    ['Jane Eyre presented looms, but Emma Bovary was ill.', ['Jane Eyre']],
    ['Jane Eyre, who was to give a talk on looms, was ill.', []],
    ['Jane Eyre and Emma Bovary were to present looms but could not come.', []],
    ['Jane Eyre, who was ill last month, gave a talk about attics.', ['Jane Eyre']],
    ['Jane Eyre, who was ill, could not give her talk about attics.', []],
  ])('is no speaker, and who came instead is: %s', (sentence, expected) => {
    expect(speakers(sentence)).toEqual(expected)
  })
})

describe('who is only quoted', () => {
  it.each([
    ['As Jane Eyre once said, talk is cheap. Emma Bovary agreed in her talk on attics.', ['Emma Bovary']],
    ['As Jane Eyre said in her talk, looms are slow.', ['Jane Eyre']],
  ])('is no speaker: %s', (sentence, expected) => {
    expect(speakers(sentence)).toEqual(expected)
  })
})

describe('who speaks another time', () => {
  it.each([
    ['Le mois prochain, Emma Bovary parlera de métiers.', []],
    ['La prochaine fois, Emma Bovary présentera ses métiers.', []],
    ['Le mois dernier, Emma Bovary a parlé de métiers.', ['Emma Bovary']],
    ["Last month's speaker, Jane Eyre, sent her slides.", []],
    ["Next month's speakers are Jane Eyre and Emma Bovary.", []],
    ["Last month's speaker, Jane Eyre, gave a second talk on attics.", ['Jane Eyre']],
    ["This month's speaker was Jane Eyre.", ['Jane Eyre']],
  ])('is no speaker: %s', (sentence, expected) => {
    expect(speakers(sentence)).toEqual(expected)
  })
})

describe('a firm that is called as people are', () => {
  it('is a host by the offices that it has', () => {
    expect(hosts('Moulin Blanc nous a accueillis dans ses bureaux à Sherbrooke.')).toEqual(['Moulin Blanc'])
    expect(hosts('Jane Eyre nous a accueillis dans ses bureaux à Sherbrooke.')).toEqual([])
  })
})
