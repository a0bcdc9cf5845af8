/** Room for a table by number, for numbers that grow. */
const grown = (table: Int32Array, least: number): Int32Array => {
  if (table.length >= least) return table
  const larger = new Int32Array(Math.max(least, table.length * 2))
  larger.set(table)
  return larger
}

/** Told of a term, of a document that holds it, and of how often. */
type Tell = (term: number, document: number, count: number) => void

/**
 * Counts the numbered terms of documents, and tells them term by term. To fill a map a term one document after the other
 * fetches another map for nearly every word; term by term, each is fetched once.
 */
export const createCollector = () => {
  /** By term: in which document it was met last, and where its count stands. */
  let metIn: Int32Array = new Int32Array(0)
  let metAt: Int32Array = new Int32Array(0)
  let met = 0
  let terms: number[] = []
  let documents: number[] = []
  let counts: number[] = []
  let highest = 0

  /** Adds a document; answers how many different terms it holds. */
  const add = (document: number, numbers: readonly number[]): number => {
    met += 1
    const before = terms.length
    for (const term of numbers) {
      if (term >= metIn.length) {
        metIn = grown(metIn, term + 1)
        metAt = grown(metAt, term + 1)
      }
      if (metIn[term] === met) {
        const at = metAt[term] ?? 0
        counts[at] = (counts[at] ?? 0) + 1
        continue
      }
      metIn[term] = met
      metAt[term] = terms.length
      if (term > highest) highest = term
      terms.push(term)
      documents.push(document)
      counts.push(1)
    }
    return terms.length - before
  }

  /** The places of what was added, by term; those of one term as they were added. */
  const byTerm = (): Int32Array => {
    const starts = new Int32Array(highest + 2)
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
    for (let term = 1; term < starts.length; term += 1) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0)
    const places = new Int32Array(terms.length)
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0
      const place = starts[term] ?? 0
      places[place] = at
      starts[term] = place + 1
    }
    return places
  }

  /** Tells all that was added, term by term where that is worth it, and forgets it. */
  const drain = (tell: Tell): void => {
    const places = terms.length > highest / 4 ? byTerm() : undefined
    for (let place = 0; place < terms.length; place += 1) {
      const at = places === undefined ? place : (places[place] ?? 0)
      tell(terms[at] ?? 0, documents[at] ?? 0, counts[at] ?? 0)
    }
    terms = []
    documents = []
    counts = []
    highest = 0
  }

  return { add, drain }
}
