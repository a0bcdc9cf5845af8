import type { Advice, Problem, RecapView, SearchReply, TextRun } from '../contract/index.ts'
import { FACET_FIELDS } from '../contract/index.ts'
import type { RecapFacetsOf } from '../worker/client.ts'
import { facetData, facetLine, facetLines } from './facet-lines.ts'
import { oneLine } from './printable.ts'
import { talkLines } from './talk-line.ts'
import { waysOut } from './ways-out.ts'

/** What a command has to say: data for machines, text for people, and the exit status. */
export type Report = { readonly data: unknown; readonly text: string; readonly status: 0 | 1 }

const plain = (runs: readonly TextRun[]): string => runs.map(run => run.text).join('')
/** A count with its noun: `1 recap`, `2 recaps`. */
export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** `search`: hits with their snippet, and the counts that would narrow them; where nothing is found, what to ask instead. */
export const searchReport = (reply: SearchReply, limit: number, advice?: Advice): Report => {
  const hits = reply.hits.slice(0, limit).map(hit => ({
    path: hit.path,
    title: plain(hit.title),
    date: hit.date ?? null,
    score: hit.score,
    snippet: plain(hit.snippet),
  }))
  const facets = Object.fromEntries(
    FACET_FIELDS.map(field => [field, reply.facets[field].values.map(({ name, count }) => ({ name, count }))]),
  )
  const lines = hits.map(
    hit => `${hit.date ?? 'undated   '}  ${hit.title}\n            ${hit.path}\n            ${hit.snippet}\n`,
  )
  const fruitless = FACET_FIELDS.flatMap(field =>
    reply.facets[field].values
      .filter(value => value.chosen && value.count === 0)
      .map(value => `No recap that was found has the ${field} “${value.name}”.`),
  )
  const narrow = FACET_FIELDS.map(
    field =>
      `${field}: ${
        reply.facets[field].values
          .slice(0, 6)
          .map(value => `${value.name} (${value.count})`)
          .join(', ') || 'none'
      }`,
  )
  return {
    data: {
      total: reply.total,
      elapsedMs: reply.elapsedMs,
      hits,
      facets,
      ...(reply.queryNote !== undefined && { queryNote: reply.queryNote }),
      ...(reply.queryFaults.length > 0 && { queryFaults: reply.queryFaults }),
      ...(advice !== undefined && { advice }),
    },
    text: [
      ...lines,
      `${plural(reply.total, 'recap')} in ${reply.elapsedMs.toFixed(1)} ms${hits.length < reply.total ? `, ${hits.length} shown` : ''}`,
      ...(reply.queryNote === undefined ? [] : [reply.queryNote]),
      ...reply.queryFaults.map(({ text, start }) => `At ${start + 1}: ${text}`),
      ...fruitless,
      ...(reply.total === 0 ? waysOut(advice ?? { ways: [] }) : narrow),
    ].join('\n'),
    status: reply.total === 0 ? 1 : 0,
  }
}

/** `facets`: what was read out of each recap; with `evidence`, where each value comes from. */
export const facetsReport = (recaps: readonly RecapFacetsOf[], evidence = false): Report => ({
  data: recaps.map(({ path, title, date = null, ...facets }) => ({
    path,
    title,
    date,
    ...facetData(facets, evidence),
  })),
  text: recaps
    .map(({ path, title, date = 'undated', ...facets }) => {
      const talks =
        facets.talks.length === 0
          ? []
          : [
              facetLine(
                'talks',
                facets.talks.map(talk => `“${talk.title}”`),
              ),
            ]
      const lines = [path, ...facetLines(facets, evidence), ...talks]
      return [`${date}  ${title}`, ...lines.map(line => `  ${line}`)].join('\n')
    })
    .join('\n\n'),
  status: 0,
})

/** `show`: one recap as text, with its facets, talks, images and links; with `evidence`, where each value comes from. */
export const showReport = (recap: RecapView, text: string, evidence = false): Report => {
  const images = recap.images.map(image => ({
    src: image.src,
    ...(image.path !== undefined && { path: image.path }),
    ...(image.alt !== undefined && { alt: image.alt }),
    ...(image.caption !== undefined && { caption: image.caption }),
    missing: image.status === 'missing',
  }))
  const { path, title, headings, links } = recap
  const { talks } = recap.facets
  const facets = facetLines(recap.facets, evidence)
  const date = recap.date ?? null
  return {
    data: { path, title, date, text, headings, ...facetData(recap.facets, evidence), images, links },
    text: [
      `${title}\n${date ?? 'undated'} · ${path}`,
      ...(facets.length > 0 ? [facets.join('\n')] : []),
      ...(talks.length > 0
        ? [
            talks
              .flatMap(({ city, day, ...talk }) => talkLines({ ...talk, details: [city, day] }))
              .map(line => (line.startsWith(' ') ? `      ${line}` : `[talk] ${line}`))
              .join('\n'),
          ]
        : []),
      text,
      ...(images.length > 0
        ? [images.map(image => `[image] ${image.src}${image.missing ? ' (missing)' : ''}`).join('\n')]
        : []),
    ].join('\n\n'),
    status: 0,
  }
}

/** One problem on one line, as compilers print them. */
export const problemLine = (problem: Problem): string =>
  oneLine(
    `${problem.path}${problem.line === undefined ? '' : `:${problem.line}`}: ${problem.severity}: ${problem.message} [${problem.code}]`,
  )

/** `check`: errors and warnings make the exit status; notices are worth knowing only. */
export const checkReport = (all: readonly Problem[]): Report => {
  const problems = all.filter(problem => problem.severity !== 'notice')
  const notices = all.filter(problem => problem.severity === 'notice')
  return {
    data: { problems, notices },
    text: [
      ...[...problems, ...notices].map(problemLine),
      problems.length === 0 ? 'No problems.' : `${plural(problems.length, 'problem')}.`,
    ].join('\n'),
    status: problems.length === 0 ? 0 : 1,
  }
}
