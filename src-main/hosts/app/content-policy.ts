/**
 * Headers under which the application serves its own pages and a stranger's images. An archive is a stranger's files:
 * nothing in it may run, load from elsewhere, open a window or submit a form.
 */

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

const NO_FEATURES = [
  'camera',
  'microphone',
  'geolocation',
  'usb',
  'serial',
  'hid',
  'midi',
  'payment',
  'display-capture',
]
  .map(feature => `${feature}=()`)
  .join(', ')

/** Directives that hold for every page: what is not named is refused. */
const CLOSED = "default-src 'none'; frame-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/**
 * For the window's page. `nonce` marks the style elements that the accessible widgets add by themselves; it is new for
 * every answer. The sandbox takes away pop-ups, downloads and system dialogs, which the page never needs.
 */
export const pageHeaders = (nonce: string): Readonly<Record<string, string>> => ({
  ...COMMON,
  'content-security-policy': [
    CLOSED,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    "form-action 'none'",
    'sandbox allow-scripts allow-same-origin allow-forms',
  ].join('; '),
  'permissions-policy': NO_FEATURES,
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
})

/** For a page that is printed: no script at all; its styles are its own. */
export const printHeaders: Readonly<Record<string, string>> = {
  ...COMMON,
  'content-security-policy': [
    CLOSED,
    "script-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'none'",
  ].join('; '),
  'permissions-policy': NO_FEATURES,
  'cache-control': 'no-store',
}

/** For scripts, styles and fonts of the application; their names change with their content. */
export const assetHeaders: Readonly<Record<string, string>> = {
  ...COMMON,
  'content-security-policy': CLOSED,
  'cache-control': 'no-cache',
}

/** For an image of the archive. SVG may style itself, and nothing else, even when it is opened by itself. */
export const imageHeaders: Readonly<Record<string, string>> = {
  ...COMMON,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'cache-control': 'no-cache',
}
