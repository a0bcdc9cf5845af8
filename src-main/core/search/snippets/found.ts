import { BLOCK_SHARES, type BlockField } from '../index/blocks.ts'
import type { TextField } from '../index/fields.ts'
import type { Span } from '../matching/matcher.ts'
import type { Matchers } from '../matching/matchers.ts'
import { shareOfText, type Weigh } from '../matching/weigh.ts'
import { type Cluster, densestCluster } from './passage.ts'

/** The densest cluster of matches over several texts, with its text. */
export type Found = { readonly text: string; readonly spans: readonly Span[]; readonly cluster: Cluster }

const isBlockField = (field: TextField): field is BlockField => field in BLOCK_SHARES

/**
 * The cluster of a text's matches that says most of why a recap was found. A result shows the best of a recap, and the
 * reader opens it there: both ask here, so that they agree.
 */
export const bestCluster = (
  text: string,
  spans: readonly Span[],
  field: TextField,
  weigh: Weigh,
): Cluster | undefined => {
  const cluster = densestCluster(spans, weigh)
  if (cluster === undefined) return undefined
  const share = field === 'body' ? shareOfText(text) : isBlockField(field) ? BLOCK_SHARES[field] : 1
  return { ...cluster, weight: cluster.weight * share }
}

/** The better of what was found before and what a text holds. */
export const findInText = <F extends Found>(
  text: string,
  field: TextField,
  matchers: Matchers,
  best: F | undefined,
): F | Found | undefined => {
  const spans = matchers.in(field).find(text)
  const cluster = bestCluster(text, spans, field, matchers.weigh)
  return cluster === undefined || cluster.weight <= (best?.cluster.weight ?? 0) ? best : { text, spans, cluster }
}
