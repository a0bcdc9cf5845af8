const DELETIONS = /^delete(?:Content|Word)/u

/**
 * Whether an input event is of typing: one letter more, some taken away, or a letter composed of several keys. A text
 * that is put in as a whole (pasted, dropped, dictated) is not being typed, and needs no help to go on.
 */
export const isTypedLetter = (event: Event): boolean => {
  if (!(event instanceof InputEvent)) return false
  const { inputType, data } = event
  if (inputType === 'insertCompositionText') return true
  return inputType === 'insertText' ? [...(data ?? '')].length === 1 : DELETIONS.test(inputType)
}
