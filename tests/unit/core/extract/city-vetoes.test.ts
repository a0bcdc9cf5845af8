import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h3, p } from './build-post.ts'

const citiesOf = (title: string, text: string): readonly string[] =>
  extractFacets(buildPost(title, [p(text)])).cities.map(({ name }) => name)

describe('what stands in the title of a talk', () => {
  it('is no place, as the place of a workshop is', () => {
    const cities = (heading: string) =>
      extractFacets(buildPost('Widget meetup', [h3(heading), p('By Jane Eyre.')])).cities
    expect(cities('Talk: Leeds by loom')).toEqual([])
    expect(cities('Workshop: Leeds, 3 May').map(({ name }) => name)).toEqual(['Leeds'])
  })
})

describe('where it was, and what else is named', () => {
  it.each([
    ['Widget App Days', 'The event took place at Technical University Dresden.', ['Dresden']],
    ['Widget meetup', 'Next time a workshop on looms. (Added in 2019: we had one, in York.)', []],
    ['Widget meetup', 'Then a workshop on looms: we had one, in York.', ['York']],
    ['Widget App Days', 'The event took place at the University of the Highlands York.', ['York']],
    ['Widget Camp London, my first', 'I have been to 3 Widget Con Europe and 4 Widget Camp Dublin before.', ['London']],
    [
      'Widget meetup',
      'Initech is a new developer centre in Cape Town. It is based on the Hacker Dojo in Mountain View, CA. We met there.',
      ['Cape Town'],
    ],
    ['Widget Fest recap', 'I took the train from Prague to Vienna for Widget Fest.', ['Vienna']],
    ['Widget hackathon recap', 'I am back from Prague, where the hackathon took place.', ['Prague']],
    ['Meetup Elixir', 'Passer de Rails à Phoenix, un retour de Liz Rice au meetup Paris.ex.', ['Paris']],
    ['Meetup de rentrée', '📍 Initech - 9 Pl. Victor Hugo, Lille\n🚇 Métro ligne 3 : Pont Neuf', ['Lille']],
    ['Widget Conference: day 2', 'The conference ran for three days in Leeds.', ['Leeds']],
    ['Notes of the camp', 'The conference brought 300 people to Leeds.', ['Leeds']],
    ['BarCampLeeds1 wrap-up', 'It was a great day.', ['Leeds']],
    ['Widget meetup', 'The developers of Leeds met again.', ['Leeds']],
    ['Widget meetup', 'Two talks were given. Next: looms in Leeds.', []],
    ['Widget meetup', "Two talks were given. We'll have another one in Leeds in June.", []],
    ['Widget meetup', 'We met online this time. Jane Eyre in Leeds and Emma Bovary in York spoke of looms.', []],
    ['Widget meetup', 'We met online at first, then at Initech in Leeds.', ['Leeds']],
    ['Widget meetup', 'For two years we met online. On Tuesday we met at Initech in Leeds.', ['Leeds']],
    ['Widget-Treffen', 'Diesmal trafen wir uns online. Aus Wien war Jane Eyre dabei.', []],
    ['Encuentro Widgets', 'Nos vimos por Zoom. Desde Madrid, Jane Eyre presentó telares.', []],
    ['Soirée Widgets', 'Merci à Initech de nous avoir accueillis dans ses locaux de Nantes.', ['Nantes']],
    ['Soirée Widgets', 'Jane Eyre travaille dans les locaux de Nantes.', []],
    ['Soirée Widgets', 'Salle comble à la Maison des associations de Nantes.', ['Nantes']],
    ['Widget meetup', 'Initech let us use their office in Leeds.', ['Leeds']],
    ['Widget meetup', 'Jane Eyre works at their office in Leeds.', []],
    ['Widget meetup', 'Jane Eyre, a student at Leeds, gave a talk.', []],
    ['Widget meetup', 'We met at the offices of Initech in Leeds. Please mind our code of conduct.', ['Leeds']],
    ['Job: a weaver, Leeds (or from home)', 'We look for a weaver. Two people met the team.', []],
    ['Reading the red book together', 'We met for the first chapter.', []],
    ['Reading widgets on Tuesday', 'We met in Reading for the first time.', ['Reading']],
    ['Reading group: the red book', 'We met for the first chapter.', []],
    ['Widget meetup', 'We had fun. I met Ann, who lectures on looms at a college in Hull.', []],
    ['Widget meetup', "I've spoken at two or three evenings of theirs in Hull. This one had cake.", []],
    ['Widget meetup', 'We had guests who are interested in running one in Hull and York.', []],
    ['Widget meetup', 'The evening was hosted at Georgetown University.', []],
    ['Bangalore widgets', 'We met in Bangalore.', ['Bangalore']],
    ['Widget meetup', 'We met in New Delhi.', ['New Delhi']],
    ['Widget meetup', 'We had fun. Before I head off to Leeds, here is a summary.', []],
    ['Widget meetup', 'We had fun. I heard that there is a group in Leeds too.', []],
    ['Widget meetup', 'The form came first. For example, somebody who looks for hotels in Leeds sees it.', []],
    ['Widget meetup', 'This evening should have taken place in Leeds, but for the storm.', []],
    ['Widget meetup', 'A few of us will be at LoomCon in Leeds, so say hello.', []],
    ['Widget meetup', 'Doors were at 18:00 CET, which is 12:00 in Lima and 14:00 in Recife.', []],
    ['Widget meetup', 'The evening began at 8pm in Leeds.', ['Leeds']],
    ['Widget meetup', 'Jane Roe, back from Leeds for a week, told us of looms.', []],
    ['Widget meetup', 'He used to work on looms in Leeds, so the questions went deep at this meetup.', []],
    ['Widget meetup', 'We met at the Old Mill, near Hull.', ['Hull']],
    ['Widget meetup', 'We had three evenings, and one flat tyre near Hull.', []],
    ['Widget meetup', 'We took the group out of York for the first time, to Hull.', ['Hull']],
    ['Rencontre widgets', 'Une soirée complète dans la gare centrale de Lille.', ['Lille']],
    ['Rencontre widgets', "Jane Roe, tisserande à l'université de Lille, a parlé.", []],
    ['Two rooms, one evening (Iași + Sofia)', 'We met and heard a talk on looms.', ['Iași', 'Sofia']],
    ['Widget meetup', 'We met in York. The finals are in Hull in October, so book a seat.', ['York']],
    ['Widget Days 2019, in York', 'Two talks were given. Widget Days 2020 goes to Hull.', ['York']],
    ['Rencontre widgets', 'Deux exposés à Lyon. Le Salon de la laine est ce week-end à Lille.', ['Lyon']],
    ['Rencontre widgets', 'Nos amis du fil nous ont invités à Lille, dans leurs murs.', ['Lille']],
    ['Rencontre widgets', 'Une soirée en visio, la onzième. Le groupe de Lille tisse.', []],
    ['Encuentro de widgets', 'Nos vimos en Lima. Hubo dos charlas.', ['Lima']],
    ['Rencontre widgets', 'Nous étions à Nancy. Deux exposés.', ['Nancy']],
    ['Widget meetup', 'We met in York. Lima Roe gave a talk, as did Nancy Doe.', ['York']],
    ['Encuentro de widgets en Lima', '12:30 - Mesa redonda sobre lana: cuatro personas.', ['Lima']],
    ['Widget meetup', 'We met Initech. With offices in New York, Hull and York, it runs 1,400 looms.', []],
    ['Widget meetup', 'We met at the offices of Initech in Hull.', ['Hull']],
    ['Rencontre widgets', 'Une session online, avec deux tisserands. L’un nous parlait depuis sa cuisine de Lyon.', []],
    ['Widget meetup', 'Next meeting: January. Leeds maybe in spring.', []],
    ['Widget meetup', 'We met in York. By autumn our own house in Leeds will be ready.', ['York']],
    ['Widget meetup', 'We heard two talks. There was one by John Doe du Marseille JUG, too.', []],
    ['Rencontre widgets', "Nous réunissons les tisserands au Québec depuis 2016. C'était bien.", []],
    ['Widget meetup', 'We met in the Old Dairy on Bridge Street, Cork, until ten.', ['Cork']],
    ['Widget meetup', 'Two talks, on speaking, writing. Reading was fun.', []],
    ['Widget meetup', 'The whole Saturday was spent in the Cork City Library with looms.', ['Cork']],
    ['Widget meetup, York County', 'We had two talks.', []],
    ['First evening in the York area', 'Join us at the Loom Hall in Leeds for the first widget evening.', ['Leeds']],
    ['First evening in the York area', 'Join us at the Loom Hall for the first widget evening.', ['York']],
    ['Widget meetup', 'In the second hour Florence talks about looms at the meetup.', []],
    ['Widget meetup', 'The Florence talks drew a crowd to the meetup.', ['Florence']],
    ['Widget meetup', 'Ilma works as a weaver at WVI, a family mill in Hull, Quebec.', []],
    ['Widget meetup', 'Ilma works as a weaver at WVI, and she gave her talk in Leeds.', ['Leeds']],
    ['Widget meetup', 'We gathered in Leeds, reproducing the evenings that run with much success in York.', ['Leeds']],
    ['Widget meetup', 'Two talks, on looms and on Apache Brooklyn.', []],
    ['Widget meetup', 'Two talks, on looms and on Brooklyn.', ['New York']],
    ['Soirée widgets', 'La laine était prêtée par le Moulin (et Lyon Métropole).', []],
    ['Soirée widgets', 'La soirée Lyon communauté était belle.', ['Lyon']],
    ['Widget meetup', 'We met in Leeds. Online event registration is closed.', ['Leeds']],
    ['Widget meetup', 'With offices in York, Hull, and Lima, Initech weaves at night.', []],
    ['Widget meetup', 'With friends of York, Hull, and Lima, we met in Leeds.', ['Leeds']],
    ['Widget meetup', 'We met in Leeds. Originally planned to happen in York, the evening was late.', ['Leeds']],
    ['Soirée widgets', 'Jane Roe est développeuse à Initech Lyon et tisse.', []],
    ['Soirée widgets', 'La soirée était chez Initech, à Lyon.', ['Lyon']],
    ['Widget meetup', 'We planned for Leeds. It became an online event.', []],
    ['Widget meetup', 'Jane Roe gave a talk on replicating databases at Initech in Leeds.', ['Leeds']],
    ['Widget meetup', 'Emulating old looms was the topic when we met in Leeds.', ['Leeds']],
    ['Widget meetup', 'We met in Leeds and replicated the felt camps that they hold in York.', ['Leeds']],
    ['Widget meetup', 'Thirty students in Leeds came to our evening at Initech.', ['Leeds']],
    ['Widget meetup', 'We gave a workshop for students in Leeds.', ['Leeds']],
    ['Widget meetup', 'Jane Eyre, PhD student in Leeds, gave a talk.', []],
    ['Widget meetup', 'Since 2020 we only met online. Last night we were back at Initech in Leeds.', ['Leeds']],
    ['Widget meetup', 'During the storms we met online. On Tuesday we met at Initech in Leeds.', ['Leeds']],
    ['Widget meetup', 'This was a remote meetup. Jane Eyre in Leeds spoke of looms.', []],
    ['Encuentro Widgets', 'Nos vimos en Initech, en Madrid. Los patrones están en línea.', ['Madrid']],
    ['Encuentro Widgets', 'Esta vez nos vimos en línea. Desde Madrid, Jane Eyre presentó telares.', []],
    ['Widget meetup', 'The evening, originally planned for March, finally happened in Leeds.', ['Leeds']],
    ['Widget meetup', 'Our originally planned speaker was ill, but we met in Leeds.', ['Leeds']],
    ['Widget meetup', 'Jane Eyre works for Initech, who had us at their place in Leeds.', ['Leeds']],
    ['Widget meetup', 'They use looms in their office in Hull. Jane Eyre told us.', []],
    ['Widget meetup', 'Initech has used this office in York since 1990.', []],
    ['Widget meetup', 'Last night we could use the Initech office in York.', ['York']],
    ['Soirée Widgets', 'Jane Eyre a parlé : Initech ouvre ses bureaux de Nantes en mai.', []],
    ['Soirée Widgets', 'Merci à Initech, qui nous a ouvert ses bureaux de Nantes.', ['Nantes']],
    ['Soirée widgets', 'Adresse exacte : 22, allée de la Laine 63000 Clermont-Fd.', ['Clermont-Ferrand']],
  ])('%s: %s', (title, text, expected) => {
    expect(citiesOf(title, text)).toEqual(expected)
  })
})

it('takes a surname behind a title and a dash for no town', () => {
  const told = (heading: string) =>
    extractFacets(buildPost('Encontro widgets', [h3(heading)])).cities.map(({ name }) => name)
  expect([told('Teares em poucas linhas - Ilma Porto'), told('Teares em poucas linhas - Porto')]).toEqual([
    [],
    ['Porto'],
  ])
})

it('names no city by who wrote the post', () => {
  const told = (authors: readonly string[]) =>
    extractFacets(buildPost('Widget meetup', [p('Three talks: Jane Roe (felt), Clovis (wool).')], { authors })).cities
  expect(told(['Sidonie, Clovis'])).toEqual([])
})

it('reads the town of a field, whatever its language', () => {
  const told = (frontMatter: Record<string, unknown>) =>
    extractFacets(buildPost('Widget meetup', [p('We met.')], { frontMatter })).cities.map(({ name }) => name)
  expect([told({ town: 'Hull' }), told({ stad: 'Utrecht' }), told({ mood: 'Hull' })]).toEqual([
    ['Hull'],
    ['Utrecht'],
    [],
  ])
})
