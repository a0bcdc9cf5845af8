import { describe, expect, it } from 'vitest'
import { buildPost, list, namesIn, p, readerOf, table } from './build-post.ts'

const technologiesOf = readerOf('technologies', 'An evening of PostgreSQL and Redis')

/** What a post names beside its title. */
const more = (part: string | ReturnType<typeof table>): readonly string[] =>
  technologiesOf(part).filter(name => name !== 'PostgreSQL' && name !== 'Redis')

describe('who gave, and no technology', () => {
  it.each([
    ['All evening we sat on chairs that Hetzner has lent the guild.', []],
    ['The soup was on Zendesk, the bread on us.', []],
    ['Die Brötchen hat Dynatrace übernommen.', []],
    ['The fund exists because SUSE (gold) filled it.', []],
    ['Snyk a offert deux bonnets.', []],
    ['We moved the servers to Hetzner, and gave up the old ones.', ['Hetzner']],
    ['She ran both databases on Windows laptops.', ['Windows']],
  ])('%s', (text, names) => {
    expect(more(text)).toEqual(names)
  })

  it('takes no column of givers for technologies', () => {
    expect(more(table(['Month', 'Commandite'], ['May', 'Sysdig, Elastic']))).toEqual([])
    expect(more(table(['Month', 'Topic'], ['May', 'Sysdig']))).toEqual(['Sysdig'])
  })
})

describe('ambiguous names that stand against each other', () => {
  it.each([
    ['Sinatra vs. Rails, by Jane Roe', ['Rails', 'Sinatra']],
    ['From Express to Koa, in one evening', ['Express', 'Koa']],
    ['Rust statt C++, ein Vortrag', ['C++', 'Rust']],
    ['Express trains or Rockets', []],
    ['From Phoenix to Spring Hill by bus', []],
  ])('%s', (item, names) => {
    expect([...technologiesOf(list(item))].filter(name => name !== 'PostgreSQL' && name !== 'Redis').sort()).toEqual(
      names,
    )
  })
})

describe('a title that opens with a language and “meetup”', () => {
  it('names its subject', () => {
    expect(namesIn('Swift meetup #4', [p('We ate pizza.')]).technologies).toEqual(['Swift'])
    expect(namesIn('Swift help for all', [p('We ate pizza.')]).technologies).toEqual([])
  })
})

describe('what shares a name with a technology', () => {
  it.each([
    ['We lost one USB-C cable and a mosskit-node.js file.', []],
    ['The mill beside Ruby Hill Park has the servers.', []],
    ['We served it with Spring on PostgreSQL servers.', ['Spring']],
    ['Twelve ways to Make code better.', []],
    ['A superset of CSV, and a llama on every sticker.', []],
    ['We drew the charts of the database with Superset.', ['Superset']],
    ['There was port, on HarbourFriends Lda., with the database.', []],
    ["The paper (HarbourOS '21) on databases is eleven pages.", []],
    ['Harbourly Harbourly is the database for the rest of us.', ['Harbourly']],
  ])('%s', (text, names) => {
    expect(more(text)).toEqual(names)
  })

  it('takes a speaker for no technology', () => {
    const post = [
      ...list(
        'Selma Adjei – a Telegram bot in Python that tells of the tides',
        'Kojo Mensah – databases in Python, the hard way',
      ),
      p('Kojo took the beginners.'),
    ]
    const { technologies, speakers } = namesIn('Lightning talks of our meetup', [post])
    expect(speakers).toContain('Selma Adjei')
    expect(technologies.filter(name => /Selma|Kojo/.test(name))).toEqual([])
  })

  it('takes what a group says of itself for its subject, and of others for none', () => {
    const post = buildPost('Vacuum and dumplings', [
      p('Forty people met. We took the heap apart page by page.'),
      p('MossJS has been the home of PostgreSQL users in Peru since 2015. Sister groups: Django Girls Lima.'),
    ])
    expect(namesIn(post.title, post.blocks.slice(1)).technologies).toEqual(['PostgreSQL'])
  })
})
