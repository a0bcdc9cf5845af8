import { useEffect, useRef, useState } from 'react'
import type { Correction, Fault, MissingReport } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody } from '../../ui/dialog.tsx'
import { countOf } from '../../ui/format.ts'
import { useShownPart } from '../../ui/use-shown-part.tsx'
import { MissingItem } from './missing-item.tsx'
import { RemoteList } from './remote-list.tsx'
import { certainRelinks, relinksOf } from './words.ts'
import './missing.css'

/** Every image that recaps show and that is not in the archive, with the files that it may be. */
export const MissingDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { missingImages, correct } = useActions()
  const corrections = useModel(model => model.curation?.corrections)
  const [report, setReport] = useState<MissingReport | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew after each correction, also one that is taken back
  useEffect(() => {
    let isCurrent = true
    void missingImages().then(reply => {
      if (!isCurrent) return
      setFault(reply.ok ? null : reply.fault)
      if (reply.ok) setReport(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [missingImages, corrections])

  const missing = report?.missing ?? []
  const { shown, more } = useShownPart(missing)
  const certain = certainRelinks(missing)
  const relink = async (made: readonly Correction[], words: string) => {
    if (!(await correct(made, words))) return
    setSaid(words)
    // What was pressed is gone with its image.
    status.current?.focus()
  }

  return (
    <Dialog title="Missing images" size="large" onClose={onClose}>
      <DialogBody>
        {missing.length > 0 ? (
          <p className="problems-lead">
            What you choose is kept with your corrections; the archive’s files stay as they are.
          </p>
        ) : null}
        <p ref={status} tabIndex={-1} role="status" className="missing-said">
          {said}
        </p>
        {fault ? <p role="alert">{fault.message}</p> : null}
        {report && missing.length === 0 ? <p className="problems-none">No image is missing.</p> : null}
        {missing.length > 0 ? (
          <div className="missing-bar">
            <h3 className="missing-head">{countOf(missing.length, 'image')} missing</h3>
            {certain.count > 0 ? (
              <Button
                variant="primary"
                onPress={() => void relink(certain.corrections, `${countOf(certain.count, 'image')} relinked.`)}
              >
                {certain.count === 1 ? 'Relink the one' : `Relink all ${certain.count}`} with one certain candidate
              </Button>
            ) : null}
          </div>
        ) : null}
        <ul>
          {shown.map(image => (
            <MissingItem
              key={image.id}
              image={image}
              onRelink={to => void relink(relinksOf(image, to), `${image.name} shows ${to} now.`)}
              onOpen={onClose}
            />
          ))}
        </ul>
        {more}
        <RemoteList remote={report?.remote ?? []} onOpen={onClose} />
      </DialogBody>
    </Dialog>
  )
}
