import type { EvidencePlace } from './find-evidence.ts'

/** Names of the highlights that evidence.css draws. */
const SENTENCE = 'evidence-sentence'
const NAME = 'evidence-name'

/** How far below the top of the reader the sentence comes to stand, as a share of its height. */
const READING_HEIGHT = 0.3

/** Takes the paint off again. */
export const wipeEvidence = (): void => {
  CSS.highlights.delete(SENTENCE)
  CSS.highlights.delete(NAME)
  for (const one of document.querySelectorAll('[data-evidence]')) one.removeAttribute('data-evidence')
}

const paint = (place: EvidencePlace): void => {
  wipeEvidence()
  if (place.kind === 'image') {
    place.element.setAttribute('data-evidence', '')
    return
  }
  CSS.highlights.set(SENTENCE, new Highlight(place.sentence))
  if (place.name) {
    const name = new Highlight(place.name)
    name.priority = 1
    CSS.highlights.set(NAME, name)
  }
}

/** Opens what is folded around a place, and brings it into a wide table's sight. */
const unfold = (place: EvidencePlace): void => {
  const inside = place.kind === 'image' ? place.element : place.sentence.startContainer.parentElement
  for (
    let fold = inside?.closest('details:not([open])');
    fold;
    fold = fold.parentElement?.closest('details:not([open])')
  )
    fold.setAttribute('open', '')
  const table = inside?.closest('.table-box')
  if (!table || place.kind === 'image') return
  const [cell, box] = [place.sentence.getBoundingClientRect(), table.getBoundingClientRect()]
  if (cell.left < box.left || cell.right > box.right) table.scrollLeft += cell.left - box.left
}

const boxOf = (place: EvidencePlace): DOMRect =>
  place.kind === 'image' ? place.element.getBoundingClientRect() : place.sentence.getBoundingClientRect()

/** Paints a place softly and scrolls to it, unless all of it is in sight already. */
export const showEvidence = (scroller: Element, place: EvidencePlace, isSmooth: boolean): void => {
  unfold(place)
  paint(place)
  const [box, frame] = [boxOf(place), scroller.getBoundingClientRect()]
  if (box.top >= frame.top && box.bottom <= frame.bottom) return
  const isStill = !isSmooth || matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollTo({
    top: scroller.scrollTop + box.top - frame.top - scroller.clientHeight * READING_HEIGHT,
    behavior: isStill ? 'instant' : 'smooth',
  })
}
