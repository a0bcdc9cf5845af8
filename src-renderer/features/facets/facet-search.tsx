type FacetSearchProps = {
  readonly many: string
  readonly contains: string
  readonly onContains: (contains: string) => void
}

/** Finds values in a long facet. */
export const FacetSearch = ({ many, contains, onContains }: FacetSearchProps) => (
  <div className="facet-search">
    <input
      type="search"
      className="field field-small"
      aria-label={`Search ${many}`}
      placeholder={`Search ${many}`}
      autoComplete="off"
      spellCheck={false}
      value={contains}
      onChange={event => onContains(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Escape' && contains !== '') {
          event.stopPropagation()
          onContains('')
        }
      }}
    />
  </div>
)
