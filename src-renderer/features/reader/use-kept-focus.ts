import { type RefObject, useEffect, useRef } from 'react'
import type { RecapFacets } from '../../../src-main/contract/index.ts'
import { useModel } from '../../store/use-app.ts'
import { afterFocusReturns } from '../../ui/after-focus-returns.ts'

/** Where in the card the focus was: the line, the place in it, and which of the controls there; '' on the way to missing lines. */
type Kept = { readonly line: string; readonly at: number; readonly control: string }

/** What lies over the card while a value is put right: the focus in it still belongs to the card. */
const OVER = '.popover, .menu-popover, .scrim'

const keptOf = (element: Element): Kept | null => {
  const line = element.closest('[data-line]')?.getAttribute('data-line') ?? ''
  if (line === '' && !element.classList.contains('card-add')) return null
  return {
    line,
    at: Number(element.closest('[data-at]')?.getAttribute('data-at') ?? -1),
    control: element.classList.contains('tag-words') ? '.tag-words' : '.tag-more',
  }
}

/** The control at the same place, else the last of its line, else the end of the line, else the way to missing lines. */
const controlAt = (card: Element, { line, at, control }: Kept): HTMLElement | null => {
  const row = card.querySelector(`[data-line="${line}"]`)
  const controls = at < 0 ? [] : [...(row?.querySelectorAll<HTMLElement>(`[data-at] > ${control}`) ?? [])]
  return (
    controls[Math.min(at, controls.length - 1)] ??
    row?.querySelector<HTMLElement>('.tag-add, .card-add') ??
    card.querySelector<HTMLElement>('.card-add')
  )
}

/** Keeps the focus in the card when the value that had it goes, or is called otherwise, by a correction. */
export const useKeptFocus = (card: RefObject<HTMLElement | null>, facets: RecapFacets): void => {
  const overlay = useModel(model => model.overlay)
  const kept = useRef<Kept | null>(null)

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      if (card.current?.contains(target)) kept.current = keptOf(target)
      else if (!target.closest(OVER)) kept.current = null
    }
    document.addEventListener('focusin', onFocusIn)
    return () => document.removeEventListener('focusin', onFocusIn)
  }, [card])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change of the values, and when a dialog closes
  useEffect(() => {
    const restore = () => {
      const isLost = document.activeElement === document.body || document.activeElement === null
      if (isLost && kept.current && card.current) controlAt(card.current, kept.current)?.focus({ preventScroll: true })
    }
    restore()
    return afterFocusReturns(restore)
  }, [facets, overlay, card])
}
