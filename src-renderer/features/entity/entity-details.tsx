import { type ReactNode, useState } from 'react'
import type { EntityView } from '../../../src-main/contract/index.ts'
import { Button } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { yearsWords } from './facts.ts'
import { Handle } from './handle.tsx'

const MOST_SPELLINGS = 6

/** Other spellings, those met first; quiet, since they only tell what is found under this name. */
const Spellings = ({ view }: { readonly view: EntityView }) => {
  const [showsAll, setShowsAll] = useState(false)
  const others = view.forms.filter(form => form.name !== view.name)
  const shown = showsAll ? others : others.slice(0, MOST_SPELLINGS)
  return (
    <>
      {shown.map(form => (
        <span key={form.name} className="entity-detail entity-spelling" title={`In ${countOf(form.count, 'recap')}`}>
          {form.name}
        </span>
      ))}
      {others.length > MOST_SPELLINGS ? (
        <Button variant="link" className="entity-detail entity-detail-more" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Fewer' : `${others.length - MOST_SPELLINGS} more`}
        </Button>
      ) : null}
    </>
  )
}

const rolesOf = ({ kind, recaps }: EntityView): readonly string[] => {
  if (kind !== 'organisation') return []
  const count = (field: 'sponsor' | 'host'): number => recaps.filter(({ fields }) => fields.includes(field)).length
  const [sponsored, hosted] = [count('sponsor'), count('host')]
  return [
    ...(sponsored > 0 ? [`Sponsor of ${sponsored.toLocaleString('en')}`] : []),
    ...(hosted > 0 ? [`Host of ${hosted.toLocaleString('en')}`] : []),
  ]
}

const Detail = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

/** What else is known of an entity, a line each: roles and tiers, affiliations, handles, other spellings. */
export const EntityDetails = ({ view }: { readonly view: EntityView }) => {
  const { tiers, affiliations, handles } = view
  const roles = rolesOf(view)
  const hasSpellings = view.forms.some(form => form.name !== view.name)
  if (roles.length + tiers.length + affiliations.length + handles.length === 0 && !hasSpellings) return null
  return (
    <dl className="entity-details">
      {roles.length === 0 ? null : (
        <Detail label="As">
          {roles.map(role => (
            <span key={role} className="entity-detail">
              {role}
            </span>
          ))}
        </Detail>
      )}
      {tiers.length === 0 ? null : (
        <Detail label="Tier">
          {tiers.map(({ name, count }) => (
            <span key={name} className="entity-detail">
              {name} <span className="entity-count">{count.toLocaleString('en')}</span>
            </span>
          ))}
        </Detail>
      )}
      {affiliations.length === 0 ? null : (
        <Detail label="Spoke for">
          {affiliations.map(({ name, first, last }) => (
            <span key={name} className="entity-detail">
              {name}
              {first === undefined || last === undefined ? null : (
                <span className="entity-count"> {yearsWords(first, last)}</span>
              )}
            </span>
          ))}
        </Detail>
      )}
      {handles.length === 0 ? null : (
        <Detail label="Found at">
          {handles.map(handle => (
            <span key={handle} className="entity-detail">
              <Handle handle={handle} />
            </span>
          ))}
        </Detail>
      )}
      {hasSpellings ? (
        <Detail label="Also written">
          <Spellings view={view} />
        </Detail>
      ) : null}
    </dl>
  )
}
