import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, Header, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import './menu.css'

export type Choice<T extends string> = { readonly id: T; readonly label: string; readonly icon?: ReactNode }

type ChoiceMenuProps<T extends string> = {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
}

/** The menu of a menu trigger in which exactly one entry holds. */
export const ChoiceMenu = <T extends string>({ label, choices, chosen, onChoose }: ChoiceMenuProps<T>) => (
  <Popover className="menu-popover" placement="bottom end" offset={4}>
    <AriaMenu
      className="menu"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onAction={key => {
        const choice = choices.find(one => one.id === key)
        if (choice) onChoose(choice.id)
      }}
    >
      {choices.map(choice => (
        <MenuItem key={choice.id} id={choice.id} className="menu-item" textValue={choice.label}>
          {choice.icon}
          <span className="menu-label">{choice.label}</span>
          <Check className="menu-check" size={14} aria-hidden />
        </MenuItem>
      ))}
    </AriaMenu>
  </Popover>
)

type Entry = {
  readonly id: string
  readonly label: string
  /** A quieter second line, or a key. */
  readonly detail?: string
  readonly hint?: string
  readonly icon?: ReactNode
  readonly onAction: () => void
}

/** Entries that belong together; where one of them holds, it is ticked. */
export type MenuGroup = { readonly title?: string; readonly entries: readonly Entry[]; readonly holds?: string }

type ActionMenuProps = {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** What it stands at, and what closes it, where it is not the menu of a menu trigger. */
  readonly at?: { readonly anchor: Element; readonly onClose: () => void }
}

/** The menu of a menu trigger that does things, in groups divided by hairlines. */
export const ActionMenu = ({ label, groups, at }: ActionMenuProps) => {
  const filled = groups.filter(group => group.entries.length > 0)
  return (
    <Popover
      className="menu-popover"
      placement="bottom start"
      offset={4}
      {...(at && {
        'aria-label': label,
        triggerRef: { current: at.anchor },
        isOpen: true,
        onOpenChange: (isOpen: boolean) => {
          if (!isOpen) at.onClose()
        },
      })}
    >
      <AriaMenu className="menu" aria-label={label} {...(at && { onClose: at.onClose, autoFocus: 'first' })}>
        {filled.map((group, place) => [
          place > 0 ? <Separator key={`line before ${group.entries[0]?.id}`} className="menu-line" /> : null,
          <MenuSection
            key={group.entries[0]?.id ?? label}
            aria-label={group.title ?? label}
            {...(group.holds !== undefined && {
              selectionMode: 'single',
              disallowEmptySelection: true,
              selectedKeys: [group.holds],
            })}
          >
            {group.title === undefined ? null : <Header className="menu-title">{group.title}</Header>}
            {group.entries.map(entry => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                className="menu-item"
                textValue={entry.label}
                onAction={entry.onAction}
              >
                {entry.icon}
                <span className="menu-label">
                  {entry.label}
                  {entry.detail === undefined ? null : <span className="menu-detail">{entry.detail}</span>}
                </span>
                {entry.hint === undefined ? null : <kbd>{entry.hint}</kbd>}
                {group.holds === undefined ? null : <Check className="menu-check" size={14} aria-hidden />}
              </MenuItem>
            ))}
          </MenuSection>,
        ])}
      </AriaMenu>
    </Popover>
  )
}
