import type { KeyboardEvent } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { EntityKind } from '../../../src-main/contract/index.ts'
import { countOf } from '../../ui/format.ts'
import { useNames } from './use-names.ts'
import './curation.css'

type NameFieldProps = {
  readonly kind: EntityKind
  readonly label: string
  readonly name: string
  readonly onName: (name: string) => void
  /** Called on Enter, once the name stands in the field. */
  readonly onEnter: () => void
  /** Names that are not offered. */
  readonly except?: readonly string[]
  readonly autoFocus?: boolean
}

const NONE: readonly string[] = []

/** A name, typed or chosen among those that the archive knows. */
export const NameField = ({ kind, label, name, onName, onEnter, except = NONE, autoFocus = false }: NameFieldProps) => {
  const names = useNames(kind, name, except)

  // Heard before the field hears it: Enter takes the name that is pointed at in the list; without one, what is typed.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target } = event
    const isPointing = target instanceof HTMLElement && target.hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || isPointing || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onEnter()
  }

  return (
    <ComboBox
      className="name-field"
      items={names}
      inputValue={name}
      onInputChange={onName}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className="form-label">{label}</Label>
      <div className="name-box" onKeyDownCapture={onKeyDownCapture}>
        <Input
          className="field"
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          onFocus={event => event.currentTarget.select()}
        />
      </div>
      <Popover className="menu-popover names-popover" offset={4}>
        <section aria-label="Names in this archive">
          <ListBox<{ name: string; count: number }> className="menu names">
            {({ name: offered, count }) => (
              <ListBoxItem id={offered} textValue={offered} className="menu-item">
                <span className="menu-label">{offered}</span>
                <span className="names-count" title={countOf(count, 'recap')}>
                  {count.toLocaleString('en')}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  )
}
