import type { Element } from 'hast'
import type { FacetValue, RecapView } from '../../contract/index.ts'
import { formatDate } from '../print/dates.ts'
import { labelsFor } from '../print/labels.ts'
import { element } from './tree/hast.ts'
import type { RecapBrief } from './types.ts'
import { wordsFor } from './words.ts'

const named = ({ name, tier, affiliation }: FacetValue): string => {
  const detail = tier ?? affiliation
  return detail === undefined ? name : `${name} (${detail})`
}

/** Date and cities of a recap in one line, in the words of a language: `14 March 2019 · Montreal`. */
export const whenAndWhere = (recap: Pick<RecapBrief, 'date' | 'facets'>, lang: string): string => {
  const date = recap.date === undefined ? labelsFor(lang).undated : formatDate(recap.date, lang)
  return [date, recap.facets.cities.map(city => city.name).join(', ')].filter(part => part !== '').join(' · ')
}

/** What stands above a recap's body: title, date and cities, and who and what it is about. */
export const recapHead = (recap: RecapView, titleId: string): Element => {
  const labels = labelsFor(recap.lang)
  const { speakers, hosts, sponsors, technologies } = recap.facets
  const lines: readonly (readonly [label: string, values: readonly string[]])[] = [
    [labels.speakers, speakers.map(named)],
    [labels.hosts, hosts.map(named)],
    [labels.sponsors, sponsors.map(named)],
    [wordsFor(recap.lang).technologies, technologies.map(named)],
    [labels.authors, recap.authors],
  ]
  const told = lines.filter(([, values]) => values.length > 0)
  return element('header', {}, [
    element('p', { className: ['when-and-where'] }, [
      [whenAndWhere(recap, recap.lang), recap.draft ? labels.draft : ''].filter(part => part !== '').join(' · '),
    ]),
    element('h1', { id: titleId }, [recap.title.replace(/\s+/g, ' ').trim() || recap.path]),
    told.length === 0
      ? undefined
      : element(
          'dl',
          { className: ['credits'] },
          told.flatMap(([label, values]) => [element('dt', {}, [label]), element('dd', {}, [values.join(', ')])]),
        ),
  ])
}
