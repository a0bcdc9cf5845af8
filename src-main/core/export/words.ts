/** The words that an export adds to the recaps, in the language of most of them. */
export type ExportWords = {
  readonly contents: string
  readonly cover: string
  readonly index: string
  readonly cities: string
  readonly sponsors: string
  readonly tiers: string
  readonly hosts: string
  readonly speakers: string
  readonly technologies: string
  readonly years: string
  readonly search: string
  readonly showAll: string
  readonly showFewer: string
  readonly clear: string
  readonly back: string
  readonly noMatch: string
  /** What the button of the theme does. */
  readonly toDark: string
  readonly toLight: string
  readonly filters: string
  /** What the book offers to readers with other senses than sight. */
  readonly accessible: { readonly none: string; readonly all: string; readonly partly: string }
  /** `3 of 12 recaps`, with the figures in the places of `%1` and `%2`. */
  readonly found: string
}

const ENGLISH: ExportWords = {
  contents: 'Contents',
  cover: 'Cover',
  index: 'Index',
  cities: 'Cities',
  sponsors: 'Sponsors',
  tiers: 'Sponsor tiers',
  hosts: 'Hosts',
  speakers: 'Speakers',
  technologies: 'Technologies',
  years: 'Years',
  search: 'Search these recaps',
  showAll: 'Show all',
  showFewer: 'Show fewer',
  clear: 'Clear all',
  back: 'Back to the list',
  noMatch: 'No recap matches. Take away a word or a filter.',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  filters: 'Filters',
  accessible: {
    none: 'Contents, headings and indexes can be navigated. There are no images.',
    all: 'Contents, headings and indexes can be navigated. Every image has an alternative text.',
    partly:
      'Contents, headings and indexes can be navigated. Some images have no alternative text, since their posts give none.',
  },
  found: '%1 of %2 recaps',
}

const FRENCH: ExportWords = {
  contents: 'Table des matières',
  cover: 'Couverture',
  index: 'Index',
  cities: 'Villes',
  sponsors: 'Commanditaires',
  tiers: 'Niveaux de commandite',
  hosts: 'Hôtes',
  speakers: 'Conférenciers',
  technologies: 'Technologies',
  years: 'Années',
  search: 'Chercher dans ces comptes rendus',
  showAll: 'Tout afficher',
  showFewer: 'Afficher moins',
  clear: 'Tout effacer',
  back: 'Retour à la liste',
  noMatch: 'Aucun compte rendu ne correspond. Enlevez un mot ou un filtre.',
  toDark: 'Passer au sombre',
  toLight: 'Passer au clair',
  filters: 'Filtres',
  accessible: {
    none: 'On peut naviguer dans la table des matières, les titres et les index. Il n’y a pas d’images.',
    all: 'On peut naviguer dans la table des matières, les titres et les index. Chaque image a un texte de remplacement.',
    partly:
      'On peut naviguer dans la table des matières, les titres et les index. Certaines images n’ont pas de texte de remplacement, car leur compte rendu n’en donne pas.',
  },
  found: '%1 sur %2 comptes rendus',
}

/** The words for a language tag; English where there are none for it. */
export const wordsFor = (lang: string): ExportWords => (/^fr\b/i.test(lang) ? FRENCH : ENGLISH)
