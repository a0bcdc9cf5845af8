import type { RecapView, Talk } from '../../../../src-main/contract/index.ts'
import type { ExportBook, PlacedImages, RecapBrief } from '../../../../src-main/core/export/index.ts'
import { facet, makeRecap, node, shownImage } from '../print/support-recaps.ts'

/** What is known of a recap before it is read. */
export const briefOf = ({ path, title, date, lang, facets, images }: RecapView): RecapBrief => ({
  path,
  title,
  ...(date !== undefined && { date }),
  lang,
  facets,
  images: images.flatMap(image => (image.status === 'shown' ? (image.path ?? []) : [])),
})

/** A book of recaps. */
export const bookOf = (recaps: readonly RecapView[], more: Partial<ExportBook> = {}): ExportBook => ({
  archiveName: 'Evenings',
  briefs: recaps.map(briefOf),
  today: '2026-11-22',
  images: true,
  ...more,
})

/** Every image of a recap that the archive has, as if it had been put beside it. */
export const placeAll = (recap: RecapView): PlacedImages =>
  new Map(
    recap.images.flatMap((image, at) =>
      image.status === 'shown' ? [[at, { src: `images/${at}.png`, width: 320, height: 200 }] as const] : [],
    ),
  )

/** The words of a text, as they are compared: in one Unicode form, without punctuation. */
export const wordsIn = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/** A recap with everything that makes trees hard: what stands where it may not, every kind of link and image. */
export const makeUntidy = (talk: Partial<Talk> = {}): RecapView =>
  makeRecap({
    path: 'posts/untidy.md',
    title: 'Liz Rice & «friends»: 50% <off>',
    date: '2018-10-05',
    lang: 'fr-CA',
    authors: ['The organisers'],
    images: [
      shownImage('img/room.png', { alt: 'The "room"', caption: 'A caption & more', width: 320, height: 200 }),
      { src: 'gone.png', status: 'missing', alt: 'Gone', inBody: true },
      { src: 'https://example.org/far.png', status: 'remote', inBody: true },
    ],
    links: [
      { kind: 'recap', path: 'posts/other.md', title: 'Other', fragment: 'talks' },
      { kind: 'fragment', fragment: 'own' },
      { kind: 'external', url: 'https://example.org/a b?q=é&x=1#y' },
      { kind: 'external', url: 'javascript:alert(1)' },
      { kind: 'broken', href: 'nowhere', reason: 'gone' },
      { kind: 'recap', path: 'posts/not-exported.md', title: 'Elsewhere' },
    ],
    facets: {
      cities: [facet('Montreal')],
      sponsors: [facet('Red Hat', { tier: 'gold' })],
      speakers: [facet('Liz Rice', { affiliation: 'Aqua' })],
      technologies: [facet('Kubernetes')],
      talks: [{ title: 'Containers from scratch', speakers: ['Liz Rice'], provenance: 'front-matter', ...talk }],
    },
    talkLinks: [{ slides: { kind: 'external', url: 'https://example.org/slides.pdf' } }],
    body: [
      node('h1', {}, 'Liz Rice & «friends»: 50% <off>'),
      node(
        'p',
        {},
        'First ',
        node('a', { dataLink: 0 }, 'another evening'),
        ' and ',
        node('a', { dataLink: 1 }, 'below'),
        '.',
      ),
      node('p', {}, node('img', { dataImage: 0 })),
      node('p', {}, 'inline ', node('img', { dataImage: 1 }), ' and ', node('img', { dataImage: 2 })),
      node('h2', { id: 'own' }, 'Own ', node('div', {}, 'heading')),
      node('ul', {}, node('p', {}, 'no item'), node('li', {}, 'an item'), 'loose'),
      node('li', {}, 'item without a list'),
      node('dl', {}, node('dt', {}, 'term'), node('dd', {}, 'meaning')),
      node('dl', {}, node('dd', {}, 'meaning without a term')),
      node('dt', {}, 'term without a list'),
      node(
        'table',
        {},
        node('caption', {}, 'table caption'),
        node('tr', {}, node('th', {}, node('h3', {}, 'head')), 'stray'),
      ),
      node(
        'table',
        {},
        node(
          'tbody',
          {},
          node('tr', {}, node('td', { align: 'right' }, node('p', {}, 'one'), node('ul', {}, node('li', {}, 'two')))),
        ),
      ),
      node('td', {}, 'cell without a table'),
      node(
        'p',
        {},
        node('a', { dataLink: 2 }, 'out ', node('a', { dataLink: 2 }, 'twice')),
        node('a', { dataLink: 3 }, 'evil'),
        node('a', { dataLink: 4 }, 'broken'),
        node('a', { dataLink: 5 }, 'elsewhere'),
      ),
      node('em', {}, node('p', {}, 'block in emphasis')),
      node('span', { dataPlaceholder: 'video' }),
      node('details', {}, node('summary', {}, 'more ', node('h4', {}, 'of it')), 'hidden text'),
      node('p', {}, node('time', { dateTime: 'not a date' }, 'someday'), node('ruby', {}, '漢', node('rt', {}, 'kan'))),
      node('ul', {}, node('li', {}, node('input', { type: 'checkbox', checked: true }), 'done')),
      node('figure', {}, node('img', { dataImage: 0 }), node('figcaption', {}, 'A caption & more')),
      node('pre', {}, node('code', { className: ['language-go'] }, 'if a < b && c {\n}\n')),
      node('script', {}, 'alert(1)'),
    ],
  })

/** The recap that {@link makeUntidy} links to. */
export const makeOther = (): RecapView =>
  makeRecap({
    path: 'posts/other.md',
    title: 'Other',
    date: '2018-11',
    body: [node('h2', { id: 'talks' }, 'Talks'), node('p', {}, 'Text with *stars*, _lines_, # signs and <tags>.')],
  })
