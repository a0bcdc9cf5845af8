import type { EntityKind, Suggestion, ValueField } from '../../../src-main/contract/index.ts'
import { ENTITY_WORDS, VALUE_WORDS } from '../../store/value-words.ts'
import { capitalised } from '../../ui/format.ts'

type Asking = {
  readonly question: (name: string) => string
  /** What the list means by it, for those who hesitate. */
  readonly means: string
}

/** What is asked about a doubtful value, by its list. */
export const ASKING: { readonly [F in ValueField]: Asking } = {
  city: {
    question: name => `Did the event take place in ${name}?`,
    means: 'Where the event was held; not where a guest is from, nor another event.',
  },
  sponsor: {
    question: name => `Did ${name} sponsor the event?`,
    means: 'Whom the recap names as a sponsor; not everyone who works there, nor who gave the room.',
  },
  host: {
    question: name => `Was ${name} the host of the event?`,
    means: 'Who gave the room; a sponsor need not have.',
  },
  speaker: {
    question: name => `Did ${name} speak at the event?`,
    means: 'Who gave a talk, a demo or a workshop, or sat on a panel; not who is merely mentioned.',
  },
  technology: {
    question: name => `Does the recap say something about ${name}?`,
    means: 'A technology that the recap tells about; not a word that happens to look like one.',
  },
}

export const sameQuestion = (kind: EntityKind): string => `Are these the same ${ENTITY_WORDS[kind].one}?`

/** A suggestion as its list shows it: the names, and what is asked. */
export const summaryOf = (suggestion: Suggestion): { readonly names: readonly string[]; readonly asks: string } =>
  suggestion.kind === 'same'
    ? { names: suggestion.names, asks: `Same ${ENTITY_WORDS[suggestion.entity].one}?` }
    : {
        names: [suggestion.value.name],
        asks: `${capitalised(VALUE_WORDS[suggestion.field].one)}? · ${suggestion.sighting.title}`,
      }
