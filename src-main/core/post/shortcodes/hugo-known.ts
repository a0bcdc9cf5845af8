import type { ElementContent } from 'hast'
import { type Arguments, firstNamed } from './arguments.ts'
import { codeBlock, element, type FigureParts, figure, placeholder } from './shapes.ts'

/** What a known shortcode without inner text makes; undefined where its values do not suffice. */
export type Made =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nodes'; readonly nodes: readonly ElementContent[] }

/** What a shortcode may need to know of its post. */
export type ShortcodePost = { param(name: string): string | undefined }

const nodes = (...made: readonly ElementContent[]): Made => ({ kind: 'nodes', nodes: made })

const idOf = (args: Arguments): string | undefined => firstNamed(args, 'id') ?? args.positional[0]

const safeId = (id: string | undefined): string | undefined => (id && /^[\w-]{1,100}$/.test(id) ? id : undefined)

const plainWords = (text: string | undefined): string | undefined =>
  text
    ?.replace(/\[([^\][]{1,300})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/\*\*|__|`|<\/?[a-z][^<>]{0,200}>/gi, '')
    .trim() || undefined

/** Reads the values that figure-like shortcodes and includes share. */
export const figureParts = (args: Arguments): FigureParts | undefined => {
  const src =
    firstNamed(args, 'src', 'url', 'file', 'image', 'image_path', 'path', 'img', 'name', 'resource') ??
    args.positional[0]
  if (src === undefined || src.trim() === '') return undefined
  const caption = plainWords([firstNamed(args, 'title'), firstNamed(args, 'caption')].filter(Boolean).join(' – '))
  const alt = firstNamed(args, 'alt')
  const link = firstNamed(args, 'link', 'href')
  const width = firstNamed(args, 'width')
  const position = firstNamed(args, 'align', 'position', 'class') ?? ''
  const align = /\b(?:align-?)?(left|right|center)\b/.exec(position)?.[1]
  return {
    src: src.trim(),
    ...(alt === undefined ? {} : { alt }),
    ...(caption === undefined ? {} : { caption }),
    ...(link === undefined ? {} : { link }),
    ...(width === undefined ? {} : { width }),
    ...(align === undefined ? {} : { align: `align-${align}` }),
  }
}

const image = (args: Arguments): Made | undefined => {
  const parts = figureParts(args)
  return parts && nodes(figure(parts))
}

const video =
  (site: string, urlOf: (id: string) => string) =>
  (args: Arguments, _: ShortcodePost, block: boolean): Made => {
    const id = safeId(idOf(args))
    return nodes(placeholder('video', `Video on ${site}`, id === undefined ? undefined : urlOf(id), block))
  }

/** Many themes use `{{< twitter jroe >}}` in a line for a person's handle: a link to it inside the line. */
const handle = (name: string): Made =>
  nodes(element('a', { href: `https://twitter.com/${name}` }, [{ type: 'text', value: `@${name}` }]))

const tweet = (args: Arguments, _: ShortcodePost, block: boolean): Made => {
  const only = args.positional.length === 1 && args.named.size === 0 ? args.positional[0]?.replace(/^@/, '') : undefined
  if (!block && only !== undefined && /^(?!\d+$)\w{2,30}$/.test(only)) return handle(only)
  const user = safeId(firstNamed(args, 'user') ?? (args.positional.length > 1 ? args.positional[0] : undefined))
  const id = safeId(firstNamed(args, 'id') ?? args.positional.at(-1))
  const label = user === undefined ? 'Post on X' : `Post by @${user} on X`
  return nodes(
    placeholder('post', label, id === undefined ? undefined : `https://x.com/${user ?? 'i'}/status/${id}`, block),
  )
}

const gist = (args: Arguments, _: ShortcodePost, block: boolean): Made => {
  const [user, id] = [safeId(args.positional[0]), safeId(args.positional[1])]
  return nodes(
    placeholder('code', 'Code on GitHub Gist', user && id ? `https://gist.github.com/${user}/${id}` : undefined, block),
  )
}

const reference = (args: Arguments): Made => {
  const target = firstNamed(args, 'path') ?? args.positional[0] ?? ''
  return { kind: 'text', text: target.replace(/\s/g, '%20') }
}

const param = (args: Arguments, post: ShortcodePost): Made => ({
  kind: 'text',
  text: post.param(args.positional[0] ?? '') ?? '',
})

const youtube = video('YouTube', id => `https://www.youtube.com/watch?v=${id}`)

const KNOWN: Readonly<Record<string, (args: Arguments, post: ShortcodePost, block: boolean) => Made | undefined>> = {
  figure: image,
  img: image,
  image,
  picture: image,
  imgproc: image,
  'responsive-image': image,
  youtube,
  'youtube-lite': youtube,
  'lite-youtube': youtube,
  vimeo: video('Vimeo', id => `https://vimeo.com/${id}`),
  x: tweet,
  twitter: tweet,
  tweet,
  instagram: (args, _, block) => {
    const id = safeId(idOf(args))
    return nodes(placeholder('post', 'Post on Instagram', id && `https://www.instagram.com/p/${id}/`, block))
  },
  gist,
  ref: reference,
  relref: reference,
  param,
  br: () => ({ kind: 'text', text: '\n' }),
  toc: () => ({ kind: 'text', text: '' }),
}

/**
 * What Hugo's own shortcodes and the usual image ones make; undefined for all others. `block` tells whether the shortcode has
 * its line for itself: what stands inside a line, or a heading, must not part it.
 */
export const makeKnown = (name: string, args: Arguments, post: ShortcodePost, block: boolean): Made | undefined =>
  Object.hasOwn(KNOWN, name) ? KNOWN[name]?.(args, post, block) : undefined

/** Names of pairs whose inner text is shown as a note set apart. */
export const NOTE_NAMES: ReadonlySet<string> = new Set([
  'note',
  'notice',
  'callout',
  'admonition',
  'alert',
  'tip',
  'info',
  'warning',
  'caution',
  'important',
  'hint',
  'aside',
  'danger',
  'success',
  'quote',
  'blockquote',
  'box',
  'panel',
])

/** Names of pairs that shape the page only: their inner text is shown as if they were not there. */
export const WRAPPER_NAMES: ReadonlySet<string> = new Set([
  'center',
  'columns',
  'column',
  'col',
  'row',
  'div',
  'section',
  'gallery',
  'tabs',
  'tab',
  'steps',
  'step',
  'rawhtml',
  'html',
  'raw',
  'markdown',
  'md',
  'lead',
  'small',
  'bigtext',
  'span',
  'expand',
  'accordion',
])

/** A pair whose inner text is code. */
export const makeCode = (args: Arguments, inner: string): ElementContent => {
  const language = /^[\w+#-]{1,30}/.exec(firstNamed(args, 'lang', 'language') ?? args.positional[0] ?? '')?.[0]
  return codeBlock(inner.replace(/^[ \t]*\n/, '').trimEnd(), language)
}
