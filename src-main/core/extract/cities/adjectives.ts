import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { createWordTable } from '../text/word-filter.ts'
import { wordSet } from '../text/word-set.ts'
import { type City, cityNamed } from './gazetteer.ts'

/** What stands beside a town's adjective where it tells of people who meet there: "Leipziger Usergroup", "la communauté lyonnaise". */
const PEOPLE =
  wordSet(`usergroup gruppe group community gemeinschaft gemeinde szene meetup meetups treffen stammtisch entwickler entwicklerinnen konferenz barcamp camp tag tage
  infotag linux-infotag linuxtag webmontag jug lug hackathon hackerspace verein abend runde kreis szene user javascript php python java ruby web
  communaute groupe soiree soirees rencontre rencontres developpeurs developpeuses developpeur bureau bureaux locaux antenne buro buros apero aperos jug club association
  comunidad grupo desarrolladores encuentro evento comunidade desenvolvedores encontro`)

const IRREGULAR = createWordTable(
  Object.entries({
    munchner: 'Munich',
    munchener: 'Munich',
    kolner: 'Cologne',
    dresdner: 'Dresden',
    bremer: 'Bremen',
    zurcher: 'Zurich',
    basler: 'Basel',
    nurnberger: 'Nuremberg',
    hannoveraner: 'Hanover',
    wiener: 'Vienna',
    karlsruher: 'Karlsruhe',
    gottinger: 'Göttingen',
    tubinger: 'Tübingen',
    lyonnais: 'Lyon',
    lyonnaise: 'Lyon',
    parisien: 'Paris',
    parisienne: 'Paris',
    nantais: 'Nantes',
    nantaise: 'Nantes',
    toulousain: 'Toulouse',
    toulousaine: 'Toulouse',
    bordelais: 'Bordeaux',
    bordelaise: 'Bordeaux',
    rennais: 'Rennes',
    rennaise: 'Rennes',
    lillois: 'Lille',
    lilloise: 'Lille',
    marseillais: 'Marseille',
    marseillaise: 'Marseille',
    grenoblois: 'Grenoble',
    grenobloise: 'Grenoble',
    strasbourgeois: 'Strasbourg',
    strasbourgeoise: 'Strasbourg',
    montpellierain: 'Montpellier',
    montpellieraine: 'Montpellier',
    nicois: 'Nice',
    nicoise: 'Nice',
    montrealais: 'Montreal',
    montrealaise: 'Montreal',
    bruxellois: 'Brussels',
    bruxelloise: 'Brussels',
    genevois: 'Geneva',
    genevoise: 'Geneva',
    lausannois: 'Lausanne',
    rouennais: 'Rouen',
    clermontois: 'Clermont-Ferrand',
    clermontoise: 'Clermont-Ferrand',
    brestois: 'Brest',
    brestoise: 'Brest',
    dijonnais: 'Dijon',
    dijonnaise: 'Dijon',
    madrileno: 'Madrid',
    madrilena: 'Madrid',
    barcelones: 'Barcelona',
    barcelonesa: 'Barcelona',
    sevillano: 'Seville',
    sevillana: 'Seville',
    paulistano: 'São Paulo',
    paulistana: 'São Paulo',
    carioca: 'Rio de Janeiro',
  }),
)

const LEAST_LETTERS = 6
const FEW_WORDS = 3

const known = new Map<string, City | undefined>()

/** The town of an adjective: "Leipziger" is Leipzig's. */
const townOf = (token: Token): City | undefined => {
  const { text, folded, shape } = token
  if (known.has(folded)) return known.get(folded)
  const irregular = IRREGULAR.get(token)
  const stem = shape === 'title' && folded.endsWith('er') ? text.slice(0, -2) : undefined
  const regular = stem === undefined ? undefined : cityNamed(stem)
  const city =
    irregular !== undefined
      ? cityNamed(irregular)
      : regular !== undefined && /^(?:DE|AT|CH)$/.test(regular.country) && !regular.weak
        ? regular
        : undefined
  if (known.size < 5000) known.set(folded, city)
  return city
}

/** The city whose adjective stands at a word beside a word for people who meet: "der Leipziger Usergroup". */
export const adjectiveAt = (tokens: readonly Token[], at: number): City | undefined => {
  const token = tokens[at]
  if (token === undefined || token.text.length < LEAST_LETTERS) return undefined
  if (!(token.shape === 'title' && token.folded.endsWith('er')) && !IRREGULAR.mayHave(token)) return undefined
  const near = token.shape === 'title' ? tokens.slice(at + 1, at + 1 + FEW_WORDS) : []
  const beside = token.folded.endsWith('er') ? near : [...tokens.slice(Math.max(0, at - FEW_WORDS), at), ...near]
  return beside.some(one => PEOPLE.has(fold(one.text))) ? townOf(token) : undefined
}
