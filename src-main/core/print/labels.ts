/** The words that the document adds to a recap, in the recap's own language. */
export type Labels = {
  readonly contents: string
  readonly collection: string
  /** Abbreviation before a page number. */
  readonly page: string
  readonly speakers: string
  readonly hosts: string
  readonly sponsors: string
  readonly authors: string
  readonly draft: string
  readonly undated: string
  readonly links: string
  /** Titles of the indexes. */
  readonly indexes: {
    readonly speakers: string
    readonly sponsors: string
    readonly cities: string
    readonly technologies: string
  }
  readonly image: string
  readonly missingImage: string
  readonly remoteImage: string
  readonly printedOn: (date: string) => string
  readonly recaps: (count: number) => string
  readonly more: (count: number) => string
}

const ENGLISH: Labels = {
  contents: 'Contents',
  collection: 'Meetup recaps',
  page: 'p.',
  speakers: 'Speakers',
  hosts: 'Hosted by',
  sponsors: 'Sponsors',
  authors: 'Written by',
  draft: 'Draft',
  undated: 'No date',
  links: 'Links',
  indexes: { speakers: 'Speakers', sponsors: 'Sponsors', cities: 'Cities', technologies: 'Technologies' },
  image: 'Image',
  missingImage: 'Missing image',
  remoteImage: 'Image on the web',
  printedOn: date => `Printed on ${date}`,
  recaps: count => (count === 1 ? '1 recap' : `${count} recaps`),
  more: count => `and ${count} more`,
}

const FRENCH: Labels = {
  contents: 'Table des matières',
  collection: 'Comptes rendus de rencontres',
  page: 'p.',
  speakers: 'Présentations',
  hosts: 'Accueil',
  sponsors: 'Commandites',
  authors: 'Texte',
  draft: 'Brouillon',
  undated: 'Sans date',
  links: 'Liens',
  indexes: { speakers: 'Personnes', sponsors: 'Commandites', cities: 'Villes', technologies: 'Technologies' },
  image: 'Image',
  missingImage: 'Image manquante',
  remoteImage: 'Image sur le web',
  printedOn: date => `Imprimé le ${date}`,
  recaps: count => (count === 1 ? '1 compte rendu' : `${count} comptes rendus`),
  more: count => `et ${count} autres`,
}

/** The labels for a language tag; English where there are none for it. */
export const labelsFor = (lang: string): Labels => (/^fr\b/i.test(lang) ? FRENCH : ENGLISH)
