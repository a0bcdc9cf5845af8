import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import type { ParsedPost } from '../../../../src-main/core/post/types.ts'
import { buildPost, h2, list, p, quote } from './build-post.ts'

const citiesOf = (
  title: string,
  parts: Parameters<typeof buildPost>[1] = [p('We talked about widgets until late.')],
  more: Partial<ParsedPost> = {},
): readonly string[] => extractFacets(buildPost(title, parts, more)).cities.map(({ name }) => name)

const EVENING = 'Widget evening: what we learnt'

describe('the city in the title', () => {
  it.each([
    ['Widget Meetup Hamburg #12', 'Hamburg'],
    ['DevFest Nantes 2019', 'Nantes'],
    ['WidgetConf 2022, Leeds', 'Leeds'],
    ['Recap: Leeds Widgets, May 2021', 'Leeds'],
    ['Compte rendu du meetup de Lyon', 'Lyon'],
    ['Trip report: WidgetConf in Portland, Oregon', 'Portland'],
    ['The Cambridge widget evening', 'Cambridge'],
    ['Widget Days @ Melbourne', 'Melbourne'],
    ['Lightning talks in Nice', 'Nice'],
    ['[Recap] Widgets User Group Zürich', 'Zurich'],
    ['NYC Widgets meetup notes', 'New York'],
  ])('%s', (title, city) => {
    expect(citiesOf(title)).toEqual([city])
  })
})

describe('the city in the text', () => {
  it.each([
    ['Ninety people came to the downtown Leeds office of Initech.', 'Leeds'],
    ['What a night in Leeds!', 'Leeds'],
    ['It was raining in Leeds, and the room was full.', 'Leeds'],
    ['Sixty of us sat in the canteen of Initech in Leeds and learnt a lot.', 'Leeds'],
    ['Quarante personnes se sont retrouvées à Lyon pour la rencontre.', 'Lyon'],
    ['Nos juntamos en Sevilla para hablar de widgets.', 'Seville'],
    ['Letzte Woche trafen wir uns in Köln.', 'Cologne'],
    ['The Leeds Widget Club met for the tenth time.', 'Leeds'],
    ['We met in Cambridge, Massachusetts, for an evening of talks.', 'Cambridge'],
    ['Last night the widget group met in Reading.', 'Reading'],
    ['Where: Initech, 12 Mill Lane, Leeds', 'Leeds'],
    ['📍 Initech, Leeds', 'Leeds'],
    ['Lieu : Globex, 3 rue Neuve, 69001 Lyon', 'Lyon'],
    ['@ Initech, Lindenstr. 12, 10115 Berlin', 'Berlin'],
    ['The meetup was at Initech, Brightonweg 5, 1012 AB Amsterdam.', 'Amsterdam'],
    ['We met in Oakvale, Utah, in a barn.', 'Oakvale'],
    ['City: Oakvale', 'Oakvale'],
    ['The evening was held in the heart of Leeds.', 'Leeds'],
    ['Thanks to everyone who came along to our Leeds event.', 'Leeds'],
    ['The third Widgets evening took place in Bath.', 'Bath'],
    ['We were back in Leeds last Tuesday.', 'Leeds'],
    ['Leeds, 12 March 2021. Sixty people, two talks.', 'Leeds'],
    ['For once Leeds was on time.', 'Leeds'],
    ["Tuesday, 8 October, 6:30pm at Initech's offices Leeds", 'Leeds'],
    ['If you live in or near Leeds, come and join us.', 'Leeds'],
    ['The old city of Avignon welcomed us with sunshine.', 'Avignon'],
    ["Je repars d'Avignon où ont eu lieu les rencontres.", 'Avignon'],
    ['This time, Jane will be in Leeds to give us a talk.', 'Leeds'],
    ['I gave a talk to the Leeds Widget User Meetup Group.', 'Leeds'],
    ['On Tuesday, Initech welcomed the Leeds widget community.', 'Leeds'],
  ])('%s', (sentence, city) => {
    expect(citiesOf(EVENING, [p(sentence)])).toEqual([city])
  })

  it('reads headings, lists and addresses', () => {
    expect(citiesOf(EVENING, [h2('Leeds, 3 May'), p('A full room.'), h2('Hull, 4 May'), p('A fuller room.')])).toEqual([
      'Leeds',
      'Hull',
    ])
    expect(
      citiesOf(EVENING, [p('Doors at seven.'), h2('Venue'), quote('Initech\n12 Mill Lane\nLeeds\nLS1 4AP')]),
    ).toEqual(['Leeds'])
    expect(citiesOf(EVENING, [p('Initech'), p('Leeds'), p('LS1 4AP')])).toEqual(['Leeds'])
    expect(citiesOf(EVENING, [p('Details:'), list('When: 3 May', 'Where: Initech, Leeds')])).toEqual(['Leeds'])
  })

  it('reads several cities of one tour', () => {
    expect(citiesOf('Three evenings', [p('The roadshow was held in Leeds, Hull and Bath.')])).toEqual([
      'Leeds',
      'Hull',
      'Bath',
    ])
  })

  it('reads tags, the group’s page and front matter where the text names no place', () => {
    expect(citiesOf(EVENING, [p('A full room.')], { keywords: ['widgets', 'leeds'] })).toEqual(['Leeds'])
    expect(citiesOf(EVENING, [p('A [full room](https://www.meetup.com/leeds-widgets/events/1).')])).toEqual(['Leeds'])
    expect(citiesOf(EVENING, [p('A [full room](https://www.meetup.com/leedsjs/).')])).toEqual(['Leeds'])
    expect(citiesOf(EVENING, [p('A full room.')], { frontMatter: { address: 'Initech, 3 York Road, Leeds' } })).toEqual(
      ['Leeds'],
    )
  })
})

