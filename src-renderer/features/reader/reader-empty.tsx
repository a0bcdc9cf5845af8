import type { Fault } from '../../../src-main/contract/index.ts'
import { isIndexing } from '../../store/model.ts'
import { useModel } from '../../store/use-app.ts'

/** The reader before a recap is chosen, or where one could not be read. */
export const ReaderEmpty = ({ fault }: { readonly fault: Fault | null }) => {
  const indexing = useModel(isIndexing)
  const isLoading = useModel(model => model.reader.loading !== null)
  if (isLoading) return <div className="reader-empty" />
  if (fault) {
    return (
      <div className="reader-empty" role="alert">
        <p className="state-title">This recap could not be opened</p>
        <p>{fault.message}</p>
      </div>
    )
  }
  return (
    <div className="reader-empty">
      <p className="state-title">{indexing ? 'Reading the archive…' : 'Choose a recap to read'}</p>
      <p>
        {indexing
          ? 'What is read already can be searched and opened.'
          : 'Arrow keys move through the results, Enter opens.'}
      </p>
    </div>
  )
}
