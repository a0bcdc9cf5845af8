import type { Finding } from '../evidence.ts'
import { gated, matches, matchesIn } from '../gates/gate.ts'
import { cellLabel, organisationsOf } from '../organisations/cells.ts'
import { chainGoneOn, type OrganisationChain, organisationChains } from '../organisations/chains.ts'
import { finding } from '../organisations/finding.ts'
import type { Named } from '../organisations/lists.ts'
import { wordsIn } from '../organisations/name-parts.ts'
import { isGivenNameOnly, isNoName, isPersonal } from '../organisations/no-name.ts'
import { ANOTHER_TIME } from '../organisations/qualifies.ts'
import { introducesThanks, SAYS_THANKS, thankedFor } from '../organisations/thanks.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { fold } from '../text/fold.ts'
import { invites } from '../text/invites.ts'
import { LANDS } from '../text/lands.ts'
import { ORGANISATION_WORDS } from '../text/words.ts'
import { behindBoldLabel, belowLabel, housesAboveStreets } from './address-lines.ts'
import { isAhead } from './ahead.ts'
import { atPlace } from './at-place.ts'
import { atSign, isSurelyCity } from './at-sign.ts'
import { cleanHost, firmOf, withoutBranchTown } from './clean-host.ts'
import { entryPlaces } from './entry-places.ts'
import { isPlaceFragment } from './fragments.ts'
import { continuesList, hostFrame } from './frames.ts'
import { isHeldIn } from './held-in.ts'
import { isNotThere } from './not-there.ts'
import { isRoomBefore } from './rooms.ts'
import { isSession } from './sessions.ts'
import { isRoomOrStreet, statedHost } from './stated.ts'
import { introducesOther, mayNameHost, underHeading } from './under-heading.ts'

const WANTED = gated(
  /\b(?:looking for|interested in|want to|would like to|can host|could host|have a venue|(?:be|you are|you're|who is|who's|anyone) happy to host|hop(?:e|es|ing) to host|if you)\b/i,
)
const ONLINE =
  /^(?:[eé]cole|maison|cent(?:re|er|rum|ro)|institute?|mus[eé]e|museum|biblioth[eè]que|library|event venue|event location|online|zoom|youtube|virtual|virtually|twitch|google meet|discord|slack|github|meetup|meetup\.com|eventbrite(?:\.com)?|facebook\.com|lu\.ma|luma|crowdcast|microsoft teams|teams|tbd|tba|here|en ligne|streamyard|hopin|[pecmb][sd]?t|ce[s]?t|utc|gmt|russia|canada|france|germany|[ap]m)$/i

/** Where the words before "hosted" make the organisation the organiser: "A hosted an exciting event at …". */
const authors = (reading: Reading): ReadonlySet<string> =>
  new Set(reading.post.authors.map(author => author.toLowerCase()))

const isOrganisation = (name: string): boolean => wordsIn(fold(name)).some(word => ORGANISATION_WORDS.has(word))

/** "Jane, Max and the Acme team": of people and a team, the team's name. */
const teams = (line: Line, { named }: OrganisationChain): readonly Named[] =>
  named.length < 2 ? [] : named.filter(one => /^(?:team|crew|folks)$/.test(line.tokens[one.last + 1]?.folded ?? ''))

/** "the Widget Centre at the University of Leeds": of a building and its university, the university gave it. */
const ownerIn = (line: Line, chain: OrganisationChain): readonly Named[] => {
  const first = chain.named[0]
  const owner = organisationChains(line)
    .flatMap(({ named }) => named)
    .find(one => first !== undefined && one.start > first.start && UNIVERSITY.test(fold(one.name)))
  if (owner !== undefined) return [owner]
  const [house, beside] = chain.named
  const chains = organisationChains(line)
  const next = beside ?? chains[chains.indexOf(chain) + 1]?.named[0]
  // "Mill Hall, Leeds Central Library", "Weaver basement, WIT": of a room and a house behind a comma, the house.
  const room = house === undefined || next === undefined ? '' : line.passage.text.slice(house.start, next.start)
  return next !== undefined && isRoomBefore(room, next.name) ? [next] : chain.named.slice(0, 1)
}

