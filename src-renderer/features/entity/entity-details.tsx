import { useState } from 'react'
import type { EntityView } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { yearsWords } from './facts.ts'

const MOST_SPELLINGS = 6

const webAddress = (handle: string): string | null => (/^https?:\/\//i.test(handle) ? handle : null)

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')

const Handle = ({ handle }: { readonly handle: string }) => {
  const { openLink } = useActions()
  const url = webAddress(handle)
  if (url === null) return <span className="entity-detail">{handle}</span>
  return (
    <Button variant="link" className="entity-detail" onPress={() => void openLink(url)}>
      {withoutScheme(url)}
    </Button>
  )
}

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
      {others.length > shown.length ? (
        <Button variant="link" className="entity-detail entity-detail-more" onPress={() => setShowsAll(true)}>
          {others.length - shown.length} more
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

/** What else is known of an entity, a line each: roles and tiers, affiliations, handles, other spellings. */
export const EntityDetails = ({ view }: { readonly view: EntityView }) => {
  const { tiers, affiliations, handles } = view
  const roles = rolesOf(view)
  const hasSpellings = view.forms.some(form => form.name !== view.name)
  if (roles.length + tiers.length + affiliations.length + handles.length === 0 && !hasSpellings) return null
  return (
    <dl className="entity-details">
      {roles.length === 0 ? null : (
        <div>
          <dt>As</dt>
          <dd>
            {roles.map(role => (
              <span key={role} className="entity-detail">
                {role}
              </span>
            ))}
          </dd>
        </div>
      )}
      {tiers.length === 0 ? null : (
        <div>
          <dt>Tier</dt>
          <dd>
            {tiers.map(({ name, count }) => (
              <span key={name} className="entity-detail">
                {name} <span className="entity-count">{count.toLocaleString('en')}</span>
              </span>
            ))}
          </dd>
        </div>
      )}
      {affiliations.length === 0 ? null : (
        <div>
          <dt>Spoke for</dt>
          <dd>
            {affiliations.map(({ name, first, last }) => (
              <span key={name} className="entity-detail">
                {name}
                {first === undefined || last === undefined ? null : (
                  <span className="entity-count"> {yearsWords(first, last)}</span>
                )}
              </span>
            ))}
          </dd>
        </div>
      )}
      {handles.length === 0 ? null : (
        <div>
          <dt>Found at</dt>
          <dd>
            {handles.map(handle => (
              <Handle key={handle} handle={handle} />
            ))}
          </dd>
        </div>
      )}
      {hasSpellings ? (
        <div>
          <dt>Also written</dt>
          <dd>
            <Spellings view={view} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
