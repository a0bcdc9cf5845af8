import { RecapLink } from '../reader/body/recap-link.tsx'

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')

/** Where someone can be found: an address of the web opens in the browser, anything else stands as it is written. */
export const Handle = ({ handle }: { readonly handle: string }) =>
  /^https?:\/\//i.test(handle) ? (
    <RecapLink link={{ kind: 'external', url: handle }}>{withoutScheme(handle)}</RecapLink>
  ) : (
    handle
  )
