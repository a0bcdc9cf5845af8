/**
 * Puts text on the clipboard; answers whether it is there. By the older way, which needs no permission: none is given
 * to any page.
 */
export const copyText = (text: string): boolean => {
  let isTaken = false
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isTaken = event.clipboardData !== null
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return isDone && isTaken
}
