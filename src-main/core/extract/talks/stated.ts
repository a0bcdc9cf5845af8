import type { FacetValue, Talk } from '../../../contract/index.ts'
import { besideName, PLACEHOLDER, readPeople } from '../stated-people.ts'
import { type Data, first, isRecord, text, value } from '../stated-values.ts'
import { foldKey } from '../text/fold.ts'

const LISTS =
  /^(?:lightning[-_ ]?)?(?:talks?|sessions?|schedule|agenda|program(?:me)?|presentations?|line-?up|conf[ée]rences|expos[ée]s|keynotes?|workshops?|lightnings?|lectures?|demos?|quickies|vortr(?:ä|ae?)ge?|charlas?|ponencias?|palestras?|presentaciones|apresentações|präsentationen|programma?|ablauf|timetable|slots|ateliers?|interventions?)(?:[-_ ]?\d{1,2})?$/i
/** Points of one evening, or many evenings with a day each. */
const EVENTS = /^events$/i
const TOPIC_KEYS = ['talk', 'topic', 'sujet', 'subject']
const TITLE_KEYS = [
  'title',
  ...TOPIC_KEYS,
  'titre',
  'titel',
  'titulo',
  'título',
  'titolo',
  'thema',
  'tema',
  'what',
  'label',
]
const SPEAKER_KEYS = [
  'speakers',
  'speaker',
  'presenters',
  'presenter',
  'authors',
  'author',
  'by',
  'who',
  'name',
  'intervenant',
  'intervenants',
  'conferencier',
  'orateur',
  'ponente',
  'ponentes',
  'palestrante',
  'palestrantes',
  'referent',
  'referentin',
  'vortragende',
  'relatore',
  'spreker',
  'presented_by',
  'given_by',
  'wer',
  'qui',
]
const SLIDES_KEYS = [
  'slides',
  'slide',
  'slides_url',
  'slidesurl',
  'slides_link',
  'deck',
  'presentation',
  'diapos',
  'pdf',
]
const DAY_KEYS = ['date', 'day', 'jour']
const VIDEO_KEYS = ['video', 'video_url', 'videourl', 'video_link', 'recording', 'youtube', 'vimeo', 'videos']

const LONGEST_TITLE = 300
const LONGEST_NAME = 60

/** A text that holds more than signs. */
const textOf = (value: unknown, longest: number): string | undefined => {
  const clean = text(value, longest)
  return clean !== undefined && /[\p{L}\p{N}]/u.test(clean) ? clean : undefined
}

/** An address: a list or a record of links is read for its first one. */
const addressOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return addressOf(value[0])
  if (isRecord(value)) return addressOf(first(value, ['url', 'link', 'href']))
  const text = textOf(value, 500)
  return text !== undefined && /[/.]/.test(text) && !/\s/.test(text) ? text : undefined
}

/** "A", "A & B", { name, company }, or a list of these; of one alone, the employer and the handle stand beside the title. */
const peopleOf = (found: unknown, around: Data): readonly FacetValue[] => {
  const people = readPeople(found).filter(({ name }) => name.length <= LONGEST_NAME)
  if (typeof found !== 'string' || people.length !== 1) return people
  return people.map(({ name, affiliation }) => {
    const beside = besideName(around)
    return value(name, { ...beside, affiliation: affiliation ?? beside.affiliation })
  })
}

/** The day of a date, whatever the hour behind it. */
const statedDay = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ]|$)/.exec(value.trim())?.[1]
    : undefined

type Stated = { readonly talk: Talk | undefined; readonly people: readonly FacetValue[] }

const statedTalk = (item: unknown, titleKeys: readonly string[] = TITLE_KEYS): Stated | undefined => {
  if (typeof item === 'string') {
    const parts = /^(.{3,}?)\s+(?:by|par|–|—)\s+(.{3,60})$/u.exec(item.trim())
    const people = parts === null ? [] : peopleOf(parts[2], {})
    const title = textOf(parts?.[1], LONGEST_TITLE)
    return title === undefined || people.length === 0
      ? undefined
      : { people, talk: { title, speakers: people.map(one => one.name), provenance: 'front-matter' } }
  }
  if (!isRecord(item)) return undefined
  // `name: TITLE` beside `presenter: A`
  const titled =
    first(item, titleKeys) ??
    (first(
      item,
      SPEAKER_KEYS.filter(key => key !== 'name'),
    ) === undefined
      ? undefined
      : item.name)
  const title = textOf(titled, LONGEST_TITLE)
  if (title === undefined) return undefined
  const people = peopleOf(first(item, SPEAKER_KEYS), item)
  // `title: TBD` beside a name: who speaks is known before the title is.
  if (PLACEHOLDER.test(title.replace(/\?$/, '')))
    return people.some(one => one.name.includes(' ')) ? { people, talk: undefined } : undefined
  const slides = addressOf(first(item, SLIDES_KEYS))
  const video = addressOf(first(item, VIDEO_KEYS))
  const city = textOf(first(item, ['city', 'ville']), LONGEST_NAME)
  const day = statedDay(first(item, DAY_KEYS))
  const talk: Talk = {
    title: title.replace(/^["“«]\s?|\s?["”»]$/gu, ''),
    speakers: people.map(one => one.name),
    provenance: 'front-matter',
    ...(city === undefined ? {} : { city }),
    ...(day === undefined ? {} : { day }),
    ...(slides === undefined ? {} : { slides }),
    ...(video === undefined ? {} : { video }),
  }
  // A break or a welcome has a title too; what has neither a speaker nor slides is a talk only where it says so.
  const says = /^(?:talk|keynote|workshop|lightning)/i.test(textOf(item.type, 40) ?? textOf(item.kind, 40) ?? '')
  return people.length === 0 && slides === undefined && video === undefined && !says ? undefined : { talk, people }
}

