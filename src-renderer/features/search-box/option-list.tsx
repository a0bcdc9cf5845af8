// biome-ignore-all lint/a11y/noStaticElementInteractions: a press on the list must not take the focus off the box
// biome-ignore-all lint/a11y/useFocusableInteractive: the box keeps the focus and points at the option by its id
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are the box's
// biome-ignore-all lint/a11y/useSemanticElements: no element of HTML is a list of options under a box
import { Bookmark, History, X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { QueryFault, SavedSearch } from '../../../src-main/contract/index.ts'
import { chipsOf } from '../../store/filters.ts'
import { countOf } from '../../ui/format.ts'
import { TextRuns } from '../../ui/text-runs.tsx'
import { kindOf, type Option, type OptionGroup } from './options.ts'
import './option-list.css'

/** Id of the list under the box. */
export const OPTION_LIST_ID = 'search-options'

export const optionId = (index: number): string => `search-option-${index}`

/** What a saved search asks for. */
const inShort = ({ query, filters }: SavedSearch): string => {
  const chips = chipsOf(filters).length
  return [query, chips === 0 ? '' : countOf(chips, 'filter')].filter(text => text !== '').join(' · ')
}

const OptionText = ({ option }: { readonly option: Option }) => {
  switch (option.kind) {
    case 'completion': {
      const { label, count } = option.completion
      return (
        <>
          <span className="option-label">
            <TextRuns runs={label} />
          </span>
          <span className="option-kind">{kindOf(option.completion)}</span>
          <span className="option-count">
            {count === undefined ? null : (
              <>
                <span aria-hidden>{count.toLocaleString('en')}</span>
                <span className="unseen">{countOf(count, 'recap')}</span>
              </>
            )}
          </span>
        </>
      )
    }
    case 'recent':
      return (
        <>
          <History className="option-icon" size={14} aria-hidden />
          <span className="option-label">{option.query}</span>
        </>
      )
    case 'saved':
      return (
        <>
          <Bookmark className="option-icon" size={14} aria-hidden />
          <span className="option-label">{option.search.name}</span>
          <span className="option-kind">{inShort(option.search)}</span>
        </>
      )
  }
}

type OptionListProps = {
  /** What could not be understood: the list lies over the place where it is told else. */
  readonly faults: readonly QueryFault[]
  readonly groups: readonly OptionGroup[]
  readonly active: number
  readonly onChoose: (option: Option) => void
  readonly onForget: (query: string) => void
}

/** The list under the box: ways to go on with what is typed, or what was searched for before. */
export const OptionList = ({ faults, groups, active, onChoose, onForget }: OptionListProps) => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (active >= 0) list.current?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  let index = -1
  return (
    <div
      className="option-popup"
      // The focus stays in the box.
      onPointerDown={event => event.preventDefault()}
      onMouseDown={event => event.preventDefault()}
    >
      {faults.map(({ code, start, text }) => (
        <p key={`${code} ${start}`} className="option-fault" aria-hidden>
          {text}
        </p>
      ))}
      <div ref={list} id={OPTION_LIST_ID} className="option-list" role="listbox" aria-label="Ways to go on">
        {groups.map(({ title, options }, at) => (
          <div
            key={title ?? ''}
            role="group"
            {...(title === undefined ? { 'aria-label': 'Completions' } : { 'aria-labelledby': `${id}${at}` })}
          >
            {title === undefined ? null : (
              <p id={`${id}${at}`} className="option-title">
                {title}
              </p>
            )}
            {options.map(option => {
              index += 1
              const own = index
              return (
                <div
                  key={own}
                  id={optionId(own)}
                  className="option"
                  role="option"
                  aria-selected={own === active}
                  onClick={() => onChoose(option)}
                >
                  <OptionText option={option} />
                  {option.kind === 'recent' ? (
                    <span
                      className="mini-button option-forget"
                      title="Forget this search (Delete)"
                      aria-hidden
                      onClick={event => {
                        event.stopPropagation()
                        onForget(option.query)
                      }}
                    >
                      <X size={13} />
                    </span>
                  ) : null}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
