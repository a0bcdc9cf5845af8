import { BareButton } from '../../ui/bare-button.tsx'
import { countOf } from '../../ui/format.ts'

/** What can be chosen at once, and the number of recaps that have it; none where it is no value. */
export type Offered = { readonly name: string; readonly count?: number }

type OffersProps = {
  readonly label: string
  readonly offered: readonly Offered[]
  readonly onChoose: (name: string) => void
}

/** The likely answers to a field, each one press away. */
export const Offers = ({ label, offered, onChoose }: OffersProps) =>
  offered.length === 0 ? null : (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields
    <div role="group" className="offers" aria-label={label}>
      {offered.map(({ name, count }) => (
        <BareButton key={name} className="offer" onPress={() => onChoose(name)}>
          {name}
          {count === undefined ? null : (
            <>
              {' '}
              <span className="offer-count" title={countOf(count, 'recap')}>
                {count.toLocaleString('en')}
              </span>
            </>
          )}
        </BareButton>
      ))}
    </div>
  )
