import './progress-bar.css'

/** How far something has come, from 0 to 1; without a value it only says that something happens. */
export const ProgressBar = ({ label, value }: { readonly label: string; readonly value?: number }) => (
  <progress
    className="progress-bar"
    aria-label={label}
    max={1}
    {...(value === undefined ? {} : { value: Math.min(1, Math.max(0, value)) })}
  />
)
