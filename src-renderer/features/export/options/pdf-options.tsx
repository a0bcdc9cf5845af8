import type { PdfReport, Settings } from '../../../../src-main/contract/index.ts'
import type { Choice } from '../../../ui/menu.tsx'
import type { Chosen } from '../use-target.ts'
import { Check, ChoiceLine, FieldLine, Line, MenuLine } from './line.tsx'
import type { OptionsProps } from './types.ts'

const PAPERS: readonly Choice<Settings['paper']>[] = [
  { id: 'a4', label: 'A4' },
  { id: 'letter', label: 'Letter' },
]

const PARTS: readonly Choice<Chosen['parts']>[] = [
  { id: 'recaps', label: 'Recaps' },
  { id: 'both', label: 'Report and recaps' },
  { id: 'report', label: 'Report' },
]

const FLOWS: readonly Choice<Chosen['flow']>[] = [
  { id: 'paged', label: 'On new pages' },
  { id: 'continuous', label: 'One after another' },
]

const KINDS: { readonly [K in PdfReport['kind']]: string } = { sponsor: 'Sponsor', speaker: 'Speaker', city: 'City' }

const idOf = ({ kind, name }: PdfReport): string => `${kind}:${name}`

type SubjectLineProps = {
  readonly subjects: readonly PdfReport[]
  readonly subject: PdfReport
  readonly onChoose: (subject: PdfReport) => void
}

const SubjectLine = ({ subjects, subject, onChoose }: SubjectLineProps) =>
  subjects.length === 1 ? (
    <Line label="Report on">
      <span>{subject.name}</span>
    </Line>
  ) : (
    <MenuLine
      label="Report on"
      choices={subjects.map(one => ({ id: idOf(one), label: `${one.name} (${KINDS[one.kind].toLowerCase()})` }))}
      chosen={idOf(subject)}
      onChoose={id => {
        const chosen = subjects.find(one => idOf(one) === id)
        if (chosen) onChoose(chosen)
      }}
    />
  )

/** Of a PDF: what is in it, and how it is laid out. */
export const PdfOptions = ({ chosen, onChoose, titleHint, preflight }: OptionsProps) => {
  const shared = preflight?.subjects ?? []
  const own = chosen.subject
  const subjects = own === null || shared.some(one => idOf(one) === idOf(own)) ? shared : [own, ...shared]
  const subject = own ?? subjects[0]
  const hasRecaps = chosen.parts !== 'report'
  return (
    <>
      <FieldLine label="Title" value={chosen.title} placeholder={titleHint} onChange={title => onChoose({ title })} />
      {subject === undefined ? null : (
        <ChoiceLine
          label="Contains"
          choices={PARTS}
          chosen={chosen.parts}
          onChoose={parts => onChoose({ parts, subject })}
        />
      )}
      {subject === undefined || chosen.parts === 'recaps' || (own !== null && subjects.length === 1) ? null : (
        <SubjectLine subjects={subjects} subject={subject} onChoose={next => onChoose({ subject: next })} />
      )}
      <ChoiceLine label="Paper" choices={PAPERS} chosen={chosen.paper} onChoose={paper => onChoose({ paper })} />
      {hasRecaps ? (
        <ChoiceLine label="Recaps" choices={FLOWS} chosen={chosen.flow} onChoose={flow => onChoose({ flow })} />
      ) : null}
      <Line label="Include" isTop>
        <div className="export-checks">
          <Check checked={chosen.images} onChange={images => onChoose({ images })}>
            Images with their captions
          </Check>
          {hasRecaps ? (
            <>
              <Check checked={chosen.index} onChange={index => onChoose({ index })}>
                Indexes with pages, at the end
              </Check>
              {chosen.images ? (
                <Check checked={chosen.photoIndex} onChange={photoIndex => onChoose({ photoIndex })}>
                  Photo index, at the end
                </Check>
              ) : null}
              <Check checked={chosen.linkCodes} onChange={linkCodes => onChoose({ linkCodes })}>
                Links as QR codes
              </Check>
            </>
          ) : null}
        </div>
      </Line>
    </>
  )
}
