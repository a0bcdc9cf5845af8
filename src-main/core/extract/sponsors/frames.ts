import type { OrganisationChain } from '../organisations/chains.ts'
import { fold } from '../text/fold.ts'

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

export const GIFT =
  any(`food pizzas? drinks? beers? beverages snacks refreshments catering dinner supper lunch breakfast
  coffee cake swag tab bill nourriture repas bouchees bieres? bouffe boissons collations?`)
const EVENT =
  any(`meetups? events? evenings? nights? sessions? editions? gatherings? workshops? roadshow rounds? tours? series
  hackathon conference group stops? season programme us nous rencontres? soirees? ateliers? evenements? tournees? saison`)
const HELPER = `(?:(?: (?:has|have|had|a|ont|avait|was|were|again|also|once|more|kindly|generously|graciously|very|nous|then|all|both|jointly|this|time|together|who|which|that|qui))*)`
const SPONSORS = any('sponsors? co-sponsors? commanditaires? partenaires? partners mecenes? backers supporters')
const TIER =
  '(?:titanium|diamond|platinum|gold|silver|bronze|headline|diamant|platine|(?:niveau|commanditaires?|partenaires?) (?:or|argent))'

/** How a sentence says that the organisations on one side of the words sponsored. */
type Frame = {
  readonly rule: string
  readonly side: 'left' | 'right'
  readonly pattern: RegExp
  readonly confidence: number
}

