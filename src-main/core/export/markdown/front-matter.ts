import { stringify } from 'yaml'
import type { FacetValue, LinkView, RecapView } from '../../../contract/index.ts'

const names = (values: readonly FacetValue[]): readonly string[] => values.map(value => value.name)

/** What a link of a talk leads to, as front matter says it. */
const target = (link: LinkView | undefined, href: (link: LinkView) => string | undefined): string | undefined =>
  link === undefined ? undefined : link.kind === 'broken' ? link.href : href(link)

const present = (entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(entries).filter(
      ([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  )

/**
 * Front matter of a recap, with the fences: the facets as they are known, so that a program which reads the file,
 * this one included, needs to find nothing out again.
 *
 * @param href the address of a link from the recap's file, undefined where it leads nowhere.
 */
export const frontMatter = (recap: RecapView, href: (link: LinkView) => string | undefined): string => {
  const { cities, sponsors, hosts, speakers, technologies, talks } = recap.facets
  const data = present({
    title: recap.title,
    date: recap.date,
    lang: recap.lang,
    draft: recap.draft,
    authors: recap.authors,
    description: recap.description,
    cities: names(cities),
    sponsors: sponsors.map(({ name, tier }) => (tier === undefined ? name : { name, tier })),
    hosts: names(hosts),
    speakers: names(speakers),
    technologies: names(technologies),
    talks: talks.map((talk, at) =>
      present({
        title: talk.title,
        speakers: talk.speakers,
        city: talk.city,
        date: talk.day,
        slides: target(recap.talkLinks[at]?.slides, href) ?? talk.slides,
        video: target(recap.talkLinks[at]?.video, href) ?? talk.video,
      }),
    ),
  })
  return `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`
}
