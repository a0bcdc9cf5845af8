/** The origin of the application's pages. The top-level domain `.invalid` never resolves (RFC 2606, section 2). */
export const ORIGIN = 'https://recap-archive.invalid'

/**
 * What the window shows until its page can be answered. It has to load: a first address that fails, as one of the
 * application's origin would before it is intercepted, at times leaves the start of the browser waiting for ever.
 */
const FIRST_PAGE = 'data:text/html,<title>Recap%20Archive</title>'

/**
 * Features of the browser that are off. A later `--disable-features` replaces an earlier one, so those that
 * playwright-core turns off for its own sake are named again.
 */
const DISABLED_FEATURES = [
  'Translate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'AimEnabled',
  'LensOverlay',
  'MediaRouter',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'DestroyProfileOnBrowserClose',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'msForceBrowserSignIn',
]

/** What the browser's command line depends on. */
export type FlagOptions = {
  readonly width: number
  readonly height: number
  /** True for the administrator of Linux, under whom Chromium refuses to start with its sandbox. */
  readonly root: boolean
}

/** Whether this process runs as root. */
export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * Arguments for an application window that reaches no network: no name resolves, and everything that a browser fetches
 * by itself is off. Only for root is the sandbox off, with `--test-type` to hide the warning bar that follows from it.
 */
export const browserFlags = ({ width, height, root }: FlagOptions): readonly string[] => [
  `--app=${FIRST_PAGE}`,
  `--window-size=${width},${height}`,
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
  ...(root ? ['--no-sandbox', '--test-type'] : []),
]

/** Arguments of playwright-core that a window for people should not have: a warning bar, and free pop-ups. */
export const LEFT_OUT: readonly string[] = ['--enable-automation', '--disable-popup-blocking']
