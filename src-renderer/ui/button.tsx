import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import './button.css'

type Variant = 'primary' | 'outline' | 'quiet' | 'link'

type ButtonProps = {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly variant?: Variant
  /** Name for assistive technology, where the text alone does not say it. */
  readonly label?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly className?: string
  /** `submit` in a form, where Enter presses it too. */
  readonly type?: 'button' | 'submit'
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export const Button = ({
  children,
  onPress = () => {},
  variant = 'outline',
  label,
  isDisabled = false,
  autoFocus = false,
  className = '',
  type = 'button',
  ref,
}: ButtonProps) => (
  <AriaButton
    {...(ref ? { ref } : {})}
    className={`button button-${variant} ${className}`}
    type={type}
    onPress={onPress}
    isDisabled={isDisabled}
    autoFocus={autoFocus}
    {...(label === undefined ? {} : { 'aria-label': label })}
  >
    {children}
  </AriaButton>
)

type IconButtonProps = {
  readonly label: string
  /** Words of the tooltip; the label by default. */
  readonly tip?: string
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  readonly isPressed?: boolean
  readonly className?: string
}

/** A button that is an icon, named for assistive technology and in a tooltip. */
export const IconButton = ({
  label,
  tip = label,
  children,
  onPress = () => {},
  isDisabled = false,
  isPressed,
  className = '',
}: IconButtonProps) => (
  <TooltipTrigger delay={600} closeDelay={0}>
    <AriaButton
      className={`icon-button ${className}`}
      aria-label={label}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    >
      {children}
    </AriaButton>
    <Tooltip className="tooltip" placement="bottom" offset={6}>
      {tip}
    </Tooltip>
  </TooltipTrigger>
)
