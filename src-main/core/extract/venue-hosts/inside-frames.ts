import type { Frame } from '../organisations/frames.ts'
import { ROOM } from './words.ts'

/** Parts of a house in which people meet, and which nobody speaks of at work. */
const INSIDE =
  '(?:back ?room|upstairs(?: room)?|downstairs|lecture (?:hall|theatre|theater|room)|auditorium|seminar room|meeting room|reading room|conference room|board ?room|class ?room|ballroom|canteen|cafeteria|atrium|courtyard|stairs|staircase|roof ?top|roof terrace|taproom|basement|cellar|lobby|foyer|teaching lab|arriere-salle|amphi(?:theatre)?|salle(?: [a-z]+)?|(?:premier|deuxieme|troisieme|quatrieme|dernier|1er|2e|3e|4e) etage|rez-de-chaussee|sous-sol|cave|terrasse|cour|escalier|seminarraum|horsaal|hinterzimmer|keller|saal|dachboden|aula|innenhof|auditorio|salon|sala|sotano|azotea|anfiteatro|zaal|kelder|zolder)'
const OF = "(?:of|at|in|inside|du|de|d'|des|der|vom|von|im|bei|beim|del|da|do|della|van)"
const KIND =
  '(?: (?:the|an?|our|la|le|les|une?|den|dem|der|einem?|einer|el|los|las|o|os|as))*(?: [a-z-]+){0,3}?(?: (?:cafe|pub|bar|brewery|library|mediatheque|bibliotheque|brasserie|club|agence|societe|firma|hotel|restaurant|universite|institut),?)?'

/** "the whole", "son grand" */
const ITS = "(?:(?:the|its|their|an?|all|whole|entire|big|small|la|le|les|l'|une?|sa|son|ses|leurs?|toute) ?){1,3}"

/** Who was there, in pictures' words. */
const PEOPLE =
  '(?:people|crowd|audience|attendees|folks|participants|everyone|panel|queue|guests|house|room|hall|grid|public|assistance|file|gens|leute|publikum|gente|publico)'

/** Frames for houses that a sentence looks at from inside: whose room it was, and whose guests people were. */
export const INSIDE_FRAMES: readonly Frame[] = [
  {
    // "in the back room of Acme", "le deuxième étage d'Initech", "we opened the doors of the Globex"
    rule: 'inside-of',
    side: 'left',
    wide: true,
    pattern: new RegExp(
      `(?:^\\W*(?:le |la |l')?|\\b(?:in|into|at|on|to|up|down|dans|au|im|in der|en|no|na|nous|filled|packed)(?: (?:the|an?|our|its|their|le|la|les|l'|un|une|den|dem|der|el|los|las|o|os|as))* ?)${INSIDE}(?: [a-z]?[\\d.]+[a-z]?)? ${OF}${KIND} ?(?:l')?$|\\b(?:we opened the doors|on a ouvert les portes) (?:of|d[eu]) (?:the |la |l')?$`,
    ),
    also: /^(?!.*\b(?:next time|will be closed|is closed|tests?|simulat\w+)\b)/,
    confidence: 0.8,
  },
  {
    // "Guests of Acme this time", "geladene Gäste der Initech", "invités de Globex"
    rule: 'guests-of',
    side: 'left',
    pattern:
      /\b(?:guests? (?:of|at)|gaste (?:bei|der|des|von)|zu gast bei|invite?e?s (?:de|par|chez)|ospiti (?:di|da)|invitad[oa]s (?:de|por)|a l'invitation d[e']|at the invitation of|in the hands of) ?(?:the |la |le |l'|der |den )?(?:company |firm |societe )?$/,
    confidence: 0.84,
  },
  {
    // "with Acme as our host", "Initech being our hosts tonight"
    rule: 'as-our-host',
    side: 'right',
    pattern:
      /^,?(?: (?:team|office))? (?:acting |again |once more )?(?:as|being) (?:our|the|tonight's) (?:[a-z]+ )?hosts?\b/,
    confidence: 0.86,
  },
  {
    // "Acme had us, and …", "Initech let us in", "Globex had kept the reading room for us", "Hooli put us up"
    rule: 'took-us-in',
    side: 'right',
    pattern: new RegExp(
      `^,?(?: (?:who|which|qui|die|then|again|also|kindly|graciously|even|had|has|have|nous|avait|avaient|a|ont|uns|this time))* (?:(?:had|hosted|sheltered|housed) us(?=$|[.,;!]| again| back| for)|(?:let|took) us in\\b(?! on\\b)|put us up\\b(?! to\\b)|(?:kept|saved|reserved|cleared|held|booked|garde\\w*|reserve\\w*|libere\\w*|ouvert|laisse) ${ITS}(?:[a-z]+ ){0,2}?(?:${ROOM}|${INSIDE}) (?:for us|for our|for the (?:evening|night|day|group|meetup)))|^ nous (?:avait|avaient|a|ont) (?:garde|reserve|libere|ouvert|laisse) ${ITS}(?:[a-z]+ ){0,2}?(?:${ROOM}|${INSIDE})\\b`,
    ),
    confidence: 0.84,
  },
  {
    // "Amphi plein à l'Initech", "a full hall at Acme", "salle comble chez Globex"
    rule: 'filled-at',
    side: 'left',
    pattern:
      /\b(?:amphi|salle|sala|saal|horsaal|hall|room|house|auditorium|zaal|lotado|llena|casa) (?:etait |was |war )?(?:plei?ne?|comble|pleine a craquer|full|packed|lleno|llena|voll|cheia?|lotad[oa]|vol) (?:a la|a|au|aux|at|in|chez|bei|en(?: el| la)?|n[oa]|im|in der|bij) ?(?:l'|the )?$/,
    confidence: 0.82,
  },
  {
    // "the old mill which is now the Acme", "what a place: the Initech", "we take over the Globex"
    rule: 'place-praised',
    side: 'left',
    pattern:
      /\b(?:(?:what a|such a|a new|another) (?:place|venue|room|house|location)(?: it (?:is|was))?\s?[:,–—] ?(?:the |at the )?|(?:which|that) is now (?:the )?|we (?:take|took|will take|'ll take) over (?:the )?|will be (?:on|held) [^.;]{3,30} at the )$/,
    also: /^(?!.* (?:project|library|framework|team|role)\b)/,
    confidence: 0.78,
  },
]

/** Frames for pictures' words: "People on stools at Acme", "A crowd in the courtyard of Initech". */
export const PICTURE_FRAME: Frame = {
  rule: 'pictured-at',
  side: 'left',
  pattern: new RegExp(
    `\\b${PEOPLE}\\b[^.;]{0,60} (?:at|in|inside|chez|bei|@|dans|(?:front|courtyard|stairs|hall|auditorium|atrium|room|lobby|kitchen|studio|mur|agence|escalier|cour|salle|amphi|bureaux|locaux) (?:of|at|de|du)) (?:the |la |le |l')?$`,
  ),
  also: /^(?! ?(?:conference|20\d\d)\b)/,
  confidence: 0.8,
}
