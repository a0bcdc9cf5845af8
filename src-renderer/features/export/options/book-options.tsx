import { IMAGE_LIMIT_PX } from '../../../../src-main/contract/index.ts'
import { FieldLine, ImagesLine } from './line.tsx'
import type { OptionsProps } from './types.ts'

/** Of a web page and of an EPUB. */
export const BookOptions = ({ chosen, onChoose, titleHint }: OptionsProps) => (
  <>
    <FieldLine label="Title" value={chosen.title} placeholder={titleHint} onChange={title => onChoose({ title })} />
    <ImagesLine checked={chosen.images} onChange={images => onChoose({ images })}>
      Copies at most {IMAGE_LIMIT_PX.toLocaleString('en')} pixels wide and high
    </ImagesLine>
  </>
)
