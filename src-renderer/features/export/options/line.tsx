import type { ReactNode } from 'react'

type LineProps = { readonly label: string; readonly children: ReactNode }

/** One option: what it is called at the left, what is chosen at the right. */
export const Line = ({ label, children }: LineProps) => (
  <div className="export-line">
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

type ImagesLineProps = {
  readonly checked: boolean
  readonly children: ReactNode
  readonly onChange: (images: boolean) => void
}

/** Whether images go in. */
export const ImagesLine = ({ checked, children, onChange }: ImagesLineProps) => (
  <Line label="Images">
    <label className="export-check">
      <input type="checkbox" className="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      {children}
    </label>
  </Line>
)
