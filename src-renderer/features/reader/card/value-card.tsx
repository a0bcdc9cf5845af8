import { ArrowUpRight } from 'lucide-react'
import { useState } from 'react'
import { type FacetValue, kindOfField, type RecapView, type ValueField } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { VALUE_WORDS } from '../../../store/value-words.ts'
import { Button } from '../../../ui/button.tsx'
import { capitalised } from '../../../ui/format.ts'
import { ConfidenceBar } from '../../curation/confidence-bar.tsx'
import { DetailForm } from '../../curation/detail-form.tsx'
import { NameForm } from '../../curation/name-form.tsx'
import { correctedDetail, isDetailField } from '../../curation/value-detail.ts'
import { Handle } from '../../entity/handle.tsx'
import { ValueActions } from './value-actions.tsx'
import { ValueSource } from './value-source.tsx'
import './value-card.css'

type ValueCardProps = {
  readonly field: ValueField
  readonly value: FacetValue
  readonly view: RecapView
  readonly onClose: () => void
}

/** What is known of a value, and where it comes from. */
const About = ({ field, value }: Pick<ValueCardProps, 'field' | 'value'>) => {
  const { affiliation, tier, handle, provenance, confidence } = value
  return (
    <>
      <div className="value-kind">
        <span>{capitalised(VALUE_WORDS[field].one)}</span>
        {provenance === 'extracted' ? <ConfidenceBar figure={confidence} /> : null}
      </div>
      <p className="value-name">{value.name}</p>
      <ul className="value-details">
        {affiliation === undefined ? null : <li>{affiliation}</li>}
        {tier === undefined ? null : <li>{capitalised(tier)} tier</li>}
        {handle === undefined ? null : (
          <li>
            <Handle handle={handle} />
          </li>
        )}
      </ul>
    </>
  )
}

/** Everything about one value of a recap: what it is, how it is known, and what can be put right. */
export const ValueCard = ({ field, value, view, onClose }: ValueCardProps) => {
  const { correct, openEntity } = useActions()
  const [form, setForm] = useState<'none' | 'replace' | 'detail'>('none')
  const kind = kindOfField(field)
  const { name } = value

  if (form === 'replace') {
    return (
      <div>
        <NameForm
          kind={kind}
          label={`In this recap, “${name}” is`}
          action="Change"
          except={[name]}
          first={name}
          onCancel={() => setForm('none')}
          onSubmit={by => {
            onClose()
            void correct([{ kind: 'replace', path: view.path, field, name, by }])
          }}
        />
      </div>
    )
  }
  if (form === 'detail' && isDetailField(field)) {
    return (
      <DetailForm
        field={field}
        value={value}
        onCancel={() => setForm('none')}
        onSubmit={words => {
          onClose()
          void correct([{ kind: 'add', path: view.path, field, name, ...correctedDetail(field, words) }])
        }}
      />
    )
  }
  return (
    <div>
      <About field={field} value={value} />
      <Button
        variant="link"
        className="value-page"
        onPress={() => {
          onClose()
          openEntity({ kind, name })
        }}
      >
        Open page of {name} <ArrowUpRight size={14} aria-hidden />
      </Button>
      <ValueSource value={value} view={view} onShown={onClose} />
      <ValueActions
        field={field}
        value={value}
        path={view.path}
        onReplace={() => setForm('replace')}
        onDetail={() => setForm('detail')}
        onClose={onClose}
      />
    </div>
  )
}
