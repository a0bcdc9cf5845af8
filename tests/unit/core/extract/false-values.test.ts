import { describe, expect, it } from 'vitest'
import { type buildPost, h2, list, namesIn, p } from './build-post.ts'

const TITLE = 'Rhine Functional meetup in Cologne, autumn edition'

describe('words that only look like a value', () => {
  it('are no city where they end a person’s name', () => {
    const talk = 'Brian Redmond of Microsoft gave a talk.'
    expect(namesIn('Weaving', [p(`Last week, at Loom Days, our friend ${talk}`)]).cities).toEqual([])
    expect(namesIn('Weaving meetup', [p(`We met in Redmond. ${talk}`)]).cities).toEqual(['Redmond'])
  })

  it('are no technology where people are to be reached on it', () => {
    const bios = ['Kyle', 'Lori', 'Ian'].map(name => p(`${name} weaves. Find ${name} on Twitter @${name}.`))
    expect(
      namesIn(TITLE, [...bios, p('Join our Slack.'), p('Ask on Slack.'), p('The Slack channel is open.')]).technologies,
    ).toEqual([])
    const written = ['On Twitter as', 'On Twitter she is', 'Sur Twitter :'].map(lead => p(`Weaver. ${lead} @kyle.`))
    expect(namesIn(TITLE, [...written, p('That is @kyle on Twitter.')]).technologies).toEqual([])
    const subject = ['Twitter moved to services.', 'A queue keeps Twitter alive.', 'Twitter has many clocks.']
    expect(namesIn(TITLE, subject.map(p)).technologies).toEqual(['Twitter'])
    expect(namesIn(TITLE, [p('Join the chat on [Matrix](https://matrix.org).')]).technologies).toEqual([])
    expect(namesIn(TITLE, [p('The bots of [Matrix](https://matrix.org) can weave.')]).technologies).toEqual(['Matrix'])
    expect(namesIn(TITLE, [h2('Writing bots for Slack'), p('Kyle Rome presented his bots.')]).technologies).toEqual([
      'Slack',
    ])
  })

  it('are no technology as an ordinary word of software', () => {
    expect(namesIn(TITLE, [p('The cluster Bootstrap tooling can deploy clusters.')]).technologies).toEqual([])
    expect(namesIn(TITLE, [p('The page uses the Bootstrap framework.')]).technologies).toEqual(['Bootstrap'])
  })

  it('are no technology as a verb, or of a maker that the post does not name', () => {
    const setting = p('The tide tables are kept in Angular, Vue.js and PostgreSQL.')
    const read = (text: string) => namesIn(TITLE, [setting, p(text)]).technologies
    expect(read('The team must be quick to react to code.')).not.toContain('React')
    expect(read('They moved the code from Angular to react.')).toContain('React')
    expect(read('The machines share a VPC, and so do the doors.')).not.toContain('VPC')
    expect(read('On AWS, VPC and EC2 are slow.')).toContain('VPC')
  })

  it('are no technology as a firm that speakers come from', () => {
    expect(namesIn(TITLE, [p('We are joined by speakers from Cloudsmith.')]).technologies).toEqual([])
    expect(namesIn(TITLE, [p('The packages are kept in Cloudsmith.')]).technologies).toEqual(['Cloudsmith'])
  })

  it('are no speaker as a given name in passing', () => {
    expect(namesIn(TITLE, [p('The changes that Eliza discussed are merged.')]).speakers).toEqual([])
    expect(namesIn(TITLE, [p('The changes that Eliza discussed are merged. Eliza Roe gave a talk.')]).speakers).toEqual(
      ['Eliza Roe'],
    )
    expect(namesIn(TITLE, [p('Eliza gave a talk on looms.')]).speakers).toEqual(['Eliza'])
  })

  it('are no speaker as two words of a dictionary', () => {
    const speakers = (name: string) => namesIn(TITLE, [p(`${name} gave a talk on looms.`)]).speakers
    expect(speakers('Human Rights')).toEqual([])
    expect(speakers('Serial Number')).toEqual([])
    expect(speakers('Rich Hickey')).toEqual(['Rich Hickey'])
    expect(speakers('Mark Banks')).toEqual(['Mark Banks'])
  })

  it('are no speaker on a list of people to honour', () => {
    const body = [
      p('Vote at the next online meetup, in May. The candidates are:'),
      ...list('Kyle Rome - always sharing his patterns', 'Lori Lalonde - always sharing her looms'),
    ]
    expect(namesIn('Vote for the weaver of the month, our May hero', body).speakers).toEqual([])
    expect(namesIn('Heroes of the loom: recap of our May meetup', body).speakers).toEqual(['Kyle Rome', 'Lori Lalonde'])
    expect(namesIn('Heroes of the loom #12', [p('Kyle Rome gave a talk.')]).speakers).toEqual(['Kyle Rome'])
    expect(namesIn('Awards of the loom: the demo day', body).speakers).toEqual(['Kyle Rome', 'Lori Lalonde'])
  })

  it('are no speaker as who drew, filed or organised something, or in the news', () => {
    const talk = p('Jane Eyre talked about looms at this meetup.')
    for (const parts of [
      [p('The mascot by Emma Bovary greeted us.')],
      [p('Looms, a film from Emma Bovary on Vimeo.')],
      [p('To the rest of our organizing team'), list('Emma Bovary', 'Julien Sorel')],
      [h2('The 5-minute Ruby news'), list('The new loom is out (Emma Bovary)', 'Threads, faster (Julien Sorel)')],
    ])
      expect(namesIn('Widget meetup', [talk, ...parts]).speakers).toEqual(['Jane Eyre'])
    // A title may end in the same words.
    expect(
      namesIn('Widget meetup', [talk, p('The first talk was Responsive Design by Emma Bovary.')]).speakers,
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })

  it('are no speaker as a winner, or as a country', () => {
    const won = p('Kyle Rome: Loom Tuner')
    expect(namesIn('Widget hackathon in May', [h2('Overall winner'), won]).speakers).toEqual([])
    expect(namesIn('Widget hackathon in May', [h2('Lightning talks'), won]).speakers).toEqual(['Kyle Rome'])
    expect(namesIn(TITLE, [p('We had talks by Costa Rica and by Kyle Rome.')]).speakers).toEqual(['Kyle Rome'])
  })

  it('are no speaker below a paragraph of a reading list', () => {
    const items = list("Kyle Rome's talk on looms", "Lori Lalonde's talk on mending")
    expect(namesIn(TITLE, [h2('Reading list'), p('I recommend these.'), ...items]).speakers).toEqual([])
    expect(namesIn(TITLE, [h2('Programme'), p('I recommend these.'), ...items]).speakers).toEqual([
      'Kyle Rome',
      'Lori Lalonde',
    ])
  })

  it('are no sponsor of code, of licences and of what software can do', () => {
    const sponsors = (text: string) => namesIn(TITLE, [p(text)]).sponsors
    expect(sponsors('We added fuzz tests, sponsored by the Acme Foundation.')).toEqual([])
    expect(sponsors('It followed a similar licence change by Initech.')).toEqual([])
    expect(sponsors("We add to Initech's support for the remaining interfaces.")).toEqual([])
    expect(sponsors('The evening was sponsored by the Acme Foundation.')).toEqual(['Acme Foundation'])
    expect(sponsors("This was possible by Initech's support for our meetup.")).toEqual(['Initech'])
  })

  it('are no foot of the page under “Related Projects”', () => {
    const text = p('Kyle Rome from Rancher presented his loom.')
    expect(namesIn(TITLE, [h2('Related Projects'), text]).speakers).toEqual(['Kyle Rome'])
    expect(namesIn(TITLE, [h2('Related posts'), text]).speakers).toEqual([])
  })
})

describe('fireside chats and AMAs', () => {
  it('have those who sat in them as speakers', () => {
    const chat = 'It began with a fireside chat where Ian Crosby, CTO at Acme, and Lori Lalonde interviewed Kyle Rome.'
    expect(namesIn(TITLE, [p(chat)]).speakers).toEqual(['Ian Crosby', 'Kyle Rome', 'Lori Lalonde'])
    const ama = 'This was followed by an AMA, where the audience could ask Ian Crosby and Lori Lalonde any questions.'
    expect(namesIn(TITLE, [p(ama)]).speakers).toEqual(['Ian Crosby', 'Lori Lalonde'])
    expect(namesIn(TITLE, [p('We could ask Ian Crosby and Lori Lalonde for chairs.')]).speakers).toEqual([])
  })
})

describe('headings of prizes', () => {
  const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] => namesIn(TITLE, parts).speakers
  const items = list('Looms at scale by Emma Bovary', 'Threads by Ahab Starbuck')

  it('are not those of award-winning talks', () => {
    expect(speakers(h2('Award-winning talks'), ...items)).toEqual(['Ahab Starbuck', 'Emma Bovary'])
    expect(speakers(h2('Award winning talks'), ...items)).toEqual(['Ahab Starbuck', 'Emma Bovary'])
  })

  it('still keep winners out', () => {
    expect(speakers(h2('Awards'), ...items)).toEqual([])
    expect(speakers(h2('Prize winners'), ...items)).toEqual([])
  })
})
