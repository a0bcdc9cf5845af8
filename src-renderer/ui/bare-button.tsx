import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

type BareButtonProps = {
  readonly className: string
  readonly children: ReactNode
  readonly onPress: () => void
}

/**
 * A button with a look of its own that closes what it stands in.
 *
 * Enter on a plain button is a click without a pointer, which React Aria takes for a screen reader's: the dialog that
 * closes then gives its focus back only when some later transition ends, and takes it from whatever has it by then.
 */
export const BareButton = ({ className, children, onPress }: BareButtonProps) => (
  <Button className={className} onPress={onPress}>
    {children}
  </Button>
)
