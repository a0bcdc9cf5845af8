import { Radio, RadioGroup } from 'react-aria-components'
import { FORMATS, type FormatChoice } from './formats.ts'

type FormatPickerProps = { readonly chosen: FormatChoice; readonly onChoose: (format: FormatChoice) => void }

/** The formats, one below the other, each with what it is for. */
export const FormatPicker = ({ chosen, onChoose }: FormatPickerProps) => (
  <RadioGroup
    className="export-formats"
    aria-label="Format"
    value={chosen}
    onChange={value => {
      const format = FORMATS.find(({ id }) => id === value)
      if (format) onChoose(format.id)
    }}
  >
    {FORMATS.map(({ id, label, line }) => (
      <Radio key={id} value={id} className="export-format">
        <span className="export-format-name">{label}</span>
        <span className="export-format-line">{line}</span>
      </Radio>
    ))}
  </RadioGroup>
)
