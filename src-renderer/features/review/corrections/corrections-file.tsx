import { useId, useState } from 'react'
import type { CorrectionsPlace } from '../../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { Button } from '../../../ui/button.tsx'

const PLACES: readonly { readonly place: CorrectionsPlace; readonly label: string; readonly means: string }[] = [
  {
    place: 'data-folder',
    label: 'In your data folder',
    means: 'With your settings on this machine: for you alone.',
  },
  {
    place: 'beside-archive',
    label: 'Beside the archive',
    means: 'Next to the archive’s folder, so that it can be copied, shared and kept under version control with it.',
  },
]

/** Where corrections are kept, and what was wrong with the file. */
export const CorrectionsFile = () => {
  const group = useId()
  const curation = useModel(model => model.curation)
  const { keepCorrections, reveal } = useActions()
  const [movingTo, setMovingTo] = useState<CorrectionsPlace | null>(null)
  if (!curation) return null
  const { file, place, note, corrections } = curation
  const keep = async (next: CorrectionsPlace) => {
    if (movingTo !== null) return
    setMovingTo(next)
    await keepCorrections(next)
    setMovingTo(null)
  }
  return (
    <section className="corrections-file" aria-label="Where corrections are kept">
      <h3 className="corrections-file-title">Where they are kept</h3>
      {note === undefined ? null : (
        <p className="corrections-note" role="alert">
          {note}
        </p>
      )}
      <fieldset className="form-choices">
        <legend className="unseen">Where corrections are kept</legend>
        {PLACES.map(one => (
          <label key={one.place} className="form-choice corrections-place">
            <input
              type="radio"
              className="form-radio"
              name={group}
              checked={(movingTo ?? place) === one.place}
              onChange={() => void keep(one.place)}
            />
            <span>
              {one.label}
              <span className="corrections-means">{one.means}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="corrections-path">{file}</p>
      <Button isDisabled={corrections === 0} onPress={() => void reveal(file, 'corrections')}>
        Show in folder
      </Button>
      <p className="corrections-means">
        One file of readable text. The archive’s own folder is never written.
        {corrections === 0 ? ' The file is made with the first correction.' : ''}
      </p>
    </section>
  )
}
