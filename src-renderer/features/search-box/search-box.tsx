import { CircleHelp, Search, X } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useActions, useModel } from '../../store/use-app.ts'
import { OPTION_LIST_ID, OptionList, optionId } from './option-list.tsx'
import { complete, keyToOption, type Option } from './options.ts'
import { QueryMirror } from './query-mirror.tsx'
import { QUERY_FAULTS_ID } from './query-notes.tsx'
import { isTypedLetter } from './typed-letter.ts'
import { useOptions } from './use-options.ts'
import { useQueryFaults } from './use-query-faults.ts'
import './search-box.css'

/** Id of the box, so that `/` finds it from anywhere. */
export const SEARCH_BOX_ID = 'search-box'

/** Id of the list of results, for the keys that lead from the box into it. */
export const RESULTS_LIST_ID = 'results-list'

const focusResults = () => document.getElementById(RESULTS_LIST_ID)?.focus()

/** One box for everything; each letter searches, and a list under it says how one might go on. */
export const SearchBox = () => {
  const query = useModel(model => model.trail.present.query)
  const { setQuery, searchFor, endTyping, openBest, rememberQuery, forgetQuery, show } = useActions()
  const list = useOptions()
  const faults = useQueryFaults()
  const input = useRef<HTMLInputElement>(null)
  /** Where the caret is to stand once the query that was put in is drawn. */
  const caretAfter = useRef<number | null>(null)

  useLayoutEffect(() => {
    const caret = caretAfter.current
    caretAfter.current = null
    if (caret !== null) input.current?.setSelectionRange(caret, caret)
  })

  const empty = () => {
    setQuery('')
    list.offer()
    input.current?.focus()
  }

  const onChange = (event: FormEvent<HTMLInputElement>) => {
    const { value, selectionStart } = event.currentTarget
    setQuery(value)
    if (value === '') list.offer()
    else if (isTypedLetter(event.nativeEvent)) list.ask(value, selectionStart ?? value.length)
    else list.close()
  }

  const choose = (option: Option) => {
    if (option.kind === 'completion') {
      if (!list.completions) return
      const next = complete(query, list.completions, option.completion)
      caretAfter.current = next.caret
      setQuery(next.query)
      if (option.completion.kind === 'field') list.ask(next.query, next.caret)
      else list.close()
      return
    }
    list.close()
    if (option.kind === 'recent') setQuery(option.query)
    else searchFor(option.search.query, option.search.filters, option.search.sort)
    endTyping()
    rememberQuery()
  }

  const onEscape = () => {
    if (list.options.length > 0) return list.close()
    if (query === '') return focusResults()
    setQuery('')
  }

  const onEnter = () => {
    list.close()
    void openBest().then(isOpened => {
      if (isOpened && document.activeElement === input.current) focusResults()
    })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const option = list.options[list.active]
    const next = event.altKey ? null : keyToOption(event.key, list.active, list.options.length)
    const act = (work: () => void) => {
      event.preventDefault()
      work()
    }
    if (next !== null) return act(() => list.setActive(next))
    if (event.key === 'ArrowDown' && event.altKey) {
      const caret = event.currentTarget.selectionStart ?? query.length
      return act(() => (query === '' ? list.offer() : list.ask(query, caret)))
    }
    if (event.key === 'Escape') return act(onEscape)
    if (event.key === 'ArrowDown') return act(focusResults)
    if (event.key === 'Enter') return act(() => (option ? choose(option) : onEnter()))
    if (event.key === 'Tab' && option && !event.shiftKey) return act(() => choose(option))
    if (event.key === 'Delete' && option?.kind === 'recent') return act(() => forgetQuery(option.query))
    // The caret goes elsewhere in the query: what was offered was for where it stood.
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key) && query !== '') list.close()
  }

  const isOpen = list.options.length > 0
  return (
    <search className="search-box">
      <Search className="search-icon" size={15} aria-hidden />
      <div className="search-field">
        <QueryMirror input={input} faults={faults} />
        <input
          ref={input}
          id={SEARCH_BOX_ID}
          type="search"
          role="combobox"
          aria-label="Search recaps"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-describedby={QUERY_FAULTS_ID}
          {...(isOpen ? { 'aria-controls': OPTION_LIST_ID } : {})}
          {...(isOpen && list.active >= 0 ? { 'aria-activedescendant': optionId(list.active) } : {})}
          placeholder="Search recaps"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={onChange}
          onFocus={() => {
            if (query === '') list.offer()
          }}
          onPointerDown={() => {
            if (query === '') list.offer()
            else list.close()
          }}
          onBlur={() => {
            endTyping()
            list.close()
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {query === '' ? (
        <kbd aria-hidden>/</kbd>
      ) : (
        <button type="button" className="mini-button search-button" aria-label="Empty the search box" onClick={empty}>
          <X size={14} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className="mini-button search-button"
        aria-label="How to search"
        title="How to search  F1"
        onClick={() => show('query-help')}
      >
        <CircleHelp size={14} aria-hidden />
      </button>
      {isOpen ? (
        <OptionList
          faults={faults}
          groups={list.groups}
          active={list.active}
          onChoose={choose}
          onForget={forgetQuery}
        />
      ) : null}
    </search>
  )
}
