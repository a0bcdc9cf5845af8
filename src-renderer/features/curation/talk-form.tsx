import { useState } from 'react'
import type { CorrectingTalk } from '../../store/model.ts'
import { FormShell } from './form-shell.tsx'
import { NameRows, namesOf, rowsOf } from './name-rows.tsx'
import { typedAddress } from './typed-address.ts'
import { useCorrect } from './use-correct.ts'

type AddressFieldProps = {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
}

const AddressField = ({ label, value, onValue }: AddressFieldProps) => (
  <label className="form-line">
    <span className="form-label">{label}</span>
    <input
      className="field"
      inputMode="url"
      spellCheck={false}
      placeholder="https://"
      value={value}
      onChange={event => onValue(event.currentTarget.value)}
    />
  </label>
)

type TalkFormProps = CorrectingTalk & { readonly onClose: () => void }

/** A talk of a recap: its title, who gave it, and where it can be seen. */
export const TalkForm = ({ path, talk, onClose }: TalkFormProps) => {
  const [title, setTitle] = useState(talk?.title ?? '')
  const [rows, setRows] = useState(() => rowsOf(talk && talk.speakers.length > 0 ? talk.speakers : ['']))
  const [slides, setSlides] = useState(talk?.slides ?? '')
  const [video, setVideo] = useState(talk?.video ?? '')
  const { submit, refusal, isBusy } = useCorrect(onClose)
  const speakers = namesOf(rows)
  const addresses = { slides: typedAddress(slides, talk?.slides), video: typedAddress(video, talk?.video) }
  const isChanged =
    talk === undefined ||
    title.trim() !== talk.title ||
    speakers.join('\n') !== talk.speakers.join('\n') ||
    addresses.slides !== (talk.slides ?? '') ||
    addresses.video !== (talk.video ?? '')
  const isReady = title.trim() !== '' && isChanged && !isBusy

  const save = () => {
    if (!isReady) return
    submit({
      kind: 'talk',
      path,
      ...(talk && { was: { title: talk.title, speakers: talk.speakers } }),
      title: title.trim(),
      speakers,
      ...(addresses.slides === '' ? {} : { slides: addresses.slides }),
      ...(addresses.video === '' ? {} : { video: addresses.video }),
    })
  }
  return (
    <FormShell action={talk ? 'Save' : 'Add'} isReady={isReady} refusal={refusal} onSubmit={save} onClose={onClose}>
      <label className="form-line">
        <span className="form-label">Title</span>
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the dialog begins with this field
          autoFocus
          value={title}
          onChange={event => setTitle(event.currentTarget.value)}
        />
      </label>
      <NameRows kind="speaker" word="Speaker" rows={rows} onRows={setRows} least={1} onEnter={save} />
      <AddressField label="Slides (if there are any)" value={slides} onValue={setSlides} />
      <AddressField label="Video (if there is one)" value={video} onValue={setVideo} />
    </FormShell>
  )
}
