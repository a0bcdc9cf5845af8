import type {
  ElementNode,
  FacetValue,
  ImageView,
  LinkView,
  RecapFacets,
  RecapView,
  TreeNode,
} from '../../../../src-main/contract/index.ts'

/** A node of a recap's tree; strings become text. */
export const node = (
  tagName: string,
  properties: ElementNode['properties'] = {},
  ...children: readonly (TreeNode | string)[]
): ElementNode => ({
  type: 'element',
  tagName,
  properties,
  children: children.map(child => (typeof child === 'string' ? { type: 'text', value: child } : child)),
})

/** A facet value, as read from front matter. */
export const facet = (name: string, more: Partial<FacetValue> = {}): FacetValue => ({
  name,
  provenance: 'front-matter',
  confidence: 1,
  ...more,
})

/** An image that the archive has, served under its path. */
export const shownImage = (path: string, more: Partial<ImageView> = {}): ImageView => ({
  src: path,
  status: 'shown',
  url: `archive/${path}`,
  path,
  inBody: true,
  ...more,
})

/** A recap with nothing but what is given. */
export const makeRecap = (
  given: Partial<Omit<RecapView, 'facets'>> & { readonly path: string; readonly facets?: Partial<RecapFacets> },
): RecapView => ({
  title: given.path,
  lang: 'en',
  draft: false,
  authors: [],
  body: [],
  headings: [],
  images: [],
  links: [],
  talkLinks: [],
  problems: [],
  matches: 0,
  bestMatch: 0,
  words: 0,
  ...given,
  facets: { cities: [], sponsors: [], hosts: [], speakers: [], technologies: [], talks: [], ...given.facets },
})

/** All text of a recap's body, as it stands in its tree. */
export const textIn = (nodes: readonly TreeNode[]): string =>
  nodes.map(child => (child.type === 'text' ? child.value : ` ${textIn(child.children)} `)).join('')

/** A table of `columns` columns whose cells say where they are. */
export const makeTable = (columns: number, rows: number): ElementNode => {
  const cells = (tag: string, words: (column: number) => string): ElementNode[] =>
    Array.from({ length: columns }, (_, column) => node(tag, {}, words(column + 1)))
  return node(
    'table',
    {},
    node('thead', {}, node('tr', {}, ...cells('th', column => `Heading${column}`))),
    node(
      'tbody',
      {},
      ...Array.from({ length: rows }, (_, row) =>
        node(
          'tr',
          {},
          ...cells('td', column => (column === 3 ? `Longer text r${row}c3 about the cluster` : `r${row}c${column}`)),
        ),
      ),
    ),
  )
}

const CITIES = ['Montreal', 'Quebec City', 'Ottawa', 'Toronto', 'Kitchener-Waterloo']

const english = (at: number): readonly TreeNode[] => [
  node(
    'p',
    {},
    `Evening number ${at + 1} brought a full room together. `,
    node('strong', {}, 'Operators'),
    ' shared how they keep clusters calm, and the questions went on well past the pizza. The first talk walked through a migration that took a year, the second one through a night when everything failed at once, and both ended with what the teams would do again.',
  ),
  node('h2', { id: 'talks' }, 'The talks'),
  node('h3', { id: 'first' }, 'Rolling upgrades without tears, a well-tried and down-to-earth account of the year-end'),
  node(
    'p',
    {},
    'We heard about ',
    node('a', { dataLink: 0 }, 'the upgrade guide'),
    ', about budgets for disruption, and about ',
    node('code', {}, 'kubectl drain'),
    '. ',
    node('a', { dataLink: 1 }, 'Last month’s evening'),
    ' had already touched on it.',
  ),
  node('p', {}, node('img', { dataImage: 0 })),
  node(
    'ul',
    {},
    node('li', {}, 'Drain one node at a time.'),
    node('li', {}, 'Watch the queues, not the processor.'),
    node('li', {}, 'Write down what surprised you.'),
  ),
  node('h3', { id: 'second' }, 'A night without a control plane'),
  node(
    'pre',
    {},
    node(
      'code',
      {},
      `kubectl get pods --all-namespaces --field-selector=status.phase!=Running --output=custom-columns=NAMESPACE:.metadata.namespace,NAME:.metadata.name,EVENING:${at}\nkubectl describe node worker-${at}`,
    ),
  ),
  node(
    'blockquote',
    {},
    node(
      'p',
      {},
      'Nothing is as quiet as a cluster nobody can reach, says the on-call team of Kitchener-Waterloo, people-first and in-flight, in a half-empty room, to state-of-the-art microphones.',
    ),
  ),
  node(
    'p',
    {},
    'See ',
    node('a', { dataLink: 2 }, 'the slides'),
    ' and ',
    node('a', { dataLink: 3 }, 'write to us'),
    '.',
  ),
]

