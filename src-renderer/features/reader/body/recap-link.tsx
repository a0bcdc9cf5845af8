// biome-ignore-all lint/a11y/useValidAnchor: an address would let the window be led away
// biome-ignore-all lint/a11y/useSemanticElements: a link without an address has to be told to be one
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import type { LinkView } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { anchorId } from './anchor.ts'

const hintOf = (link: Exclude<LinkView, { kind: 'broken' }>): string => {
  switch (link.kind) {
    case 'recap':
      return link.title
    case 'external':
      return link.url
    case 'fragment':
      return `#${link.fragment}`
    case 'image':
      return 'Show the image'
  }
}

/**
 * A link of a recap: another recap opens here, a web address in the system's browser, an image in the lightbox.
 * It has no address of its own, so that nothing but a click or Enter can follow it.
 */
export const RecapLink = ({ link, children }: { readonly link: LinkView; readonly children: ReactNode }) => {
  const { open, openLink, showImage } = useActions()
  if (link.kind === 'broken') {
    return (
      <span className="link-broken" title={`${link.href}: ${link.reason}`}>
        {children}
      </span>
    )
  }
  const follow = () => {
    if (link.kind === 'recap') open(link.path, link.fragment)
    else if (link.kind === 'external') void openLink(link.url)
    else if (link.kind === 'image') showImage(link.image)
    else document.getElementById(anchorId(link.fragment))?.scrollIntoView()
  }
  const onClick = (event: MouseEvent) => {
    event.preventDefault()
    follow()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') follow()
  }
  return (
    <a
      role="link"
      className={`link link-${link.kind}`}
      tabIndex={0}
      title={hintOf(link)}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
    </a>
  )
}
