import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'

/** Deeper trees than this are damaged: one that holds itself would have no end. */
const DEEPEST = 20

/**
 * The keys and values of a number tree or a name tree, in order (PDF 32000-1:2008, 7.9.6 and 7.9.7).
 *
 * @param list `Nums` or `Names`, where a node keeps its pairs.
 */
export const treePairs = (
  context: PDFContext,
  node: PDFObject | undefined,
  list: 'Nums' | 'Names',
  depth = 0,
): readonly (readonly [key: PDFObject, value: PDFObject])[] => {
  const dict = context.lookup(node)
  if (!(dict instanceof PDFDict) || depth > DEEPEST) return []
  const pairs: (readonly [PDFObject, PDFObject])[] = []
  const flat = dict.lookup(PDFName.of(list))
  if (flat instanceof PDFArray) {
    for (let at = 0; at + 1 < flat.size(); at += 2) pairs.push([flat.get(at), flat.get(at + 1)])
  }
  const kids = dict.lookup(PDFName.of('Kids'))
  if (kids instanceof PDFArray) {
    for (const kid of kids.asArray()) pairs.push(...treePairs(context, kid, list, depth + 1))
  }
  return pairs
}
