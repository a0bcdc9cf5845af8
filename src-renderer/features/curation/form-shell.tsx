import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { DialogBody, DialogFoot } from '../../ui/dialog.tsx'
import { countOf } from '../../ui/format.ts'

type FormShellProps = {
  readonly children: ReactNode
  readonly action: string
  readonly isReady: boolean
  /** Why the correction was refused, in a sentence. */
  readonly refusal: string | null
  /** Number of recaps that are other than before; null where it is not known. */
  readonly reach?: number | null
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** What the forms of the correction dialog have in common: their fields, a refusal, and the buttons at the foot. */
export const FormShell = ({ children, action, isReady, refusal, reach = null, onSubmit, onClose }: FormShellProps) => (
  <>
    <DialogBody>
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          if (isReady) onSubmit()
        }}
      >
        {children}
        {refusal === null ? null : (
          <p className="form-refusal" role="alert">
            {refusal}
          </p>
        )}
        {/* Enter in any of several fields asks for a button of the form itself. */}
        <button type="submit" hidden disabled={!isReady} />
      </form>
    </DialogBody>
    <DialogFoot>
      {reach === null ? null : <p className="push form-note">Changes {countOf(reach, 'recap')}</p>}
      <Button variant="quiet" onPress={onClose}>
        Cancel
      </Button>
      <Button variant="primary" isDisabled={!isReady} onPress={onSubmit}>
        {action}
      </Button>
    </DialogFoot>
  </>
)
