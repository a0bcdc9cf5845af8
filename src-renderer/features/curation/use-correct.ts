import { useState } from 'react'
import type { Correction } from '../../../src-main/contract/index.ts'
import { useActions, useSnapshot } from '../../store/use-app.ts'

/** Makes corrections from a form: `onDone` where they are in force, else the reason to show beside the form. */
export const useCorrect = (onDone: () => void) => {
  const { correct, dismissNote } = useActions()
  const snapshot = useSnapshot()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (correction: Correction): Promise<void> => {
    setBusy(true)
    const isDone = await correct([correction])
    setBusy(false)
    if (isDone) {
      onDone()
      return
    }
    setRefusal(snapshot().note?.words ?? null)
    dismissNote()
  }
  return { submit: (correction: Correction) => void submit(correction), refusal, isBusy }
}
