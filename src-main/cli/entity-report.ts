import type { EntityRecap, EntityTalk, EntityView, LinkView, NameCount } from '../contract/index.ts'
import { plural, type Report } from './report.ts'
import { talkDay, talkLines } from './talk-line.ts'

/** Where a link leads, in words; undefined where it leads nowhere outside of its recap. */
const addressOf = (link: LinkView | undefined): string | undefined => {
  switch (link?.kind) {
    case 'external':
      return link.url
    case 'recap':
      return link.path
    case 'broken':
      return `${link.href} (${link.reason})`
    default:
      return undefined
  }
}

const counted = (values: readonly NameCount[]): string =>
  values.map(({ name, count }) => `${name} (${count})`).join(', ')

const line = (label: string, words: string): readonly string[] => (words === '' ? [] : [`${label.padEnd(13)} ${words}`])

const spanOf = ({ first, last }: { readonly first?: string; readonly last?: string }): string =>
  first === undefined || last === undefined ? '' : first === last ? first : `${first} to ${last}`

const heading = (view: EntityView): readonly string[] => {
  const { kind, name, technologyKind, recaps, forms } = view
  const others = forms.filter(form => form.name !== name).map(form => form.name)
  return [
    name,
    [technologyKind === undefined ? kind : `${kind} (${technologyKind})`, plural(recaps.length, 'recap'), spanOf(view)]
      .filter(part => part !== '')
      .join(' · '),
    ...line(
      'spoke for',
      view.affiliations.map(each => [each.name, spanOf(each)].filter(part => part !== '').join(', ')).join('; '),
    ),
    ...line('found at', view.handles.join(', ')),
    ...line('tiers', counted(view.tiers)),
    ...line('also written', others.join(', ')),
    ...line(
      'years',
      view.years
        .filter(({ count }) => count > 0)
        .map(({ year, count }) => `${year} (${count})`)
        .join(', '),
    ),
  ]
}

const talkWords = (talk: EntityTalk): readonly string[] => {
  const [slides, video] = [addressOf(talk.slides), addressOf(talk.video)]
  return talkLines({
    title: talk.title,
    speakers: talk.speakers,
    details: [talk.city, talkDay(talk.day, talk.date), ...(talk.alsoIn ?? []).map(place => `also in ${place.path}`)],
    ...(slides !== undefined && { slides }),
    ...(video !== undefined && { video }),
  })
}

const recapWords = (recap: EntityRecap): readonly string[] => {
  const { fields, tier, affiliation } = recap
  const roles = fields.filter(field => field === 'sponsor' || field === 'host')
  const role = roles.map(field => (field === 'sponsor' && tier !== undefined ? `sponsor (${tier})` : field)).join(', ')
  const details = [recap.cities.join(', '), role, affiliation === undefined ? '' : `for ${affiliation}`]
  return [
    `${(recap.date ?? 'undated').padEnd(10)}  ${recap.title}`,
    `${' '.repeat(12)}${[recap.path, ...details].filter(part => part !== '').join(' · ')}`,
  ]
}

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[`${title}:`, ...lines.map(each => `  ${each}`)].join('\n')]

/** How an entity's talks are its. */
const ITS_TALKS: { readonly [K in EntityView['kind']]: string } = {
  city: ' given there',
  organisation: ' by its people',
  speaker: '',
  technology: ' about it',
}

/** `entity`: everything that the archive tells of one city, organisation, speaker or technology. */
export const entityReport = (view: EntityView): Report => {
  const { related } = view
  return {
    // Addresses of pictures are the window's own.
    data: {
      ...view,
      recaps: view.recaps.map(({ thumbnail: _thumbnail, ...recap }) => recap),
      photos: view.photos.map(({ url: _url, ...photo }) => photo),
    },
    text: [
      heading(view).join('\n'),
      ...part(`${plural(view.talks.length, 'talk')}${ITS_TALKS[view.kind]}`, view.talks.flatMap(talkWords)),
      ...part(plural(view.recaps.length, 'recap'), view.recaps.flatMap(recapWords)),
      ...part('appears with', [
        ...line('speakers', counted(related.speakers)),
        ...line('technologies', counted(related.technologies)),
        ...line('cities', counted(related.cities)),
        ...line('sponsors', counted(related.sponsors)),
        ...line('hosts', counted(related.hosts)),
      ]),
      ...(view.photoCount === 0 ? [] : [`${plural(view.photoCount, 'photo')} near it.`]),
    ].join('\n\n'),
    status: 0,
  }
}
