import { expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

const tiersIn = (text: string): readonly string[] =>
  extractFacets(buildPost('Meetup recap', [p(text)])).sponsors.map(({ name, tier }) => `${name}: ${tier ?? '-'}`)

it.each([
  // A clause of its own has a tier of its own.
  [
    'Our silver sponsors are Acme and Initech; Hooli is our bronze sponsor.',
    ['Acme: silver', 'Initech: silver', 'Hooli: bronze'],
  ],
  [
    'Our gold sponsors are Acme and Initech; and the Umbra project supports us at bronze level.',
    ['Acme: gold', 'Initech: gold', 'Umbra: bronze'],
  ],
  ['Acme was our gold sponsor and Hooli came in as a silver sponsor.', ['Acme: gold', 'Hooli: silver']],
  ['Acme is our gold sponsor, Hooli our silver sponsor.', ['Acme: gold', 'Hooli: silver']],
  ['Acme supports us at gold level, and Hooli at bronze level.', ['Acme: gold', 'Hooli: bronze']],
  ['Thanks to Acme, our gold sponsor, and Hooli, our silver sponsor.', ['Acme: gold', 'Hooli: silver']],
  ['Acme est notre commanditaire or, Hooli notre commanditaire argent.', ['Acme: gold', 'Hooli: silver']],
  ['Merci à nos commanditaires or Acme et Initech.', ['Acme: gold', 'Initech: gold']],
  // Of one list, all have the tier of the list; where none is told of a name, it has none.
  ['Our silver sponsors are Acme, Initech and Hooli.', ['Acme: silver', 'Initech: silver', 'Hooli: silver']],
  ['Thanks to our gold sponsor, Acme, and our silver sponsor, Hooli.', ['Acme: gold', 'Hooli: silver']],
  ['Acme is a gold sponsor and so is Hooli.', ['Acme: gold', 'Hooli: gold']],
  ['Our gold sponsor Acme paid for the pizza, Hooli for the drinks.', ['Acme: gold', 'Hooli: -']],
])('%s', (text, tiers) => {
  expect([...tiersIn(text)].sort()).toEqual([...tiers].sort())
})
