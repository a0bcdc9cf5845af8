/** How many recaps a value has, beside its name; said as such where it is not seen. */
export const TrendTotal = ({ total }: { readonly total: number }) => (
  <>
    <span className="unseen">, </span>
    <span className="trend-total">
      {total.toLocaleString('en')}
      <span className="unseen"> {total === 1 ? 'recap' : 'recaps'}</span>
    </span>
  </>
)