/** Whether items have days that differ. */
const areManyEvenings = (items: readonly unknown[]): boolean =>
  new Set(items.map(item => (isRecord(item) ? statedDay(first(item, DAY_KEYS)) : undefined))).size > 1

const statedIn = (data: Data, depth = 0): readonly Stated[] =>
  Object.entries(data).flatMap(([key, value]) => {
    const ofEvents = EVENTS.test(key)
    if (!ofEvents && !LISTS.test(key)) return []
    // `talk: { title, speaker }`, `talk1: …`
    const items: readonly unknown[] = Array.isArray(value) ? value : isRecord(value) ? [value] : []
    if (ofEvents && areManyEvenings(items)) return []
    return items.flatMap((item: unknown) => {
      const stated = statedTalk(item)
      if (stated !== undefined) return [stated]
      // Days, or tracks, that hold talks.
      return isRecord(item) && depth === 0 ? statedIn(item, 1) : []
    })
  })

/** `event: { title, topic, speaker }`: the title is the evening's, the topic its one talk's. */
const onlyTalk = (event: unknown): readonly Stated[] => {
  const hasTopic = isRecord(event) && first(event, TOPIC_KEYS) !== undefined
  const stated = hasTopic ? statedTalk(event, TOPIC_KEYS) : undefined
  return stated === undefined ? [] : [stated]
}

const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,2} \p{Lu}[\p{L}'’.-]*$/u
/** Words of a title at least, where a text beside a name may be an employer. */
const FEWEST = 3

/** `speakers: [{ name: A, talk: TITLE }]`, `speakers: { A: { title: TITLE } }`, `speakers: { A: A TITLE OF WORDS }`. */
const bySpeaker = (data: Data): readonly Stated[] => {
  const listed = first(data, ['speakers', 'presenters'])
  if (Array.isArray(listed))
    return listed.flatMap((item: unknown) => {
      const topic = isRecord(item) ? first(item, TOPIC_KEYS) : undefined
      if (!isRecord(item) || topic === undefined) return []
      const stated = isRecord(topic) ? statedTalk({ name: item.name, ...topic }) : statedTalk(item, TOPIC_KEYS)
      return stated ?? []
    })
  if (!isRecord(listed)) return []
  return Object.entries(listed).flatMap(([name, said]) => {
    if (!FULL_NAME.test(name)) return []
    if (isRecord(said))
      return first(said, SPEAKER_KEYS) === undefined ? (statedTalk({ ...said, speaker: name }) ?? []) : []
    const titled = typeof said === 'string' && said.trim().split(/\s+/).length >= FEWEST
    return titled ? (statedTalk({ title: said, speaker: name }) ?? []) : []
  })
}

const everywhere = (data: Data): readonly Stated[] => [
  ...[data, data.params, data.extra, data.event].flatMap(place =>
    isRecord(place) ? [...statedIn(place), ...bySpeaker(place)] : [],
  ),
  ...onlyTalk(data.event),
]

/** The talks that front matter lists under `talks`, `sessions`, `schedule` and the like: with titles, and mostly speakers. */
export const statedTalks = (frontMatter: Data): readonly Talk[] =>
  everywhere(frontMatter).flatMap(one => one.talk ?? [])

/** The speakers of {@link statedTalks}, each once; undefined where front matter lists no talk with a speaker. */
export const statedSpeakers = (frontMatter: Data): readonly FacetValue[] | undefined => {
  const people = new Map<string, FacetValue>()
  for (const person of everywhere(frontMatter).flatMap(one => one.people))
    if (!people.has(foldKey(person.name))) people.set(foldKey(person.name), person)
  return people.size === 0 ? undefined : [...people.values()]
}
