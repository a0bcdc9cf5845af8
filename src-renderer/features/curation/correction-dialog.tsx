import { useState } from 'react'
import type { EntityView } from '../../../src-main/contract/index.ts'
import type { Correcting, CorrectingEntity } from '../../store/model.ts'
import { useModel } from '../../store/use-app.ts'
import { Dialog, DialogBody } from '../../ui/dialog.tsx'
import type { Choice } from '../../ui/menu.tsx'
import { Segments } from '../../ui/segments.tsx'
import { MergeForm } from './merge-form.tsx'
import { PartForm } from './part-form.tsx'
import { RenameForm } from './rename-form.tsx'
import { SplitForm } from './split-form.tsx'
import { TalkForm } from './talk-form.tsx'
import { useEntity } from './use-entity.ts'
import './curation.css'

type Way = 'spellings' | 'names'

const WAYS: readonly Choice<Way>[] = [
  { id: 'spellings', label: 'Some spellings are another' },
  { id: 'names', label: 'It is several names' },
]

const SplitWays = ({ view, onClose }: { readonly view: EntityView; readonly onClose: () => void }) => {
  const hasSpellings = view.forms.length > 1
  const [way, setWay] = useState<Way>(hasSpellings ? 'spellings' : 'names')
  const ways = hasSpellings ? (
    <div>
      <Segments label="How to split" choices={WAYS} chosen={way} onChoose={setWay} />
    </div>
  ) : null
  return way === 'spellings' ? (
    <SplitForm entity={view} onClose={onClose}>
      {ways}
    </SplitForm>
  ) : (
    <PartForm entity={view} onClose={onClose}>
      {ways}
    </PartForm>
  )
}

const TITLES = { rename: 'Rename', merge: 'Merge', split: 'Split' } as const

const titleOf = (correcting: Correcting): string => {
  if (correcting.form !== 'talk') return `${TITLES[correcting.form]} “${correcting.entity.name}”`
  return correcting.talk ? 'Correct a talk' : 'Add a talk'
}

type EntityFormProps = CorrectingEntity & { readonly onClose: () => void }

const EntityForm = ({ form, entity, onClose }: EntityFormProps) => {
  const { view, fault } = useEntity(entity.kind, entity.name)
  const reach = view?.recaps.length ?? null
  if (form === 'rename') return <RenameForm entity={entity} reach={reach} onClose={onClose} />
  if (fault) {
    return (
      <DialogBody>
        <p role="alert">{fault.message}</p>
      </DialogBody>
    )
  }
  if (form === 'merge') return <MergeForm entity={entity} count={reach} onClose={onClose} />
  return view ? <SplitWays view={view} onClose={onClose} /> : <DialogBody>{null}</DialogBody>
}

/**
 * Puts an entity right everywhere in the archive: its name, what it is the same as, or what it is not; or a talk of one
 * recap.
 */
export const CorrectionDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const correcting = useModel(model => model.correcting)
  if (!correcting) return null
  return (
    <Dialog title={titleOf(correcting)} onClose={onClose}>
      {correcting.form === 'talk' ? (
        <TalkForm {...correcting} onClose={onClose} />
      ) : (
        <EntityForm key={correcting.form} {...correcting} onClose={onClose} />
      )}
    </Dialog>
  )
}
