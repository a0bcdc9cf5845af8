import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'

/** Entries drawn at once: thousands would take seconds. */
const AT_ONCE = 100

/** The first hundred entries of a list of any length, and a button for a hundred more where there are. */
export const useShownPart = <T,>(all: readonly T[]): { readonly shown: readonly T[]; readonly more: ReactNode } => {
  const [most, setMost] = useState(AT_ONCE)
  const rest = Math.min(AT_ONCE, all.length - most)
  return {
    shown: all.slice(0, most),
    more:
      rest > 0 ? (
        <Button onPress={() => setMost(most + AT_ONCE)}>
          Show {rest} more of {all.length.toLocaleString('en')}
        </Button>
      ) : null,
  }
}
