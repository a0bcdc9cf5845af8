import type { Choice } from '../../../ui/menu.tsx'
import type { Chosen } from '../use-target.ts'
import { ChoiceLine, FieldLine, ImagesLine } from './line.tsx'
import type { OptionsProps } from './types.ts'

const PACKINGS: readonly Choice<Chosen['packing']>[] = [
  { id: 'zip', label: 'ZIP file' },
  { id: 'folder', label: 'Folder' },
]

/** The choices of a Markdown export: folder or ZIP file, images, and the title of the whole. */
export const MarkdownOptions = ({ chosen, onChoose, titleHint }: OptionsProps) => (
  <>
    <FieldLine label="Title" value={chosen.title} placeholder={titleHint} onChange={title => onChoose({ title })} />
    <ChoiceLine
      label="Packed in"
      choices={PACKINGS}
      chosen={chosen.packing}
      onChoose={packing => onChoose({ packing })}
    />
    <ImagesLine checked={chosen.images} onChange={images => onChoose({ images })}>
      Copy the image files as they are
    </ImagesLine>
  </>
)
