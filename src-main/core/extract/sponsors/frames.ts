import { gated, matchesIn } from '../gates/gate.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import { createFrames, type Frame, type Standing } from '../organisations/frames.ts'
import { counts } from './counts.ts'
import { FOREIGN_FRAMES } from './foreign-frames.ts'
import { FUNDING_FRAMES } from './funding-frames.ts'
import { GIVING_FRAMES, NO_WORK_ON_SOFTWARE } from './giving-frames.ts'
import { MORE_FRAMES } from './more-frames.ts'
import { PASSING_FRAMES } from './passing-frames.ts'
import { TOLD_FRAMES } from './told-frames.ts'
import { EVENT, GIFT, GIVER, HELPER, SPONSORS, TIER } from './words.ts'

/**
 * Words between "sponsored by" and a name. Each reads a text in one way only: a repeated choice between two readings of one
 * word would try two to the power of their number.
 */
const BY_WORDS =
  '(?:the|our|la|le|les|nos|lovely|wonderful|awesome|amazing|great|nice|fine|fantastic|guys|team|friends|folks|gens|equipe|amis|copains|de|chez|leute|freunde|gente|good|people|at|of|from|generous|kind|my|(?:employer|company)(?:,(?! among))?|annual|sponsors?|partners|commanditaires?|partenaires|support|help|generosity)'

