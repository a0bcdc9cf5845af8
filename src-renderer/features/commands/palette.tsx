import { Search } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { useActions, useModel, useSnapshot } from '../../store/use-app.ts'
import { groupsFor, type Item, itemsOf } from './items.ts'
import { shownKey } from './keys.ts'
import { useFound } from './use-found.ts'
import '../../ui/dialog.css'
import './palette.css'

const LIST_ID = 'palette-list'
const optionId = (at: number): string => `palette-${at}`

type LineProps = {
  readonly item: Item
  readonly at: number
  readonly isActive: boolean
  readonly isMac: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

const Line = ({ item, at, isActive, isMac, onPoint, onChoose }: LineProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
  // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and the keys
  <div
    id={optionId(at)}
    role="option"
    aria-selected={isActive}
    className="palette-item"
    onPointerMove={onPoint}
    onClick={onChoose}
  >
    <span className="palette-label">{item.label}</span>
    {item.detail === undefined ? null : <span className="palette-detail">{item.detail}</span>}
    {item.key === undefined ? null : <kbd>{shownKey(item.key, isMac)}</kbd>}
  </div>
)

const nextActive = (key: string, at: number, count: number): number | null => {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at + count - 1) % count
  if (key === 'PageDown') return Math.min(count - 1, at + 8)
  if (key === 'PageUp') return Math.max(0, at - 8)
  return null
}

/** Every command by its name, what a person keeps, pages and recaps: type a few letters, Enter does it. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const actions = useActions()
  const snapshot = useSnapshot()
  const given = useModel(model => model.settings.recentCommands)
  const isMac = useModel(model => model.app?.platform === 'mac')
  const opener = useRef(document.activeElement)
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const found = useFound(typed)
  const items = useMemo(() => itemsOf(snapshot()), [snapshot])
  const groups = useMemo(() => groupsFor(typed, items, given, found), [typed, items, given, found])
  const all = groups.flatMap(group => group.items)
  const at = Math.min(active, all.length - 1)

  useLayoutEffect(() => {
    if (at >= 0) list.current?.querySelector(`#${optionId(at)}`)?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const choose = (item: Item) => {
    // What has the focus now goes with the palette; what a command does to the focus comes after.
    flushSync(onClose)
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
    if (items.includes(item)) actions.noteCommand(item.id)
    item.run(actions, snapshot())
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = nextActive(event.key, at, all.length)
    const item = all[at]
    if (next !== null) setActive(next)
    else if (event.key === 'Enter' && item) choose(item)
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) onClose()
    else return
    event.preventDefault()
  }

  let row = -1
  return (
    <ModalOverlay className="scrim palette-scrim" isOpen isDismissable onOpenChange={open => !open && onClose()}>
      <Modal className="dialog palette">
        <AriaDialog className="dialog-frame" aria-label="Commands">
          <div className="palette-field">
            <Search size={16} aria-hidden />
            <input
              // biome-ignore lint/a11y/noAutofocus: it is what the palette is opened for
              autoFocus
              role="combobox"
              aria-label="Command, page or recap"
              aria-autocomplete="list"
              aria-expanded={all.length > 0}
              aria-controls={LIST_ID}
              {...(at >= 0 ? { 'aria-activedescendant': optionId(at) } : {})}
              placeholder="Do something, or go to a page or a recap"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={event => {
                setTyped(event.currentTarget.value)
                setActive(0)
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          {all.length === 0 ? (
            <p className="palette-none">Nothing is called “{typed.trim()}”.</p>
          ) : (
            <div ref={list} id={LIST_ID} role="listbox" aria-label="Commands" className="palette-list">
              {groups.map(group => (
                // biome-ignore lint/a11y/useSemanticElements: a group of options
                <div key={group.title} role="group" aria-label={group.title}>
                  {groups.length > 1 ? (
                    <p className="palette-title" aria-hidden>
                      {group.title}
                    </p>
                  ) : null}
                  {group.items.map(item => {
                    row += 1
                    const mine = row
                    return (
                      <Line
                        key={item.id}
                        item={item}
                        at={mine}
                        isActive={mine === at}
                        isMac={isMac}
                        onPoint={() => setActive(mine)}
                        onChoose={() => choose(item)}
                      />
                    )
                  })}
                </div>
              ))}
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
