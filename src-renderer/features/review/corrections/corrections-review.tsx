import { useEffect, useRef, useState } from 'react'
import type { CorrectionEntry } from '../../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { useShownPart } from '../../../ui/use-shown-part.tsx'
import { useLostFocus } from '../use-lost-focus.ts'
import { CorrectionGroup } from './correction-group.tsx'
import { CorrectionsFile } from './corrections-file.tsx'
import { filterEntries, groupsOf } from './groups.ts'
import './corrections.css'

/** Every correction in force, as often as they change; null before they are read. */
const useEntries = (): readonly CorrectionEntry[] | null => {
  const curation = useModel(model => model.curation)
  const { listCorrections } = useActions()
  const [entries, setEntries] = useState<readonly CorrectionEntry[] | null>(null)
  useEffect(() => {
    if (!curation) return
    let isCurrent = true
    void listCorrections().then(reply => {
      if (isCurrent && reply.ok) setEntries(reply.value.entries)
    })
    return () => {
      isCurrent = false
    }
  }, [curation, listCorrections])
  return entries
}

const Empty = ({ isFiltered }: { readonly isFiltered: boolean }) => (
  <p className="corrections-none">
    {isFiltered
      ? 'No correction contains these words.'
      : 'Nothing is corrected yet. What you put right in a recap, on a page, or among the suggestions is listed here.'}
  </p>
)

/** Every correction in force, by recap, and where they are kept. */
export const CorrectionsReview = () => {
  const entries = useEntries()
  const { revokeCorrections } = useActions()
  const [text, setText] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const left = useRef<{ readonly button: Element; readonly at: number } | null>(null)
  useLostFocus(search, null)
  const found = filterEntries(entries ?? [], text)
  const { shown, more } = useShownPart(groupsOf(found))

  // The button that had the focus goes with its line: the next one takes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the list is drawn again
  useEffect(() => {
    const { button, at } = left.current ?? {}
    if (!button || at === undefined || button.isConnected) return
    left.current = null
    const buttons = list.current?.querySelectorAll<HTMLElement>('.correction-revoke') ?? []
    const next = buttons[Math.min(at, buttons.length - 1)] ?? search.current
    next?.focus()
  }, [entries])

  const revoke = (entry: CorrectionEntry) => {
    const buttons = [...(list.current?.querySelectorAll('.correction-revoke') ?? [])]
    const button = document.activeElement
    left.current = button && buttons.includes(button) ? { button, at: buttons.indexOf(button) } : null
    void revokeCorrections([entry.id, ...(entry.others ?? [])], `Taken back: ${entry.words}.`)
  }

  return (
    <div className="corrections">
      <div className="corrections-column">
        <input
          ref={search}
          type="search"
          className="field corrections-search"
          aria-label="Search your corrections"
          placeholder="Search your corrections"
          spellCheck={false}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
        <div ref={list} className="corrections-list">
          {entries && found.length === 0 ? <Empty isFiltered={entries.length > 0} /> : null}
          {shown.map(group => (
            <CorrectionGroup key={group.path ?? ''} group={group} onRevoke={revoke} />
          ))}
          {more}
        </div>
      </div>
      <CorrectionsFile />
    </div>
  )
}
