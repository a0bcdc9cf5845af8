import type { FacetValue } from '../../src-main/contract/index.ts'
import { type Figures, toFigures } from './figures.ts'
import { isForgiven, type Label, nameOf, namesOf, speakerOf } from './labels.ts'
import { fold } from './names.ts'

/** Told of each value that was missed, or is another than the labelled one. */
export type OnSlip = (path: string, kind: 'missed' | 'wrong', name: string) => void

/** The labelled names of a person: a speaker may be labelled with other spellings. */
const formsOf = (label: Label, person: string): readonly string[] => {
  const speaker = speakerOf(label, person)
  return (speaker === undefined ? [person] : [person, ...namesOf(speaker)]).map(fold)
}

/**
 * Scores whom the labelled speakers spoke for, over the posts whose labels tell `affiliations`. A speaker found with no
 * labelled affiliation should have none; one who was not found is a miss, unless that is forgiven; persons outside the labels
 * count neither way.
 */
export const scoreAffiliations = (
  labels: readonly Label[],
  byPath: ReadonlyMap<string, { readonly speakers: readonly FacetValue[] }>,
  onSlip: OnSlip,
): { readonly affiliations?: Figures } => {
  const tally = { right: 0, wrong: 0, missed: 0 }
  const labelled = labels.flatMap(label =>
    label.affiliations === undefined ? [] : [{ label, of: label.affiliations }],
  )
  for (const { label, of } of labelled) {
    const found = new Map((byPath.get(label.path)?.speakers ?? []).map(one => [fold(one.name), one.affiliation]))
    const told = new Set<string>()
    for (const [person, company] of Object.entries(of)) {
      const forms = formsOf(label, person)
      for (const form of forms) told.add(form)
      const got = forms.map(form => found.get(form)).find(one => one !== undefined)
      if (got === undefined) {
        const speaker = speakerOf(label, person)
        const absent = !forms.some(form => found.has(form))
        if (isForgiven(company) || (absent && speaker !== undefined && isForgiven(speaker))) continue
        tally.missed += 1
        onSlip(label.path, 'missed', `${person}: ${nameOf(company)}`)
      } else if (namesOf(company).map(fold).includes(fold(got))) tally.right += 1
      else {
        tally.wrong += 1
        onSlip(label.path, 'wrong', `${person}: ${got}`)
      }
    }
    for (const speaker of label.speakers ?? [])
      for (const form of new Set(namesOf(speaker).map(fold))) {
        const got = found.get(form)
        if (got === undefined || told.has(form)) continue
        tally.wrong += 1
        onSlip(label.path, 'wrong', `${nameOf(speaker)}: ${got}`)
      }
  }
  return labelled.length === 0 ? {} : { affiliations: toFigures(tally.right, tally.wrong, tally.missed) }
}
