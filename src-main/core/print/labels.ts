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
  readonly photoIndex: string
  readonly image: string
  readonly missingImage: string
  /** Said of an image that is there but whose file is damaged, or none. */
  readonly unreadableImage: string
  readonly remoteImage: string
  /** What a report is called. */
  readonly reportOn: { readonly sponsor: string; readonly speaker: string; readonly city: string }
  /** Words of a report. */
  readonly report: {
    /** Over the table: several recaps may tell of one evening, and one of several, so they are not called events. */
    readonly recaps: string
    readonly talksTitle: string
    /** Of a sponsor, who did not give them: over the list, and their number. */
    readonly toldTitle: string
    readonly told: (count: number) => string
    readonly photos: string
    readonly date: string
    readonly recap: string
    readonly city: string
    readonly page: string
    readonly role: { readonly sponsor: string; readonly speaker: string; readonly city: string }
    /** In the column of tiers: where no tier is stated, and where it was the host. */
    readonly sponsor: string
    readonly host: string
    readonly slides: string
    readonly video: string
    /** Before a recap's date, which is not the talk's. */
    readonly toldOn: (date: string, isDay: boolean) => string
    readonly cities: (count: number) => string
    readonly talks: (count: number) => string
    readonly speakers: (count: number) => string
  }
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
  photoIndex: 'Photo index',
  image: 'Image',
  missingImage: 'Missing image',
  unreadableImage: 'Image that could not be read',
  remoteImage: 'Image on the web',
  reportOn: { sponsor: 'Sponsor report', speaker: 'Talks and evenings', city: 'City year-book' },
  report: {
    recaps: 'Recaps',
    talksTitle: 'Talks',
    toldTitle: 'Talks in these recaps',
    told: count => (count === 1 ? '1 talk in these recaps' : `${count} talks in these recaps`),
    photos: 'Pictures',
    date: 'Date',
    recap: 'Recap',
    city: 'City',
    page: 'Page',
    role: { sponsor: 'Role', speaker: 'Affiliation', city: 'Hosted by' },
    sponsor: 'sponsor',
    host: 'host',
    slides: 'Slides',
    video: 'Video',
    toldOn: (date, isDay) => `told ${isDay ? 'on' : 'in'} ${date}`,
    cities: count => (count === 1 ? '1 city' : `${count} cities`),
    talks: count => (count === 1 ? '1 talk' : `${count} talks`),
    speakers: count => (count === 1 ? '1 speaker' : `${count} speakers`),
  },
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
  photoIndex: 'Index des photos',
  image: 'Image',
  missingImage: 'Image manquante',
  unreadableImage: 'Image illisible',
  remoteImage: 'Image sur le web',
  reportOn: { sponsor: 'Rapport de commandite', speaker: 'Présentations et rencontres', city: 'Annales de la ville' },
  report: {
    recaps: 'Comptes rendus',
    talksTitle: 'Présentations',
    toldTitle: 'Présentations dans ces comptes rendus',
    told: count =>
      count === 1 ? '1 présentation dans ces comptes rendus' : `${count} présentations dans ces comptes rendus`,
    photos: 'Images',
    date: 'Date',
    recap: 'Compte rendu',
    city: 'Ville',
    page: 'Page',
    role: { sponsor: 'Rôle', speaker: 'Organisation', city: 'Accueil' },
    sponsor: 'commanditaire',
    host: 'hôte',
    slides: 'Diapositives',
    video: 'Vidéo',
    toldOn: (date, isDay) => `racontée ${isDay ? 'le' : 'en'} ${date}`,
    cities: count => (count === 1 ? '1 ville' : `${count} villes`),
    talks: count => (count === 1 ? '1 présentation' : `${count} présentations`),
    speakers: count => (count === 1 ? '1 personne' : `${count} personnes`),
  },
  printedOn: date => `Imprimé le ${date}`,
  recaps: count => (count === 1 ? '1 compte rendu' : `${count} comptes rendus`),
  more: count => `et ${count} autres`,
}

/** The labels for a language tag; English where there are none for it. */
export const labelsFor = (lang: string): Labels => (/^fr\b/i.test(lang) ? FRENCH : ENGLISH)
