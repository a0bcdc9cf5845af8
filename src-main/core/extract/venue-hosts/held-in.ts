import { cityAt } from '../cities/gazetteer.ts'
import { type Gated, gated, isOpen, matchesIn } from '../gates/gate.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import { wordsIn } from '../organisations/name-parts.ts'
import { fold } from '../text/fold.ts'
import { ORGANISATION_WORDS } from '../text/words.ts'

/** How a sentence says where an event was, up to the word of place, by language. */
const HELD: readonly Gated[] = [
  /\b(?:(?:held|hosted|located|took place|tak(?:es?|ing) place|happen(?:ed|ing|s)|gather(?:ed|ing)?|join us|(?:we|us|people|group) (?:\w+ )?(?:meet|met))\b[^.;]{0,50}|(?:meet-?up|event|workshop|conference|evening|meeting|session|hackathon|venue|edition|camp) (?:\w+ ){0,3}(?:was|is|are|were|be)\b[^.;]{0,25}) (?:in|inside) (?:the )?(?:[a-z]+ )?$|\b(?:of us|people|heads|attendees) (?:\w+ ){0,2}in (?:the )?$|\bwhere (?:the|our) (?:\w+ )?(?:event|meet-?up|conference|workshop)\b[^.;,]{0,30} held, (?:the )?$/,
  /\b(?:foi|teve|sera|tera)\b[^.;]{0,50} (?:no|na|nos|nas|em|la no|la na) (?:(?:auditorio|sede|salas?|escritorio|instalacoes|campus|biblioteca) (?:da |do |de )?)?$/,
  /\b(?:juntamos|reunimos|encontramos|vimos|celebr\w+|realiz\w+|tuvo|tendra|llev(?:o|ara)|sera|fue|estuvimos|estaremos|organiz\w+)\b[^.;]{0,50} en (?:el |la |los |las )?(?:(?:auditorios?|instalaciones|salones|salon|oficinas|aulas?|sede|local|espacio|centro|coworking|campus|biblioteca) (?:de la |del |de los |de las |de )?)?$/,
  /\b(?:ocorre\w*|acontece\w*|rolou|rola|realiz\w+|faremos|fizemos|estivemos|estaremos|encontro|evento|edicao|(?:meetup|conferencia|palestras) (?:sera|foi|teve|tera))\b[^.;]{0,50} (?:no|na|nos|nas|em|la no|la na) (?:(?:auditorio|sede|salas?|escritorio|instalacoes|campus|biblioteca) (?:da |do |de )?)?$/,
  /\b(?:tenuto|terra|svol\w+|ospit\w+|trovat\w+|incontr\w+)\b[^.;]{0,50} (?:presso|da|all'|alla|allo|al|nella|nel) (?:la |il |lo |l')?$/,
  /\b(?:fand|findet|fanden|finden|treffen|trafen|traf|war(?:en)?|sind)\b[^.;]{0,50} (?:bei|im|in den raumen (?:der|von|des)|in der|beim) (?:der )?$/,
].map(gated)
/** Contractions and words behind which a name is a house's, since towns and lands stand without. */
const SURELY = / (?:no|na|presso|alla|allo) (?:\S+ )*$| bei (?:den )?$|\btrovati da $/
/** "LoomConf", "Weaving Days": where people met of whom one tells. */
const GATHERING = /(?:con|conf|fest|camp|days|summit|meetup)$/

const HOUSE =
  /\b(?:hall|museum|theat(?:re|er)|cinema|hotel|campus|cent(?:er|re|ro)|library|institut\w*|universi\w+|college|school|escuela|escola|facultad|faculdade|academy|tower|building|arena|stadium|auditorium|auditorio|clubhouse|club|church|brewery|loft|hub|lab|labs|warehouse|factory|barn|house|palace|castle|gallery|studio|studios|space|espacio|espaco|coworking|co-working|bibliotheque|biblioteca|salle|maison|office|lounge|forum|kino|haus|halle|zentrum|cafe|pub|brauerei|werkstatt|akademie|hochschule|hangar|nave|fabrica)\b/
const NO_HOUSE =
  /^(?:usa?|uk|eu|uae|nyc|sf|la|dc|brasil|brazil|english|french|german|spanish|portugu\w+|person|zoom|youtube|[a-z]+(?:ember|uary)|ipad|sala \d+)$|\b(?:country|valley|bay area|region|province|state|county|republic|school of|working group|track|slack|discord|repo|repository)\b|\b(?:area|corner)$/

/** "in SUTD": letters that stand for a school or a firm. */
const LETTERS = /^[A-Z]{4,6}$/

/** Whether a name is written as a house's or an organisation's: by a word of it, by its capitals, or by the town behind it. */
const isHouse = (chain: OrganisationChain): boolean => {
  const named = chain.named[0]
  if (named === undefined) return false
  const name = fold(named.name)
  if (NO_HOUSE.test(name)) return false
  if (HOUSE.test(name) || LETTERS.test(named.name) || wordsIn(name).some(word => ORGANISATION_WORDS.has(word)))
    return true
  const after = chain.line.tokens[named.last + 1]
  return after !== undefined && after.gap === ', ' && cityAt(chain.line.tokens, named.last + 1) !== undefined
}

/**
 * "The workshop was held in Leeds Town Hall", "nos juntamos en Huerta Norte Coworking", "o evento ocorreu na Oficina", "fand
 * bei Acme statt": a house behind a word that also stands before towns, told from them by its name or its article.
 */
export const isHeldIn = (chain: OrganisationChain): boolean => {
  const { lead } = chain
  if (!HELD.some(gate => isOpen(chain.marks, gate))) return false
  if (!/[a-z'],? $|'$/.test(lead) || /\b(?:not|last year|next year|office hours)\b/.test(lead)) return false
  // "at Acme in Millhouse, Leeds": the quarter where the house before it stands.
  if (/^ (?:in|im|en) (?:the )?$/.test(chain.left) && lead.length > chain.left.length) return false
  return HELD.some(
    (pattern, at) =>
      matchesIn(chain.marks, pattern, lead) &&
      ((at > 1 && SURELY.test(lead) && !GATHERING.test(fold(chain.named[0]?.name ?? ''))) || isHouse(chain)) &&
      !isInside(chain, at),
  )
}

/** "I was interested in Leeds Hall", "is written in Widget Labs": no place of the people. */
const isInside = ({ lead }: OrganisationChain, at: number): boolean =>
  at === 0 &&
  /\b(?:interest\w*|written|used?|using|work(?:s|ed|ing)?|invest\w*|believ\w*|engineer|developer|manager|lead|role|career|paper|code|stud\w+|degree|professor|research\w*|introduced|talk(?:ed)? about|software) (?:\w+ ){0,2}(?:in|inside|to) (?:the )?(?:[a-z]+ )?$/.test(
    lead,
  )
