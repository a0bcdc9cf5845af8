import './checkbox.css'

type CheckboxProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: () => void
  /** Left out of the tab order, where a list around it has its own keys. */
  readonly skipTab?: boolean
}

/** A lone checkbox, named for assistive technology only. */
export const Checkbox = ({ label, checked, onChange, skipTab = false }: CheckboxProps) => (
  <input
    type="checkbox"
    className="checkbox"
    aria-label={label}
    checked={checked}
    onChange={onChange}
    {...(skipTab ? { tabIndex: -1 } : {})}
  />
)