describe('an event told by its opening', () => {
  it.each([
    ['Widgets for all', 'I had the opportunity to attend the Widgets User Group Leeds in May.'],
    ['Widgets for all', "Here is a summary of the topics of Tuesday's Widgets meetup in Leeds."],
    ['Widgets for all', 'I showed widgets in Leeds at a meetup that was generously hosted by Initech.'],
    ['Widgets Leeds January 19th', 'Two talks about gears.'],
  ])('%s: %s', (title, sentence) => {
    expect(citiesOf(title, [p(sentence)])).toEqual(['Leeds'])
  })

  it('reads the group’s name in one word', () => {
    expect(citiesOf(EVENING, [p('The Leeds.js meetup talked about widgets.')])).toEqual(['Leeds'])
    expect(citiesOf(EVENING, [p('The LeedsJS meetup talked about widgets.')])).toEqual(['Leeds'])
  })

  it('is none where an article speaks of what is hosted there', () => {
    expect(
      citiesOf('How widgets work', [p('Widgets have gears.'), p('The service is hosted by Initech in Leeds.')]),
    ).toEqual([])
  })
})

describe('what is no city of the event', () => {
  it.each([
    'She told of her talk at the Widgetry conference in Hull.',
    'Afterwards some ate at Lynnwood Grill nearby.',
    'Jane Roe lives in Hull and works on widgets.',
    'Jane Roe, who came over from Hull, gave the first talk.',
    'Our sister meetup in Hull is on the 14th.',
    'Our friends in Hull hold their own evening in May.',
    'The next evening is on 20 June in Hull.',
    'See you at WidgetConf in Hull!',
    'If you are in Hull for WidgetConf, say hello.',
    'Other groups nearby: Widgets in Hull, PyData in Bath.',
    'The Hull-based company Initech moved its widgets.',
    'The talk followed a packet from London to Hull.',
    'Their cluster runs in the Frankfurt region.',
    'She spoke about Austin Smith and his widgets.',
    'Jane studied at the University of Hull.',
    'He showed the demo that he had given at WidgetConf in Hull.',
    'Jane Roe is a developer at Initech in Hull.',
    'Last year we did one long day in Hull.',
    'In November we are in Hull.',
    'If you looked for us in Hull, you found a locked door.',
    'It will be in autumn, perhaps in Hull.',
    'The series "Lost in Hull" goes on.',
    'She explained how Initech delivers parcels in Hull and Bath.',
    'Tickets for Hull in November go out on Monday.',
  ])('%s', sentence => {
    expect(citiesOf(EVENING, [p('We met in Leeds on Tuesday.'), p('Two talks.'), p(sentence)])).toEqual(['Leeds'])
  })

  it('has none for an online event, and none for an article', () => {
    expect(citiesOf('Widgets online meetup #4', [p('People dialled in from Leeds, Hull and Bath.')])).toEqual([])
    const told = [p('We met in Leeds.')]
    for (const place of [{ location: 'online' }, { meetupLocation: 'Online' }, { event: { venue: { name: 'Zoom' } } }])
      expect(citiesOf('Widget meetup #4', told, { frontMatter: place })).toEqual([])
    expect(citiesOf('Widget meetup #4', told, { frontMatter: { mode: 'in person' } })).toEqual(['Leeds'])
    expect(citiesOf('Aurora Conf: the programme', [p('We are at the Cable Works in Leeds again.')])).toEqual(['Leeds'])
    expect(citiesOf('Widgets for all, by Martin Doe', [p('We met on Tuesday.')])).toEqual([])
    expect(citiesOf('How we made widgets fast', [p('Our servers in Frankfurt were slow.')])).toEqual([])
  })
})
