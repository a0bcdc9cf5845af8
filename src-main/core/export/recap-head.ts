import type { Element } from 'hast'
import type { RecapView } from '../../contract/index.ts'
import { labelsFor } from '../print/labels.ts'
import { whenAndWhere, withDetail } from '../print/recap-words.ts'
import { element } from './tree/hast.ts'
import { wordsFor } from './words.ts'

/** What stands above a recap's body: title, date and cities, and who and what it is about. */
export const recapHead = (recap: RecapView, titleId: string): Element => {
  const labels = labelsFor(recap.lang)
  const { speakers, hosts, sponsors, technologies } = recap.facets
  const lines: readonly (readonly [label: string, values: readonly string[]])[] = [
    [labels.speakers, speakers.map(withDetail)],
    [labels.hosts, hosts.map(withDetail)],
    [labels.sponsors, sponsors.map(withDetail)],
    [wordsFor(recap.lang).technologies, technologies.map(withDetail)],
    [labels.authors, recap.authors],
  ]
  const told = lines.filter(([, values]) => values.length > 0)
  return element('header', {}, [
    element('p', { className: ['when-and-where'] }, [whenAndWhere(recap, recap.lang)]),
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
