import type { Talk } from '../../src-main/contract/index.ts'
import { type Figures, toFigures } from './figures.ts'
import { isForgiven, type Label, type LabelTalk, nameOf, namesOf, optionalTalksOf, speakerOf } from './labels.ts'
import { isLabelled } from './measures.ts'
import { fold } from './names.ts'
import type { OnSlip } from './score-affiliations.ts'

const titlesOf = (talk: LabelTalk): readonly string[] => [talk.title, ...(talk.aliases ?? [])].map(fold)

/**
 * Scores talks where labels tell them. A talk is found where its title is, folded; of talks found, speakers are counted
 * one by one. A label that gives a talk no `speakers` says nothing of who gave it.
 */
export const scoreTalks = (
  labels: readonly Label[],
  byPath: ReadonlyMap<string, { readonly talks: readonly Talk[] }>,
  onSlip: OnSlip,
): { readonly talks?: Figures; readonly talkSpeakers?: Figures; readonly talkLinks?: Figures } => {
  const titles = { right: 0, wrong: 0, missed: 0 }
  const speakers = { right: 0, wrong: 0, missed: 0 }
  const links = { right: 0, wrong: 0, missed: 0 }
  const scoreLinks = (path: string, want: LabelTalk, got: Talk): void => {
    for (const kind of ['slides', 'video'] as const) {
      if (want[kind] === got[kind]) {
        if (got[kind] !== undefined) links.right += 1
        continue
      }
      if (got[kind] !== undefined) {
        links.wrong += 1
        onSlip(path, 'wrong', `${want.title}: ${got[kind]}`)
      } else {
        links.missed += 1
        onSlip(path, 'missed', `${want.title}: ${want[kind]}`)
      }
    }
  }
  const scoreSpeakers = (label: Label, want: LabelTalk, got: Talk): void => {
    const { path } = label
    if (want.speakers === undefined) return
    const left = new Map(got.speakers.map(name => [fold(name), name]))
    for (const speaker of want.speakers) {
      // The post's list of speakers may tell other names of them, and forgive a miss.
      const listed = speakerOf(label, nameOf(speaker)) ?? speaker
      const form = [...namesOf(speaker), ...namesOf(listed)].map(fold).find(one => left.has(one))
      if (form !== undefined) {
        speakers.right += 1
        left.delete(form)
      } else if (!isForgiven(speaker) && !isForgiven(listed)) {
        speakers.missed += 1
        onSlip(path, 'missed', `${want.title}: ${nameOf(speaker)}`)
      }
    }
    for (const name of left.values()) {
      speakers.wrong += 1
      onSlip(path, 'wrong', `${want.title}: ${name}`)
    }
  }
  const labelled = labels.flatMap(label => (label.talks === undefined ? [] : [{ label, talks: label.talks }]))
  for (const { label, talks } of labelled) {
    const left = new Map((byPath.get(label.path)?.talks ?? []).map(talk => [fold(talk.title), talk]))
    const linked = talks.some(talk => talk.slides !== undefined || talk.video !== undefined)
    for (const want of talks) {
      const title = titlesOf(want).find(one => left.has(one))
      const got = title === undefined ? undefined : left.get(title)
      if (title !== undefined && got !== undefined) {
        titles.right += 1
        left.delete(title)
        scoreSpeakers(label, want, got)
        if (linked) scoreLinks(label.path, want, got)
      } else if (want.partial !== true) {
        titles.missed += 1
        onSlip(label.path, 'missed', want.title)
      }
    }
    const open = new Set(optionalTalksOf(label).flatMap(titlesOf))
    for (const [title, talk] of left) {
      if (open.has(title)) continue
      titles.wrong += 1
      onSlip(label.path, 'wrong', talk.title)
    }
  }
  if (labelled.length === 0) return {}
  return {
    talks: toFigures(titles.right, titles.wrong, titles.missed),
    ...(isLabelled(labels, 'talkSpeakers') && {
      talkSpeakers: toFigures(speakers.right, speakers.wrong, speakers.missed),
    }),
    ...(isLabelled(labels, 'talkLinks') && { talkLinks: toFigures(links.right, links.wrong, links.missed) }),
  }
}