const french = (at: number): readonly TreeNode[] => [
  node(
    'p',
    {},
    `La soirée numéro ${at + 1} a rempli la salle. On y a parlé d’infrastructure, de déploiements progressifs et de ce qu’un service de maillage change au quotidien d’une équipe; les échanges se sont poursuivis bien après la dernière présentation, où l’on a même osé la démonstration en direct.`,
  ),
  node('h2', { id: 'talks' }, 'Les présentations'),
  node(
    'p',
    {},
    'Chaque équipe a raconté son année : « Ça marche, mais ça coûte cher », disait l’une; « on recommencerait demain », répondait l’autre. Voir ',
    node('a', { dataLink: 0 }, 'le guide'),
    ' et ',
    node('a', { dataLink: 1 }, 'la soirée précédente'),
    '.',
  ),
  node('figure', {}, node('img', { dataImage: 0 }), node('figcaption', {}, `Œuvre collective à l’entracte ${at}`)),
  node('h2', { id: 'suite' }, 'Et la suite'),
  node('p', {}, 'Rendez-vous au printemps, à Québec, pour le prochain volet.'),
]

/** Twenty recaps of two years, every fifth in French, each with an image, a link to the one before and outside links. */
export const makeTwenty = (): readonly RecapView[] =>
  Array.from({ length: 20 }, (_, at) => {
    const lang = at % 5 === 4 ? 'fr' : 'en'
    const city = CITIES[at % CITIES.length] ?? 'Montreal'
    const kind = (['poster.png', 'room.jpg', 'drawing.svg'] as const)[at % 3] ?? 'poster.png'
    const path = `posts/evening-${at + 1}.md`
    const before = Math.max(1, at)
    const month = String((at % 10) + 2).padStart(2, '0')
    const links: LinkView[] = [
      { kind: 'external', url: `https://example.org/guides/upgrade?evening=${at}&lang=${lang}` },
      { kind: 'recap', path: `posts/evening-${before}.md`, title: `Evening ${before}` },
      { kind: 'external', url: `https://slides.example.org/${at}` },
      { kind: 'external', url: 'mailto:hello@example.org' },
    ]
    return makeRecap({
      path,
      title:
        lang === 'fr'
          ? `Soirée ${at + 1} : l’été des grappes à ${city}`
          : `Evening ${at + 1}: clusters and stories in ${city}`,
      date: `${at < 10 ? 2018 : 2019}-${month}-14`,
      lang,
      facets: {
        cities: [facet(city)],
        speakers: [facet(`Speaker Number ${at + 1}`, { affiliation: 'Northern Works' }), facet('Zoë Tremblay')],
        sponsors: [facet('Maple Cloud', { tier: 'gold' })],
        hosts: [facet('The Old Mill')],
      },
      body: lang === 'fr' ? french(at) : english(at),
      images: [
        shownImage(`images/${kind}`, {
          alt: `A drawing for evening ${at + 1}`,
          ...(lang === 'en' ? { caption: `The room on evening ${at + 1}` } : {}),
        }),
      ],
      links,
    })
  })