const FRAMES: readonly Frame[] = [
  {
    // "Acme and Initech sponsored.", "Acme, qui a commandité la soirée"
    rule: 'sponsored',
    side: 'right',
    pattern: new RegExp(
      `^,?${HELPER} (?:(?:co-)?sponsor(?:ed|s)?|commandit(?:e|es|ent|ait|aient|ees?)|parrain(?:e|es|ent|ait|ees?))(?:$|[.,;:!)]| (?:us|the|this|our|these|tonight|both|at|it|all|food|pizza|drinks|la|le|les|cette|ces|nos|notre|cet|again|as|in|every|each)\\b| l')`,
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
      `^,?${HELPER} (?:provid(?:ed|es)|supplied|brought|paid(?: for)?|covered|bought|offered|offers|picked up|took care of|treated us to|contributed|footed|stood(?: us| for)?|catered|offert\\w*|fourni\\w*|paye\\w*|apporte\\w*)(?:,? [\\w']+){0,5}? ${GIFT}\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "thanks to A for sponsoring", "A for their support", "merci à A pour la commandite"
    rule: 'thanked-for',
    side: 'right',
    pattern: new RegExp(
      `^[,)]?(?: (?:team|folks|project))?,? (?:for|pour|d'avoir)(?: (?:host\\w*|the venue|the room|l'accueil)[^.,;]{0,40}? (?:and|et))?(?: (?:for|pour))?(?: (?:kindly|generously|having|also|your|their|its|the|our|all|continued|ongoing|generous|kind|financial|leur|votre|son|la|le|les|l'|avoir|once|again|very|providing|supplying|buying|bringing|paying|covering|us|with|some|free|delicious|great|good|evening's|night's))*[ ']*(?:sponsor\\w*|commandit\\w*|parrain\\w*|(?:supporting )?(?:our|the|these|this|nos|us)?(?: \\w+)? ?(?:support(?:ing)?)\\b|soutien|appui|soutenu|making .{0,50}possible|feeding|(?:having )?(?:made|make).{0,50}possible|keeping us fed|(?:[\\w-]+,? (?:and|et) )?${GIFT}\\b|generos\\w*|financial contribution|backing|funding|(?:covering|paying for|footing|financing|underwriting) (?:the |our |all )?\\w+)`,
    ),
    confidence: 0.93,
  },
  {
    // "A was our silver sponsor", "A, our sponsors", "A, whose support …"
    rule: 'is-sponsor',
    side: 'right',
    pattern: new RegExp(
      `^,?(?:${HELPER} (?:was|were|is|are|as|etait|etaient|sont|est|signed on as|joined as|came on board as))?(?: (?:again|also|once|more|back))*,? (?:our|the|a|an|as|notre|nos|les?|un)(?: [a-z-]+){0,3}? ${SPONSORS}\\b|^,? (?:whose (?:\\w+ )?(?:sponsorship|support|generosity|backing|money|funding)|dont (?:la (?:commandite|generosite)|le soutien|l'appui))`,
    ),
    confidence: 0.88,
  },
  {
    // "Acme and Initech made the evening possible"
    rule: 'made-possible',
    side: 'right',
    pattern:
      /^,? (?:(?:who|which|qui|have|has|all|both|again|ont|a) )*(?:made|make|makes|helped make|rendu|rendent)(?: [\w']+){1,5} possibles?\b/,
    confidence: 0.88,
  },
  {
    // "sponsored by", "made possible by", "commanditée par"
    rule: 'sponsored-by',
    side: 'left',
    pattern:
      /\b(?:sponsored|underwritten|financed|funded|possibles?|commandit\w+|parrain\w+|subventionn\w+)(?: [\w']+){0,3}? (?:by|par|thanks to|grace (?:a|aux?)|through)(?: (?:the|our|la|le|les|nos|friends|folks|good|people|at|of|generous|kind|sponsors?|partners|commanditaires?|partenaires|support|help|generosity))*\s*(?:l')?$/,
    confidence: 0.92,
  },
  {
    // "the evening was supported by", "this round is brought to you by"
    rule: 'supported-by',
    side: 'left',
    pattern: new RegExp(
      `\\b${EVENT}\\b[^.;]{0,30} (?:supported|backed|powered|brought to you|soutenue?s?|appuyee?s?)(?: \\w+){0,2} (?:by|par)(?: (?:the|our|la|le|les|nos))?\\s*(?:l')?$`,
    ),
    confidence: 0.88,
  },
  {
    // "pizza courtesy of", "drinks were on", "les bouchées offertes par"
    rule: 'food-by',
    side: 'left',
    pattern: new RegExp(
      `\\b${GIFT}(?:(?: [a-z']+){0,4}? (?:by|from|par|courtesy of|on|thanks to)|,? (?:provided|offertes?) )(?: (?:the|our|la|le|les|nos))?\\s*(?:l')?$`,
    ),
    confidence: 0.88,
  },
  {
    // "with the support of", "avec l'appui de", "grâce à la générosité de"
    rule: 'support-of',
    side: 'left',
    pattern:
      /\b(?:with|thanks to|through|without|avec|grace a|grace au|sans)(?: (?:the|le|la|our|l'|du))?\s*(?:\w+ ){0,2}?(?:support|help|sponsorship|generosity|backing|soutien|appui|aide|concours|commandite|generosite)(?: \w+)? (?:of|from|by|de|du|des)(?: (?:the|our|la|le|les|nos|notre|sponsors?|commanditaires?|partenaires?|partners|friends at))*\s*(?:[ld]')*$|\bd'(?:appui|aide) d[eu]\s*$/,
    confidence: 0.88,
  },
  {
    // "Our sponsors this quarter: A", "the sponsors of the round were A", "Les commanditaires ont été, selon la saison, A"
    rule: 'sponsors-are',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:${SPONSORS}|sponsorship|commandite)\\b(?! (?:asked|wanted|said|told|pay|paid))[^.;!?:]{0,70}?(?:(?: (?:are|is|were|was|include[sd]?|including|sont|etaient|ont ete|a ete|est|etait|remain|like|such as|comme|came from|comes from|go to))(?:,? (?:also|again|once again|as always|this time|this year|tonight|of course|our friends at))?(?:,[^,.;]{0,30},)?|\\s*[:–—])\\s*(?:the |la |le |l')?$`,
    ),
    confidence: 0.9,
  },
  {
    // "thanks to our sponsors A and B", "Commanditaires A"
    rule: 'sponsor-label',
    side: 'left',
    pattern: new RegExp(
      `\\b${SPONSORS}(?: (?:tonight|${TIER}|at|of the (?:evening|round|night)|this (?:time|round|year)))?\\s*[,:(–—-]?\\s*(?:the )?$`,
    ),
    confidence: 0.88,
  },
]

const THANKS =
  /\b(?:thank|thanks|merci|remerci\w*|grateful|gratitude|shout|applause|kudos|cheers|appreciat\w*|hats? off|owe)\b/
/** Thanks for food says who paid only where thanks are said at all. */
const NEEDS_THANKS = new Set(['thanked-for'])
const TIER_NEAR = new RegExp(`\\b${TIER}\\b[^.;]{0,45}$|\\b(?:or|argent|bronze) ?:\\s*$`)

/** The frame that makes a chain of organisations the sponsors; undefined where none does. */
export const sponsorFrame = (chain: OrganisationChain): Pick<Frame, 'rule' | 'confidence' | 'side'> | undefined => {
  for (const frame of FRAMES) {
    const matches =
      frame.side === 'left'
        ? frame.pattern.test(chain.left) ||
          (/ by\s?: $/.test(chain.left) && frame.pattern.test(chain.left.replace(/\s?: $/, ' ')))
        : frame.pattern.test(chain.right)
    if (!matches) continue
    if (
      NEEDS_THANKS.has(frame.rule) &&
      !/\b(?:sponsor|commandit|parrain)/.test(chain.right) &&
      !THANKS.test(chain.lead) &&
      !THANKS.test(fold(chain.line.passage.heading))
    )
      continue
    return frame
  }
  return undefined
}

/** "at silver level we have A", "Silver: A": a tier before the organisations, in a text that speaks of sponsors. */
export const hasTierBefore = (chain: OrganisationChain): boolean => TIER_NEAR.test(chain.left)