/** "at the offices of Acme, Mill Quarter": a comma alone before what lists no second house. */
const isPlacedByComma = (line: Line, { named: [first, next, third] }: OrganisationChain): boolean =>
  first !== undefined &&
  next !== undefined &&
  third === undefined &&
  line.passage.text.slice(first.end, next.start) === ', '

/** "the School of Computing at the University of Leeds" */
const SCHOOL_PART = /^(?:School|Department|Dept|Faculty) (?:of|for) /

const UNIVERSITY =
  /\b(?:private limited|pvt|ltd|gmbh|inc|university|universite|universitat|universidad|universiteit|polytechnic)\b/

/** "Thanks Acme (venue) and Initech (pizza)": the brackets tell what each gave. */
const LENT = /^ ?(?:\(|[–—:-] )(?:for )?(?:the )?(?:host(?:ing|s|ed)?|venue|room|space|location|salle|lieu)\b/i

/** What people do at an evening too: a session hosted by Jane Roe. */
const NOT_BY_PEOPLE =
  /^(?:hosted|venue-label|inside-of|took-us-in|guests-of|as-our-host|pictured-at|filled-at|place-praised|keys-from|at-their-office|had-us|welcomed-by|went-for|new-venue|thanks-hosting|full-house|greeted-at|room-was|room-label|handed-us|put-up-with-us|hosts-were|is-host|stayed-with-us|way-to|our-host|use-of-theirs|hosts-this-time|at-their-place|venue-giver|gracias-acoger|gastgeber-war|bei-getroffen|nos-acogio|welcome-to|place-told|visited-for|hosted-named|presso)$/

const TEAM_AT = /^(?: (?:team|folks|crew|people|group|community|chapter))? at (?:the )?$/

/** A group that hosts an evening gives it; whose room it is, its name does not tell. */
const GROUP =
  /\b(?:group|meet-?up|club|community|communaute|chapter|gdg|jug|pug|lug|users?|society|association|network|girls|ladies|women\w*|brigade|collective|team|organi[sz]ers|committee|we)\b/

/** "Notes at widgets.example": on the web. */
const DOMAIN = /^[a-z\d-]+\.(?:[a-z\d-]+\.)*(?:org|com|net|io|dev|example|wiki|info)$/

/** "thanks to GitHub for hosting": a platform that is a firm with rooms too, where words say so. */
const FIRM_TOO = /^(?:github|slack|discord|facebook\.com|meetup|twitch|luma)$/i
const SAYS_HOST: ReadonlySet<string> = new Set([
  'our-host',
  'thanked-for-hosting',
  'at-office',
  'offices-of',
  'lent-room',
  'room-by',
  'had-us',
])

/** Rules that see a place, and not who lent it. */
const WEAK: ReadonlySet<string> = new Set(['at-place', 'held-in', 'place-fragment', 'entry-place'])

/** Rooms that a firm has, and a person has not. */
const OWN_OFFICES = /\b(?:ses|leurs|their|its|sus|ihren) (?:\w+ ){0,2}(?:bureaux|locaux|offices|oficinas|raumen)\b/

const PLACE_BEHIND = /^, (?:a|at|in|en|im|em) (?:the )?$/

const byWords = (line: Line, isPerson: (name: string) => boolean, thanked: boolean): readonly Finding[] => {
  const found: Finding[] = []
  const isHuman = (chain: OrganisationChain, rule: string, name: string): boolean =>
    // "Venue: Grand Mill" has the shape of a person's name.
    // So has "Moulin Blanc nous a accueillis dans ses bureaux": a firm has offices.
    (rule === 'venue-label' && !/\bhost/.test(chain.left)) || OWN_OFFICES.test(chain.right)
      ? isPersonal(name)
      : isPerson(name) && !isOrganisation(name)
  // "Jane's hall": of somebody who is told of by a first name.
  const isOfSomebody = (rule: string, name: string): boolean =>
    rule === 'at-office' && !name.includes(' ') && isPerson(name)
  let placed: OrganisationChain | undefined
  let open: { readonly rule: string; readonly confidence: number } | undefined
  const goneOn = chainGoneOn(line, line.passage.lines[line.at - 1])
  const chains = organisationChains(line)
  // "Thanks Acme (pizza) and Initech (venue)"
  for (const one of thankedFor(line, chains, LENT, thanked))
    found.push(finding(line.passage, one, 'lent-in-brackets', 0.88))
  for (const chain of goneOn === undefined ? chains : [goneOn, ...chains]) {
    const frame =
      hostFrame(chain) ??
      // "we met at Acme"
      (atPlace(chain) ? { rule: 'at-place', confidence: 0.82 } : undefined) ??
      // "The workshop was held in Leeds Town Hall"
      (isHeldIn(chain) ? { rule: 'held-in', confidence: 0.8 } : undefined) ??
      // "At Acme this time."
      (isPlaceFragment(chain) ? { rule: 'place-fragment', confidence: 0.78 } : undefined)
    const continued = frame === undefined && open !== undefined && continuesList(chain)
    const verdict = frame ?? (continued ? open : undefined)
    open = verdict
    if (verdict === undefined || isSession(line, chain, verdict.rule)) continue
    const quarter = verdict.rule === 'at-place' && placed !== undefined && placed === chains[chains.indexOf(chain) - 1]
    if (verdict.rule === 'at-place') placed = chain
    // "at the incubator Acme, at Millgate": where the house is.
    if (quarter && PLACE_BEHIND.test(chain.left)) continue
    // "Last year it was at Acme"
    if (matchesIn(chain.marks, ANOTHER_TIME, chain.lead)) continue
    // "address: Mill-machi 1-4-1": a street.
    if (verdict.rule === 'venue-label' && /^(?:-[a-z]+)? \d+-\d/.test(chain.right)) continue
    if (verdict.rule === 'hosted' && GROUP.test(fold(chain.named[0]?.name ?? ''))) continue
    // "hosted by the Widgets team at A": the place is A's.
    if (verdict.rule === 'hosted-by' && TEAM_AT.test(chain.right) && chain !== chains.at(-1)) continue
    // "at A" and "Venue: A, street" name one place; the other words may name several.
    const team = teams(line, chain)
    const named =
      team.length > 0
        ? team
        : /^(?:at-place|venue-label|room-label|held-in|place-fragment|in-building|venue-is|venue-at|event-at)$/.test(
              verdict.rule,
            ) || SCHOOL_PART.test(chain.named[0]?.name ?? '')
          ? ownerIn(line, chain)
          : /^(?:offices-of|used-room-of)$/.test(verdict.rule) && isPlacedByComma(line, chain)
            ? chain.named.slice(0, 1)
            : chain.named
    // "Hosted by Jane of the Hills and 2 others": a group's page names its organisers.
    if (verdict.rule === 'hosted-by' && /^,? and \d+ others\b/.test(chain.right)) continue
    for (const one of named)
      if (
        !(NOT_BY_PEOPLE.test(verdict.rule) && isHuman(chain, verdict.rule, one.name)) &&
        !isOfSomebody(verdict.rule, one.name)
      )
        found.push(finding(line.passage, one, verdict.rule, verdict.confidence))
  }
  // "Acme lends us the hall at the Mill": who lends it, where a stronger rule saw that.
  const told = found.some(one => !WEAK.has(one.rule))
  return told ? found.filter(one => !WEAK.has(one.rule)) : found
}

const HOST_HEADER =
  /^(?:hosts?|hosted (?:by|at)|venues?|where|location|place|room|lieux?|h[oô]tes?|salle|endroit|o[uù]|host(?:ed)? ?(?:\/|&|and) ?venue|venue ?(?:\/|&|and) ?host|accueil|chez)$/i

const ROOM_HEADER = /^(?:rooms?|salles?|raum|sala|track)$/i

/** A table's column headed "Host", "Venue" or "Lieu"; cells of other columns name no host. */
const inTable = (reading: Reading, passage: Passage): readonly Finding[] =>
  HOST_HEADER.test(cellLabel(reading.passages, passage)) &&
  passage.text.trim() !== passage.block.header?.trim() &&
  // "Ada", "Loom": a column of rooms beside titles names the rooms of one house.
  !(ROOM_HEADER.test(passage.block.header ?? '') && passage.tokens.length < 2)
    ? organisationsOf(passage)
        .slice(0, 1)
        .map(named => finding(passage, named, 'table-column', 0.9))
    : []

const DIGIT = /\d/
const CLOCK = /\d[:h]\d\d/
/** "📍 Acme, Mill Lane 5", "**Luogo**: Acme": a label at the head of a line, in any language, or the sign that stands for it. */
const PLACE_LINE =
  /^\W*(?:📍|🏢|📌|🏠|🏛️?|🗺️?|(?:adresse|address|place|lugar|luogo|local|locatie|dove|où|ou|onde|waar|wo|dónde)[^\p{L}:]{0,3}:)/iu
const isPlaceLine = ({ text }: Line): boolean =>
  (text.charCodeAt(0) > 0xd7ff || text.slice(0, 24).includes(':')) && PLACE_LINE.test(text)

const NAMING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote'])

/** "in the attic of Jane Roe": where somebody lives. */
const HOME_OF = /\b(?:attic|loft|basement) of $/i

/** Words that people are thanked with too: "thanks to Martin for hosting". */
const FOR_PEOPLE =
  /^(?:use-of-theirs|thanked-for-hosting|hosted|hosted-by|agreed-to-host|kind-of|had-us|is-host|our-host|welcomed-by|thanks-hosting|hosts-this-time|at-their-place|gracias-acoger|nos-acogio)$/

/** Rules by which a label or a heading names the host, or that tell of a house lent: "The Widget Workshop gave us its hall". */
const LENDS =
  /^(?:venue-label|room-label|table-column|under-heading|below-label|likely|handed-us|lent-room|nous-a-laisse)$/
/** "Widgets Leeds Meetup #12", "Gadget Workshop": an occasion is nobody's house. */
const OCCASION =
  /\b(?:meet-?ups?|workshops?|conference|konferenz|hackathon|summit|user ?group|usergroup|barcamp|stammtisch|unconference|bootcamp|code ?retreat|dojo|infotag|days|fest(?:ival)?|(?:19|20)\d\d(?:[.-]\d+)*)$|#\d+/i

/** "LoomLeeds March Meetup": a title that starts with the group's name, which is nobody's house. */
const isGroupOf = (title: string, name: string): boolean =>
  title.startsWith(name) && /^(?: [\p{L}\d]+){0,3} (?:[Mm]eet-?[Uu]p|#\d+|[Mm]eeting)\b/u.test(title.slice(name.length))

/** "Other dates this autumn: …", below the recap: houses of other evenings. */
const OTHER_DATES =
  /^\W*(?:(?:other|further|more) (?:dates|events|evenings|meetups)|autres (?:dates|rendez-vous|soirées)|weitere (?:termine|treffen)|otras (?:fechas|citas)|outras datas|altre date|andere data)(?!\p{L})/iu

/** Finds who gave the venue. `isPerson` tells names that the post uses for people. */
export const findHosts = (reading: Reading, isPerson: (name: string) => boolean): readonly Finding[] => {
  const stated = statedHost(reading)
  if (stated !== undefined && !ONLINE.test(stated.name)) return [stated]
  if (!reading.event) return []
  const own = authors(reading)
  const found: Finding[] = housesAboveStreets(reading).filter(one => !isPerson(one.name))
  let aside = false
  let thanked = false
  for (const passage of reading.passages) {
    const { section, block } = passage
    if (block.kind === 'code' || section === 'later' || section === 'organisers') continue
    if (OTHER_DATES.test(passage.text)) continue
    if (block.kind === 'table-cell' && block.header !== undefined) {
      found.push(...inTable(reading, passage))
      continue
    }
    // "### Venue sponsor": a tier that gives the room.
    const lends = section === 'sponsors' && passage.tier === 'venue'
    if (block.kind !== 'list-item') {
      aside = introducesOther(passage)
      thanked = introducesThanks(passage)
    }
    // "## Our host", and below it "Acme"
    if ((section === 'hosts' || lends) && !aside && NAMING.has(block.kind) && mayNameHost(passage))
      found.push(
        ...underHeading(passage)
          .slice(0, 1)
          .map(named => finding(passage, named, 'under-heading', 0.85)),
      )
    const labelled = NAMING.has(block.kind) && block.emphasis.length > 0 ? behindBoldLabel(passage) : undefined
    // "**Location** Acme"
    if (labelled !== undefined) found.push(finding(passage, labelled, 'venue-label', 0.85))
    for (const line of passage.lines) {
      found.push(...atSign(line), ...belowLabel(reading, line))
      if (
        (line.flags & FLAG.host) === 0 &&
        !(block.kind === 'title' && DIGIT.test(line.text)) &&
        !isPlaceLine(line) &&
        !(NAMING.has(block.kind) && CLOCK.test(line.text))
      )
        continue
      const thanks = matches(line, SAYS_THANKS)
      if (
        !thanks &&
        ((line.call && !invites(reading, line)) ||
          ((line.later || isAhead(reading, line)) && !reading.announcement) ||
          matches(line, WANTED) ||
          line.text.endsWith('?') ||
          section === 'foot')
      )
        continue
      found.push(...byWords(line, isPerson, thanked))
    }
  }
  const told = new Set(found.map(({ span }) => span.passage))
  found.push(...entryPlaces(reading, isPerson).filter(({ span }) => !told.has(span.passage)))
  // A house counts where nothing says who is in it.
  const visited = found.filter(one => !isNotThere(one))
  const known = visited.filter(one => one.rule !== 'in-building')
  const isHuman = (one: Finding): boolean => isPersonal(one.name) || (one.name.includes(' ') && isPerson(one.name))
  const texts = reading.passages.map(({ text }) => text)
  // "Thanks to Jane Roe and Acme for the room": the firm's.
  const beside = (one: Finding): boolean =>
    FOR_PEOPLE.test(one.rule) &&
    isHuman(one) &&
    known.some(other => other.span.passage === one.span.passage && !isHuman(other) && !WEAK.has(other.rule))
  return (known.length > 0 ? known.filter(one => !beside(one)) : visited)
    .map(one => ({
      ...one,
      name: withoutBranchTown(
        cleanHost(FOR_PEOPLE.test(one.rule) ? firmOf(one.name, isPerson) : one.name, one.rule),
        texts,
      ),
    }))
    .filter(
      one =>
        (!ONLINE.test(one.name) || (FIRM_TOO.test(one.name) && SAYS_HOST.has(one.rule))) &&
        !(WEAK.has(one.rule) && isGroupOf(reading.title.text, one.name)) &&
        !isSurelyCity(one.name) &&
        !(WEAK.has(one.rule) && DOMAIN.test(one.name)) &&
        !(!LENDS.test(one.rule) && OCCASION.test(one.name)) &&
        !own.has(one.name.toLowerCase()) &&
        !(
          isHuman(one) && HOME_OF.test(one.span.passage.text.slice(Math.max(0, one.span.start - 16), one.span.start))
        ) &&
        !isNoName(one.name) &&
        !LANDS.has(fold(one.name)) &&
        !isRoomOrStreet(one.name) &&
        !(FOR_PEOPLE.test(one.rule) && isGivenNameOnly(one.name)) &&
        !(/^thank/.test(one.rule) && isPersonal(one.name)),
    )
}