const WRITTEN: readonly Frame[] = [
  {
    // "Acme and Initech sponsored.", "Acme, qui a commandité la soirée"
    rule: 'sponsored',
    side: 'right',
    pattern: new RegExp(
      `^,?${HELPER}(?: (?:hosted|came to the rescue|stepped (?:in|up)|jumped in) and)?(?: (?:kind|nice|generous|good) enough to| happy to)? (?:(?:co-)?sponsor(?:ed|s|ing|ise|isent|isait|isaient)?(?! ?:)|chipped in(?= for| with)|patrocin(?:a|an|o|aron)|commandit(?:e|es|ent|ait|aient|ees?)|parrain(?:e|es|ent|ait|ees?)|sponsert|sponserte|sponsorde|sponsorizza|hat [^.;]{0,50}(?:gesponsert|spendiert))(?:$|[.,;:!)]| (?:us|the|this|our|these|tonight|both|at|it|all|food|pizza|for|with|drinks|dinner|lunch|snacks|beer|beers|everything|part|some|two|three|four|five|\\d+|nuestras?|nuestros?|todo|unsere|la|le|les|cette|ces|nos|notre|cet|again|as|in|every|each)\\b| an? (?:[a-z]+ ){0,2}${GIFT}\\b| l')`,
    ),
    confidence: 0.9,
  },
  {
    // "Acme supports us", "Initech backed the evening", "Acme soutient nos soirées"
    rule: 'supported',
    side: 'right',
    pattern: new RegExp(
      `^(?: project)?,?${HELPER} (?:support(?:ed|s)?|back(?:ed|s)?|fund(?:ed|s)?|financed|underwrote|soutenu\\w*|soutien(?:t|nent)|appuy\\w+|finance\\w*) (?:(?:the|this|our|these|all|la|les?|cette|ces|nos|notre) (?:\\w+ ){0,2})?${EVENT}\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "Acme brought the pizza", "Initech picked up the bill"
    rule: 'gave-food',
    side: 'right',
    pattern: new RegExp(
      `^,?${HELPER} (?:(?!(?:we|i|you|he|she|on|by|to|talk(?:ed|s)?|spoke|show(?:ed|s)|present(?:ed|s)|explained|gave) )[\\w'-]+,? +){0,8}?(?:provid(?:ed|es?|ing)|suppl(?:ied|y|ies|ying)|bring|bringing|buying|paying(?: for)?|covering|cover|offer|offering|treating (?:us|everyone)(?: all)? to|brought|brings|pa(?:id|ys?)(?: for)?|covered|covers|picks up|foots|bought|offered|offers(?! (?:an? |the |its )?(?:free )?(?:\\w+ )?(?:tier|plan|trial|account|service|version|edition|subscription))|picked up|took care of|treated (?:us|everyone)(?: all)? to|laid on|put on|put out|sorted(?: out)?|organi[sz]ed|came through with|hooked us up with|sprung for|sprang for|splashed out on|threw in|shouted|subsidi[sz]ed|shouted us|zorgde(?:n)? voor|betaalde(?:n)?|contributed|footed|stood(?: us| for)?|catered|chipped in|ordered|served|kept us|sent|donated|fait gagner|gave (?:us|away|everyone)|offer(?:t\\w*|ts?)|offre(?:nt)?|offrai(?:t|ent)|fourni\\w*|paie(?:nt)?|paye\\w*|apporte\\w*|pago|puso|invito|spendierte\\w*)(?:,? [^\\s,.;:]+){0,5}? (?:\\[|[ld]')?(?:${GIFT}|books|tickets|copies|subscriptions|recordings?|badges|childcare)\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "Acme, who fed us", "Initech kept us fed and watered"
    rule: 'fed-us',
    side: 'right',
    pattern: new RegExp(
      `^,?${HELPER}(?: all)? (?:fed (?:us|everyone|everybody|the)|feeds us|keeps? us (?:fed|caffeinated|watered|hydrated)|kept (?:us|everyone|everybody) (?:(?:well|all) )?(?:fed|caffeinated|watered|hydrated)|(?:nous )?(?:a|ont) (?:nourris?|regalee?s?|abreuvee?s?)|(?:nous )?regal(?:e|ait|aient)|(?:made|makes?) sure (?:that )?(?:there (?:was|were) (?:enough |plenty of )?${GIFT}\\b|(?:nobody|no one|everyone|we)\\b[^.;]{0,30} (?:hungry|thirsty|fed|watered))|invited (?:us|everyone|everybody|all)(?: all)? (?:for|to) (?:[a-z]+ ){0,3}?${GIFT})\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "Thanks to Acme we could offer pizza", "Grâce à Acme, on a pu boire un verre"
    rule: 'thanks-to-we-could',
    side: 'left',
    pattern: /(?:^|[.;] )(?:and )?(?:thanks to|grace (?:a|aux?))(?: (?:the|our|la|le|nos))?\s*(?:l')?$/,
    confidence: 0.82,
    also: new RegExp(
      `^,? (?:we|on|nous|there|everyone|nobody|no one) (?:[\\w']+ ){0,6}?(?:${GIFT}|fed|hungry|thirsty|offrir|manger|boire|offer)\\b`,
    ),
  },
  {
    // "thanks to A for sponsoring", "A for their support", "merci à A pour la commandite"
    rule: 'thanked-for',
    side: 'right',
    pattern: new RegExp(
      `^[,).]?(?: (?:team|folks|project|crew|guys|offices?|hq|enough|so much))?,?(?: (?:especially|particularly|again|also|surtout|encore|besonders))? (?:for|pour|d'avoir|de nous avoir|fur|furs|por|pel[ao]s?|per|voor)\\b(?:(?! (?:and|et|y|und)(?: also)? (?:to|a|au|aux|an)\\b)[^.;:(]){0,70}?[ '](?:(?:co-)?sponsor\\w*|sponsern|commandit\\w*|parrain\\w*|patrocin\\w*|subvention\\w*|(?:supporting|support|soutien|appui|soutenu|apoyo|unterstutzung)\\b|mak(?:e|ing) .{0,50}possible|made .{0,50}possible|feeding|financement|financer|les lots\\b|keeping us (?:(?:all|well) )?(?:fed|caffeinated|watered)|being (?:an? |our |the |such )?(?:\\w+ ){0,2}(?:${SPONSORS}|partner)\\b|${GIFT}\\b|generos\\w*|financial contribution|backing|funding|donat(?:ing|ed|ion)|making sure (?:that )?(?:nobody|no one|everyone|we)\\b[^.;]{0,30}(?:hungry|thirsty|fed|watered)|(?:covering|paying for|footing|financing|underwriting) (?:the |our |all )?\\w+)`,
    ),
    confidence: 0.93,
  },
  {
    // "A was our silver sponsor", "A, our sponsors", "A, whose support …"
    rule: 'is-sponsor',
    side: 'right',
    pattern: new RegExp(
      `^,?(?:${HELPER} (?:was|were|is|are|as|etait|etaient|sont|est|es|ist|(?:(?:is|are|was|were) )?(?:\\w+ )?(?:proud|pleased|happy|delighted|honou?red|thrilled|excited|glad) to (?:be|have been)(?: \\w+)?|(?:has |have )?(?:signed|joined|came|come|are in|is in|is back|are back|continues?|returns?|remains?|stepped in)(?: \\w+){0,2} as|on board as))?(?: (?:again|also|once|more|back))*,? (?:(?:our|the|a|an|as|tonight's|today's|this (?:week|month|evening|year|event)'s|notre|nos|les?|un|nuestro|unser)(?: [a-z-]+){0,3}? ${SPONSORS}\\b(?! (?:presentation|talk|booth|stand))|${TIER} ${SPONSORS}\\b|${SPONSORS} (?:${TIER}|or|argent|oro|plata)\\b)|^, ${SPONSORS} (?:de|du|of|for)\\b|^ \\((?:(?:the|our|a|an|one of our|tonight's|notre|le|un)(?: [a-z'-]+){0,3}? )?${SPONSORS}\\b|^ (?:est|sont|was|were|is|ist|es) (?:\\w+ )?${SPONSORS}\\b|^'s? (?:[a-z-]+ ){0,2}(?:sponsorship|generosity|largesse|(?:generous|financial|kind|continued|ongoing|great) support|support (?:of|for) (?:our|this|us|the ${EVENT}))\\b|^,? (?:whose (?:\\w+ )?(?:sponsorship|support|generosity|backing|money|funding)|dont (?:la (?:commandite|generosite)|le soutien|l'appui))`,
    ),
    confidence: 0.88,
  },
  {
    // "Acme-sponsored pizza", "an Initech-backed evening"
    rule: 'name-sponsored',
    side: 'right',
    pattern: new RegExp(`^-(?:sponsored|funded|backed|supplied|provided) (?:\\w+ )?(?:${GIFT}|${EVENT})\\b`),
    confidence: 0.86,
  },
  {
    // "Acme is our Widget account sponsor tonight"
    rule: 'is-our-sponsor',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^ (?:is|are|was|were) (?:again |also )?(?:our|the|tonight's|this month's|one of our) (?:[\\w-]+ ){0,4}?${SPONSORS}\\b(?! (?:of the (?:project|library)|talk))`,
    ),
    confidence: 0.88,
  },
  {
    // "Acme and Initech made the evening possible"
    rule: 'made-possible',
    side: 'right',
    pattern:
      /^,? (?:(?:who|which|qui|have|has|all|both|again|ont|a) )*(?:made|make|makes|helped make|rendu|rendent)(?: [\w']+){1,5} possibles?\b(?! for us to (?:use|meet|gather|have))/,
    confidence: 0.88,
  },
  {
    // "sponsored by", "made possible by", "commanditée par"
    rule: 'sponsored-by',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:sponsored|paid for|donated|put up|chipped in|prise?s? en charge|underwritten|financed|funded|possibles?|commandit\\w+|parrain\\w+|subventionn\\w+|financee?s?|sponsorise\\w*|patrocinad[oa]s?|gesponsert|gesponsort|gesponsord|sponsorizzat\\w+|gemaakt|ermoglicht|offert[oaie]?s?|oferecid[oa]s?|ofrecid[oa]s?|verzorgd|aangeboden|bezahlt|organizado gracias)(?: [\\w']+){0,3}? (?:by|par|por|pel[ao]|von|door|da|dalla?|durch|thanks to|grace (?:a|aux?)|gracias a|through)(?:,? among others(?:,(?! among))?| ${BY_WORDS}| (?!${BY_WORDS}\\b)\\w+ sponsors?)*\\s*(?:l')?$`,
    ),
    also: NO_WORK_ON_SOFTWARE,
    confidence: 0.94,
  },
  {
    // "the evening was supported by", "this round is brought to you by"
    rule: 'supported-by',
    side: 'left',
    pattern: new RegExp(
      `\\b${EVENT}\\b[^.;]{0,30} (?:supported|backed|powered|brought to you|soutenue?s?|appuyee?s?)(?: \\w+){0,2} (?:by|par)(?: (?:the|our|la|le|les|nos))?\\s*(?:l')?$|^\\W*(?:proudly |kindly |generously )?(?:brought to you|supported|backed|funded) by (?:the |our )?$`,
    ),
    confidence: 0.88,
  },
  {
    // "pizza courtesy of", "drinks were on", "les bouchées offertes par"
    rule: 'food-by',
    side: 'left',
    pattern: new RegExp(
      `\\b${GIFT}(?: of [€$£]?[\\d.,]+)?(?:(?:\\s?[:(–—-] ?|,? )(?:and )?(?:(?!(?:team|people|talk|demo|session|presentation|someone|speakers?|while|changed?|changes|models?|terms)\\b)[a-z']+,? ){0,6}?(?:by|(?<!, |, \\w+ )from|par|von|(?<!cena )por|came from|a gift (?:of|from)|courtesy of|on|thanks to|grace a|grace aux?|chez)|(?<!keg|pots?|verres?) d[eu]|,? (?:provided|offertes?) )${GIVER}\\s*(?:l')?$`,
    ),
    confidence: 0.94,
  },
  {
    // "The company that paid for the pizza, Acme, …"
    rule: 'who-sponsored',
    side: 'left',
    ends: /[,:–—(-] ?(?:the )?$/,
    pattern: new RegExp(
      `\\b(?:company|companies|firm|start-?up|agency|shop|people|folks|team|ones?|entreprise|societe|firma|empresa),? (?:that|who|which|qui|die|que)(?: (?:is|was|are|were|so|have|has|had|[a-z]+ly|nous|uns))* (?:sponsor\\w*|commandit\\w+|parrain\\w+|patrocin\\w+|(?:provid|offer|brought|paid|pay|cover|bought|suppl)\\w*(?: \\w+){0,3}? ${GIFT})(?: [\\w']+){0,5}\\s?(?:,|:|–|—|-|\\() ?(?:the )?$`,
    ),
    confidence: 0.86,
  },
  {
    // "Pizza: Acme", "Drinks – Initech", "Cake · Globex": a label
    rule: 'food-label',
    side: 'left',
    pattern: new RegExp(
      `(?:^|[.;|·•(] ?)\\W*(?:(?:venue|location|room) (?:and|&) )?${GIFT}(?: (?:and|et|&) ${GIFT})?\\s?(?:[:–—·•|→]|\\s-\\s)\\s*(?:the )?$`,
    ),
    confidence: 0.86,
  },
  {
    // "with the support of", "avec l'appui de", "grâce à la générosité de"
    rule: 'support-of',
    side: 'left',
    pattern:
      /\b(?:with|thanks to|through|without|avec|grace a|grace au|sans)(?: (?:the|le|la|our|l'|du))?\s*(?:\w+ ){0,2}?(?:support|help|sponsorship|generosity|backing|soutien|appui|aide|concours|commandite|generosite)(?: \w+)? (?:of|from|by|de|du|des)(?: (?:the|our|la|le|les|nos|notre|sponsors?|commanditaires?|partenaires?|partners|friends at))*\s*(?:[ld]')*$|\bd'(?:appui|aide) d[eu]\s*$|\b(?:com|con|o|el|mit|freundlicher|der) (?:apoio|patrocinio|apoyo|colaboracion|unterstutzung)(?: (?:da|do|dos|das|de|del|de la|de los|von|durch))* $/,
    confidence: 0.88,
  },
  {
    // "Our sponsors this quarter: A", "the sponsors of the round were A", "Les commanditaires ont été, selon la saison, A"
    rule: 'sponsors-are',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:${SPONSORS}|sponsorship|commandite)\\b(?! (?:asked|wanted|said|told|pay|paid))[^.;!?:]{0,70}?(?:(?: (?:are|is|were|was|waren|sind|war|ist|son|fueron|sao|foram|sono|zijn|include[sd]?|including|sont|etaient|ont ete|a ete|est|etait|remain|like|such as|comme|came from|comes from|go to))(?:,? (?:also|again|once again|as always|this time|this year|tonight|of course|our friends at))?(?:,[^,.;]{0,30},)?|\\s*[:–—])\\s*(?:the |la |le |l')?$`,
    ),
    confidence: 0.9,
  },
  {
    // "thanks to our sponsors A and B", "Commanditaires A", "Partner: A"
    rule: 'sponsor-label',
    side: 'left',
    pattern: new RegExp(
      `\\b${SPONSORS}(?: (?:tonight|${TIER}|at|of the (?:evening|round|night|meetup|event)|this (?:time|round|year|month)|or|argent|annuels?|principa(?:l|ux)|du soir|fideles|habituels|de la soiree|was|were))?\\s*[,:–—-]?\\s*(?:the |of course,? |la |le |l')?$|\\b(?:sponsors|partners|supporters|commanditaires|partenaires|patrocinadores|sponsoren) \\($|^\\W*(?:unsere? |our |in )?(?:partner|main partner|hauptpartner|partenaire|collaborazione|kooperation) ?: $|\\b${SPONSORS},? (?:among (?:whom|which)|including|such as|notably|dont|like)\\b[^.;:]{0,70}$`,
    ),
    confidence: 0.88,
  },
]

/**
 * "at silver level we have A", "Silver: A", "Community · A"; "was our silver sponsor, and A …" goes on about another.
 */
const TIER_NEAR = gated(
  new RegExp(
    `\\b${TIER}\\b(?! sponsors?, (?:and|while|but)\\b)[^.;]{0,45}$|^\\W*(?:or|argent|argento|bronze|bronzo|oro|plata|ouro|prata|platin|platino|silber|bronce|community|media|start-?ups?|associates?|partners?|others?)(?: (?:sponsors?|partners?|partenaires?))? ?[:·|–—]\\s*$`,
  ),
)

/** "our sponsors: A, who …, and B": a list that may go on behind what is said of each. */
const LISTING = WRITTEN.flatMap(({ rule, pattern }) =>
  rule === 'sponsors-are' || rule === 'sponsor-label' ? gated(pattern) : [],
)

/** How far past other names a wide frame looks, in characters. */
const REACH = 80

const standingFrame = createFrames(
  [
    ...WRITTEN,
    ...MORE_FRAMES,
    ...PASSING_FRAMES,
    ...FUNDING_FRAMES,
    ...FOREIGN_FRAMES,
    ...TOLD_FRAMES,
    ...GIVING_FRAMES,
  ],
  REACH,
  counts,
)

/** The frame that makes a chain of organisations the sponsors; undefined where none does. */
export const sponsorFrame = (chain: OrganisationChain): (Standing & { readonly listing?: boolean }) | undefined => {
  const frame = standingFrame(chain)
  if (frame === undefined) return undefined
  const { rule, side, confidence } = frame
  return { rule, side, confidence, listing: LISTING.some(one => matchesIn(chain.marks, one, chain.left)) }
}

/** A tier before the organisations, in a text that speaks of sponsors. */
export const hasTierBefore = (chain: OrganisationChain): boolean => matchesIn(chain.marks, TIER_NEAR, chain.left)
