import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { alt, buildPost, caption, h2, list, p, readerOf, table } from './build-post.ts'

const TITLE = 'Leeds Widget Meetup #12'
const sponsorsOf = readerOf('sponsors', TITLE)

describe('acts of giving', () => {
  it.each([
    ['Tallowgate lent us three soldering irons and a fume hood.', ['Tallowgate']],
    ['Initech printed the programme and forty badges.', ['Initech']],
    ['Globex, as always, fed the whole room.', ['Globex']],
    ['Pivot Coffee refused to send an invoice for the second urn.', ['Pivot Coffee']],
    ['Two hundred pens and a ferry, paid for by Hooli, got us to the island.', ['Hooli']],
    ['The lanterns were lent by Marlow Lighting for the night.', ['Marlow Lighting']],
    ['We bought the cables with a grant from the Widget Trust.', ['Widget Trust']],
    ['The muffins were Pivot Bakery’s, the cider was Globex’s.', ['Pivot Bakery', 'Globex']],
    ['All of it came out of Hooli’s pocket.', ['Hooli']],
    ["Et c'est Bobinard qui a payé l'addition.", ['Bobinard']],
    ['Houille Noire a fourni les tasses.', ['Houille Noire']],
    ['Den Kuchen hat Nadelwerk spendiert.', ['Nadelwerk']],
    ['Nordlicht schickte uns Tassen und Aufkleber.', ['Nordlicht']],
    ['Het bier kwam van Spoelwerk.', ['Spoelwerk']],
    ['Telares del Sur nos mandó camisetas.', ['Telares del Sur']],
    ['O café veio da Tecelagem Norte.', ['Tecelagem Norte']],
    ['Le pizze le ha pagate Filanda Srl.', ['Filanda Srl']],
    ['Thanks to Tallow & Wick for the tent.', ['Tallow & Wick']],
    ['Thank you Anchor Labs for thirty test devices.', ['Anchor Labs']],
    ['Mugs and a heap of socks: thank you Globex.', ['Globex']],
    ['Coffee: knuspr.', ['knuspr']],
    ['Supporters 2031: usd AG, webkante.', ['usd AG', 'webkante']],
  ])('%s', (sentence, expected) => {
    expect(sponsorsOf(sentence)).toEqual(expected)
  })

  it('reads captions and the texts of pictures', () => {
    const post = buildPost(TITLE, [
      caption('Soup. Paid for by Initech!'),
      alt('Hoodies, sewn and printed for us by Tallow Print'),
    ])
    expect(extractFacets(post).sponsors.map(({ name }) => name)).toEqual(['Initech', 'Tallow Print'])
  })

  it('reads levels with small names in a list', () => {
    const post = buildPost(TITLE, [h2('Money'), p('Paid for by:'), list('Gold: Initech', 'Silver: webkante, Globex')])
    expect(extractFacets(post).sponsors.map(({ name }) => name)).toEqual(['Initech', 'Globex', 'webkante'])
  })
})

describe('what is no giving', () => {
  it.each([
    'Tallowgate gave us a tour of its looms.',
    'Initech sent us a speaker, Jane Roe.',
    'Jane Roe works at Initech and brought their mugs.',
    'The scheduler was donated by Initech to the Widget Foundation.',
    'Widget 3 was funded by Initech to work on looms.',
    'Globex gives customers a running list of prizes.',
    'Thanks to Tallowgate for the talk.',
    'Thanks to Initech for the great work on Widget 3.',
    'Merci Oswin pour la guirlande.',
    'The hall was lent to us by Tallowgate.',
    'Drinks: buy your own.',
    'The book: Looms Without Tears, second edition.',
    'stream processing: Sprocket, Loom Streams, gizmoDB',
    'The trophy went to Initech.',
    'The metrics came from Loomscope, the logs from Shuttlelog.',
    'The loudest cheers came from Initech.',
    'Gizmoqueue gave us ordering for free.',
    'Globex printed a book about warping.',
    'Loomscope sent us an alert at midnight.',
    'The food was on Instagram within minutes.',
    'The keyboard was made by Globex.',
    'The cluster was lent by Initech to the team at the university.',
    'In the old days Initech paid for the looms.',
    'Books: Clean Looms, by Jane Roe.',
  ])('%s', sentence => {
    expect(sponsorsOf(sentence)).toEqual([])
  })
})

describe('levels and rows of thanks', () => {
  it('reads levels in brackets, rows below a heading of thanks, and pages of sponsors by level', () => {
    expect(
      sponsorsOf('The fund exists because Tallowgate (platinum, third year) and Globex (gold) filled it.'),
    ).toEqual(['Tallowgate', 'Globex'])
    const thanks = buildPost(TITLE, [
      h2('Merci / Thanks'),
      table(['', ''], ['Or / Gold', 'Initech'], ['Cake', 'Pivot Bakery']),
    ])
    expect(extractFacets(thanks).sponsors.map(({ name }) => name)).toEqual(['Initech', 'Pivot Bakery'])
    const page = buildPost(TITLE, [h2('Gold'), list('Hooli', 'knuspr'), h2('Silver'), list('Tallow & Wick')])
    expect(extractFacets(page).sponsors.map(({ name }) => name)).toEqual(['Hooli', 'knuspr', 'Tallow & Wick'])
  })

  it('takes no medal for a level', () => {
    expect(sponsorsOf('Jane Roe won at chess (silver medal last year).')).toEqual([])
  })
})
