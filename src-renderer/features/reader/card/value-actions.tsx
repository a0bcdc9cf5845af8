import { ArrowLeftRight, Ban, Building2, Check, Medal, Merge, Pencil, Split, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { type FacetValue, kindOfField, type ValueField } from '../../../../src-main/contract/index.ts'
import { neverWords } from '../../../store/correction-words.ts'
import type { CorrectingEntity } from '../../../store/model.ts'
import { useActions } from '../../../store/use-app.ts'
import { VALUE_WORDS } from '../../../store/value-words.ts'
import { countOf } from '../../../ui/format.ts'
import { useEntity } from '../../curation/use-entity.ts'
import { DETAIL_NAMES, isDetailField } from '../../curation/value-detail.ts'

type ActionProps = { readonly icon: ReactNode; readonly children: ReactNode; readonly onPress: () => void }

const Action = ({ icon, children, onPress }: ActionProps) => (
  <Button className="value-action" onPress={onPress}>
    {icon}
    {children}
  </Button>
)

type ValueActionsProps = {
  readonly field: ValueField
  readonly value: FacetValue
  readonly path: string
  readonly onReplace: () => void
  readonly onDetail: () => void
  readonly onClose: () => void
}

/** What can be put right about a value: in its recap, and everywhere. */
export const ValueActions = ({ field, value, path, onReplace, onDetail, onClose }: ValueActionsProps) => {
  const { correct, startCorrecting } = useActions()
  const { name, tier, affiliation } = value
  const { aOne } = VALUE_WORDS[field]
  const kind = kindOfField(field)
  const { view } = useEntity(kind, name)
  const reach = view ? `, ${countOf(view.recaps.length, 'recap')}` : ''
  const inField = view?.recaps.filter(({ fields }) => fields.includes(field)).length
  const start = (form: CorrectingEntity['form']) => {
    onClose()
    startCorrecting({ form, entity: { kind, name } })
  }
  const confirm = () => {
    onClose()
    const known = { ...(tier === undefined ? {} : { tier }), ...(affiliation === undefined ? {} : { affiliation }) }
    void correct([{ kind: 'add', path, field, name, ...known }])
  }
  const reject = (kind: 'remove' | 'never') => {
    onClose()
    if (kind === 'remove') void correct([{ kind, path, field, name }])
    else void correct([{ kind, field, name }], neverWords(field, name, inField ?? null))
  }
  return (
    <div className="value-actions">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields */}
      <div role="group" aria-label="In this recap">
        <p className="value-actions-title" aria-hidden>
          In this recap
        </p>
        {value.provenance === 'extracted' ? (
          <Action icon={<Check size={14} aria-hidden />} onPress={confirm}>
            Right
          </Action>
        ) : null}
        <Action icon={<X size={14} aria-hidden />} onPress={() => reject('remove')}>
          Not {aOne} here
        </Action>
        <Action icon={<ArrowLeftRight size={14} aria-hidden />} onPress={onReplace}>
          Change to…
        </Action>
        {isDetailField(field) ? (
          <Action
            icon={field === 'sponsor' ? <Medal size={14} aria-hidden /> : <Building2 size={14} aria-hidden />}
            onPress={onDetail}
          >
            {DETAIL_NAMES[field]}…
          </Action>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields */}
      <div role="group" aria-label={`In the whole archive${reach}`}>
        <p className="value-actions-title" aria-hidden>
          In the archive{reach}
        </p>
        <Action icon={<Pencil size={14} aria-hidden />} onPress={() => start('rename')}>
          Rename everywhere…
        </Action>
        <Action icon={<Merge size={14} aria-hidden />} onPress={() => start('merge')}>
          Merge with…
        </Action>
        <Action icon={<Split size={14} aria-hidden />} onPress={() => start('split')}>
          Split…
        </Action>
        <Action icon={<Ban size={14} aria-hidden />} onPress={() => reject('never')}>
          Never {aOne}
          {inField === undefined || inField === view?.recaps.length ? null : ` (in ${inField.toLocaleString('en')})`}
        </Action>
      </div>
    </div>
  )
}
