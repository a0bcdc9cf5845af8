import type { ReactNode } from 'react'

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

type TitleLineProps = {
  readonly value: string
  readonly placeholder: string
  readonly onChange: (title: string) => void
}

/** The title of the whole. */
export const TitleLine = ({ value, placeholder, onChange }: TitleLineProps) => (
  <label className="export-line">
    <span>Title</span>
    <input
      className="field"
      value={value}
      placeholder={placeholder}
      onChange={event => onChange(event.currentTarget.value)}
    />
  </label>
)

type CheckProps = {
  readonly checked: boolean
  readonly children: ReactNode
  readonly onChange: (images: boolean) => void
}

/** Something that goes in or stays out, with its words. */
export const Check = ({ checked, children, onChange }: CheckProps) => (
  <label className="export-check">
    <input type="checkbox" className="checkbox" checked={checked} onChange={() => onChange(!checked)} />
    {children}
  </label>
)

/** Whether images go in. */
export const ImagesLine = ({ checked, children, onChange }: CheckProps) => (
  <Line label="Images">
    <Check checked={checked} onChange={onChange}>
      {children}
    </Check>
  </Line>
)
