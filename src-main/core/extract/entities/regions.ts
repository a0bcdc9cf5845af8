/** Names and codes of countries, and of the provinces of Canada, as they stand behind a city's name; by ISO 3166 code. */
const PLACES: Readonly<Record<string, string>> = {
  CA: 'canada|qc|quebec|on|ontario|bc|british columbia|ab|alberta|mb|manitoba|sk|saskatchewan|ns|nova scotia|nb|new brunswick|nl|pe|pei',
  FR: 'france|fr|fra',
  DE: 'germany|allemagne|deutschland|de',
  GB: 'uk|united kingdom|england|scotland|wales|royaume-uni|gb|angleterre',
  IE: 'ireland|irlande|ie',
  NL: 'netherlands|the netherlands|pays-bas|nl|holland',
  BE: 'belgium|belgique|belgie|be',
  CH: 'switzerland|suisse|schweiz|ch',
  AT: 'austria|autriche|osterreich|at',
  ES: 'spain|espagne|espana|es',
  PT: 'portugal|pt',
  IT: 'italy|italie|italia|it',
  PL: 'poland|pologne|polska|pl',
  CZ: 'czech republic|czechia|tchequie|cz',
  DK: 'denmark|danemark|danmark|dk',
  SE: 'sweden|suede|sverige|se',
  NO: 'norway|norvege|norge|no',
  FI: 'finland|finlande|suomi|fi',
  IN: 'india|inde|in',
  CN: 'china|chine|cn',
  JP: 'japan|japon|jp',
  SG: 'singapore|singapour|sg',
  AU: 'australia|australie|au',
  BR: 'brazil|bresil|brasil|br',
  IL: 'israel|il',
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([code, names]) => names.split('|').map(name => [name, code] as const)),
)

/**
 * Whether a folded region or country is of this country. The states of the United States are left out: several have a
 * city of one name, and the larger one need not be meant.
 */
export const isPlaceOf = (region: string, country: string | undefined): boolean =>
  country !== undefined && BY_NAME.get(region) === country

const BORDERS = new Set(
  `CA US|US MX|FR BE|FR DE|FR CH|FR IT|FR ES|FR LU|BE NL|BE DE|BE LU|DE NL|DE CH|DE AT|DE CZ|DE PL|DE DK|DE LU|CH IT|CH AT|
  AT IT|AT CZ|AT HU|AT SK|AT SI|ES PT|GB IE|CZ SK|CZ PL|PL SK|PL UA|PL LT|SE NO|SE FI|SE DK|NO FI|IT SI|SI HR|HR RS|HU SK|HU RO|
  RO BG|RO MD|GR BG|TR GR|TR BG|IN PK|IN BD|IN NP|CN HK|MY SG|BR AR|AR CL|AR UY|EE LV|LV LT|RU UA|RU FI|RU EE|UA RO`.split(
    /\s*\|\s*/,
  ),
)

/** Whether two countries, by ISO 3166 code, have a border where one city may have two names. */
export const isNeighbour = (one: string, other: string): boolean =>
  BORDERS.has(`${one} ${other}`) || BORDERS.has(`${other} ${one}`)
