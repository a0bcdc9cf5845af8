import { Button } from '../../ui/button.tsx'
import { FieldLine, Line } from './options/line.tsx'

/** Where an export goes. */
export type Place = { readonly folder: string; readonly fileName: string }

type PlaceFieldsProps = {
  readonly place: Place
  readonly onRename: (fileName: string) => void
  readonly onBrowse: () => void
}

/** Name and folder, where the host has no dialog of its own to ask for them. */
export const PlaceFields = ({ place, onRename, onBrowse }: PlaceFieldsProps) => (
  <>
    <FieldLine label="File name" value={place.fileName} onChange={onRename} />
    <Line label="Folder">
      <span className="export-folder">
        <span className="export-path" title={place.folder}>
          {place.folder}
        </span>
        <Button label="Choose where to save" onPress={onBrowse}>
          Choose…
        </Button>
      </span>
    </Line>
  </>
)
