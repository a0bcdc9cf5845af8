import type { Difference } from './difference.ts'

/** A name with the letters marked that another name has otherwise. */
export const NameDifference = ({ name, parts }: { readonly name: string; readonly parts: Difference | undefined }) =>
  parts && parts.differs !== '' ? (
    <>
      {parts.before}
      <span className="name-differs">{parts.differs}</span>
      {parts.after}
    </>
  ) : (
    name
  )
