import type { EntityKind, EntityView, NameCount } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { countOf } from '../../ui/format.ts'
import { EntitySection } from './entity-section.tsx'

type Related = EntityView['related']

const LISTS: readonly { readonly list: keyof Related; readonly label: string; readonly kind: EntityKind }[] = [
  { list: 'speakers', label: 'Speakers', kind: 'speaker' },
  { list: 'technologies', label: 'Technologies', kind: 'technology' },
  { list: 'cities', label: 'Cities', kind: 'city' },
  { list: 'sponsors', label: 'Sponsors', kind: 'organisation' },
  { list: 'hosts', label: 'Hosts', kind: 'organisation' },
]

type RelatedChipProps = { readonly kind: EntityKind; readonly related: NameCount }

const RelatedChip = ({ kind, related: { name, count } }: RelatedChipProps) => {
  const { openEntity } = useActions()
  return (
    <button
      type="button"
      className="entity-chip"
      aria-label={`Open page of ${name}, ${countOf(count, 'recap')} together`}
      title={`In ${countOf(count, 'recap')} together`}
      onClick={() => openEntity({ kind, name })}
    >
      <span>{name}</span>
      <span className="entity-count">{count.toLocaleString('en')}</span>
    </button>
  )
}

/** With whom and what an entity appears; each opens its own page. */
export const EntityRelated = ({ related }: { readonly related: Related }) => {
  const filled = LISTS.filter(({ list }) => related[list].length > 0)
  if (filled.length === 0) return null
  return (
    <EntitySection title="Appears with" className="entity-related">
      {filled.map(({ list, label, kind }) => (
        <div key={list} className="entity-related-list">
          <h3>{label}</h3>
          <ul>
            {related[list].map(one => (
              <li key={one.name}>
                <RelatedChip kind={kind} related={one} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </EntitySection>
  )
}
