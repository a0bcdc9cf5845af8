import type { Settings } from '../../../../src-main/contract/index.ts'
import type { Choice } from '../../../ui/menu.tsx'
import { Segments } from '../../../ui/segments.tsx'
import { ImagesLine, Line, TitleLine } from './line.tsx'
import type { OptionsProps } from './types.ts'

const PAPERS: readonly Choice<Settings['paper']>[] = [
  { id: 'a4', label: 'A4' },
  { id: 'letter', label: 'Letter' },
]

export const PdfOptions = ({ chosen, onChoose, titleHint }: OptionsProps) => (
  <>
    <TitleLine value={chosen.title} placeholder={titleHint} onChange={title => onChoose({ title })} />
    <Line label="Paper">
      <Segments label="Paper" choices={PAPERS} chosen={chosen.paper} onChoose={paper => onChoose({ paper })} />
    </Line>
    <ImagesLine checked={chosen.images} onChange={images => onChoose({ images })}>
      Print images with their captions
    </ImagesLine>
  </>
)
