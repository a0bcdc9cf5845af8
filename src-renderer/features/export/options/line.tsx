import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { Button } from '../../../ui/button.tsx'
import { type Choice, ChoiceMenu } from '../../../ui/menu.tsx'
import { Segments } from '../../../ui/segments.tsx'

type LineProps = {
  readonly label: string
  readonly children: ReactNode
  /** Where several lines stand at the right, beside the first of which the label belongs. */
  readonly isTop?: boolean
}

/** One option: what it is called at the left, what is chosen at the right. */
export const Line = ({ label, children, isTop = false }: LineProps) => (
  <div className={isTop ? 'export-line export-line-top' : 'export-line'}>
    <span>{label}</span>
    {children}
  </div>
)

type ChoiceLineProps<T extends string> = {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
}

/** An option of which one of a few holds. */
export const ChoiceLine = <T extends string>(props: ChoiceLineProps<T>) => (
  <Line label={props.label}>
    <Segments {...props} />
  </Line>
)

/** An option of which one of many holds, so that they stand in a menu. */
export const MenuLine = <T extends string>({ label, choices, chosen, onChoose }: ChoiceLineProps<T>) => {
  const words = choices.find(({ id }) => id === chosen)?.label ?? ''
  return (
    <Line label={label}>
      <MenuTrigger>
        <Button className="export-subject" label={`${label} ${words}`}>
          <span>{words}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
        <ChoiceMenu label={label} choices={choices} chosen={chosen} onChoose={onChoose} />
      </MenuTrigger>
    </Line>
  )
}

type FieldLineProps = {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly onChange: (words: string) => void
}

/** An option that is typed. */
export const FieldLine = ({ label, value, placeholder, onChange }: FieldLineProps) => (
  <label className="export-line">
    <span>{label}</span>
    <input
      className="field"
      value={value}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={event => onChange(event.currentTarget.value)}
    />
  </label>
)

type CheckProps = {
  readonly checked: boolean
  readonly children: ReactNode
  readonly onChange: (checked: boolean) => void
}

/** Something that goes in or stays out, with its words. */
export const Check = ({ checked, children, onChange }: CheckProps) => (
  <label className="export-check">
    <input type="checkbox" className="checkbox" checked={checked} onChange={() => onChange(!checked)} />
    {children}
  </label>
)

/** Whether images go in. */
export const ImagesLine = (props: CheckProps) => (
  <Line label="Images">
    <Check {...props} />
  </Line>
)
