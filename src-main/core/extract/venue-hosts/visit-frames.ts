import type { Frame } from '../organisations/frames.ts'
import { ROOM } from './words.ts'

const FRIENDS =
  '(?: (?:the|our|good|kind|lovely|friends|folks|people|team|guys|crew|at|of|from|also|again|everyone|everybody))*'
const OCCASION =
  '(?:meet-?ups?|event|evening|night|meeting|session|edition|workshop|hackathon|conference|user group|usergroup|dojo|gathering|get-together|talks?|social|jam|group)'
const PEOPLE =
  "(?:we|us|people|attendees|developers|devs|members|enthusiasts|everyone|crowd|group|guests|visitors|participants|folks|of us|i|i've|we've|rubyists|pythonistas|gophers|rustaceans|designers|students|hackers|coders|programmers)"
/** Behind "packed with" and "packed to": people, or how full a room gets; software is packed with features. */
const FULL =
  "(?:with (?:(?!(?:for|that|to|by|and|which) )[\\w'-]+ ){0,4}?(?:people|attendees|developers|devs|members|enthusiasts|crowds?|guests|visitors|participants|folks|us|rubyists|pythonistas|gophers|rustaceans|designers|students|hackers|coders|programmers|engineers|faces|fans|users)|to (?:the (?:brim|rafters)|(?:[a-z]+ )?capacity))\\b"

/** Frames for how a visitor tells of the place: the way there, the room that was full, thanks told before the name. */
export const VISIT_FRAMES: readonly Frame[] = [
  {
    // "We came together on the Riverside campus of Loomis College"
    rule: 'campus-of',
    side: 'left',
    wide: true,
    pattern: /\b(?:on|at|across) (?:the )?(?:[\w'-]+ ){1,3}campus of (?:the )?$/,
    confidence: 0.84,
  },
  {
    // "Thanks to Acme for once again giving the Leeds Looms the use of their hall"
    rule: 'use-of-theirs',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^ for (?:[\\w'-]+ ){0,3}?(?:providing|giving|allowing|granting|offering|letting|lending) (?:[\\w'-]+ ){0,5}?use (?:of )?(?:their|its) (?:[\\w'-]+ ){0,2}?${ROOM}\\b`,
    ),
    confidence: 0.88,
  },
  {
    // "In May we visited Acme for our 12th meetup", "We packed out Initech on Tuesday", "we took over Globex last night"
    rule: 'visited-for',
    side: 'left',
    ends: / (?:visited|over|out|filled|invaded|occupied) (?:the )?$/,
    pattern: new RegExp(`\\b${PEOPLE} (?:[a-z]+ )?(?:visited|took over|packed out|filled|invaded|occupied) (?:the )?$`),
    also: new RegExp(
      `^(?:'s)?(?: (?:office|offices|hq|space|building))?(?: for (?:the|our|a|an|my|another|this|their)(?: [\\w'-]+){0,5}? ${OCCASION}\\b| (?:on|last|this) [a-z]+day| last (?:night|week|month)| (?:tonight|yesterday))`,
    ),
    confidence: 0.82,
  },
  {
    // "Acme did a great job hosting", "Initech is where we met this month", "Globex was packed with developers"
    rule: 'place-told',
    side: 'right',
    pattern: new RegExp(
      `^(?:'s (?:office|offices|hq|space))? (?:did an? (?:[a-z]+ )?job (?:(?:of|in|at) )?(?:hosting|as (?:our |the |a )?hosts?)\\b|(?:is|was) where (?:we|our|the)\\b[^.;]{0,30} (?:met|meet|gather\\w*|held|took place|happen\\w*|hosted)\\b|(?:was|were) (?:absolutely |completely |totally |again )?(?:packed|bursting|crowded|buzzing|filled|full) ${FULL})`,
    ),
    confidence: 0.82,
  },
  {
    // "I headed to Acme for the monthly meetup", "forty people came to Initech to listen to two talks"
    rule: 'went-for',
    side: 'left',
    ends: /(?:to|into|over|at|in|inside) (?:the |our friends (?:at|of) )?$/,
    pattern: new RegExp(
      `\\b${PEOPLE}\\b[^.;]{0,50}\\b(?:came|come|went|went along|head(?:ed|ing)?|made (?:our|my|their|its|the) way|walked|travel(?:l?ed)|drove|moved|flocked|gathered|got together|met up|was|were|am|are|visited|visiting|popped|returned|back)(?: (?:over|down|up|out|along|back|again))? (?:to|into|at|in|inside) (?:the |our friends (?:at|of) )?$`,
    ),
    also: new RegExp(
      `^(?:'s)?(?: (?:office|offices|hq|headquarters|building|space))?,? (?:for (?:the|our|a|an|my|another|this|their|its|some)(?: [\\w'-]+){0,5}? ${OCCASION}\\b|for (?:the|our|their|a) (?:[\\w'-]+ )?$|to (?:attend|listen|hear|watch|discuss|talk about|learn)\\b|where (?:the|our|we|it|this|a|about|around|some|they)\\b[^.;]{0,40}\\b(?:took place|held|met|hosted|happen\\w*|gathered|meet|welcomed|greeted|had (?:the|our|a)))`,
    ),
    confidence: 0.82,
  },
  {
    // "We moved to a new venue, Acme", "We changed venue to Initech", "This year's venue was Globex"
    rule: 'new-venue',
    side: 'left',
    ends: /(?:venue|location|place|space|home|to|at|was|is|be|:|,|–|-|\() (?:the |at (?:the )?)?$/,
    pattern:
      /\b(?:new|different|other|usual|regular|bigger|larger|temporary|same|alternative|amazing|great|this (?:month|year|time|week|evening)'s|tonight's|today's|tomorrow's|[a-z]+day's) (?:venue|location|(?:meeting )?place|meeting space|space|spot|haunt|hangout|home base|(?<=\bour \w+ )home)(?: (?:was|is|will be|for (?:the|this|our)[^.;,:]{0,30}))?(?:,| -| –| —|:| \(| at| was| is| will be)? (?:the |at (?:the )?)?$|\b(?:changed?|changing|moved?|moving|switched) (?:the |our )?(?:venues?|location) (?:to|from [^.;,]{2,30} to) (?:the )?$/,
    // "Our usual home, Acme, was being painted"
    also: /^(?!,? (?:was|is|were|are|had|has) (?:still |again |sadly |unfortunately )?(?:being|closed|shut|under|not|busy|booked|flooded|taken|undergoing|unavailable|been)\b)/,
    confidence: 0.82,
  },
  {
    // "We were welcomed by Acme", "we were warmly received at Initech"
    rule: 'welcomed-by',
    side: 'left',
    ends: / (?:by|at|in)(?: [a-z]+)* $/,
    pattern: new RegExp(
      `\\b(?:we|us|i|everyone|people|group|meet-?up|attendees|guests|community|were|was|been)\\b[^.;]{0,30}\\b(?:welcomed|greeted|received|received warmly|housed|accommodated|put up|looked after|hosted)(?: [a-z]+ly| again| this time| this month)* (?:by|at)${FRIENDS} $`,
    ),
    confidence: 0.82,
  },
  {
    // "Thanks for hosting us, Acme!", "Thank you for having us Initech", "Huge thanks for the hospitality to Globex"
    rule: 'thanks-hosting',
    side: 'left',
    ends: /(?:,|!| to| -| –| —|:|us|hosting|hospitality|room|space|venue|evening|meetup)(?: (?:the|our|folks|people|team|at|of|friends|guys))* $/,
    pattern: new RegExp(
      `\\b(?:thanks?|thank you|cheers|kudos|thx|props|shout-?out|merci|danke|gracias|bedankt|grazie)(?:,? [a-z]+){0,3}? (?:for|pour|fur|por|voor|per) (?:(?:hosting|having|welcoming|accommodating|inviting)(?: us| this| the ${OCCASION}| everyone)?|letting us [a-z ]{3,30}|(?:the|your|their|all the|such) (?:[a-z]+ ){0,2}?(?:hospitality|${ROOM})|l'accueil|die gastfreundschaft|la hospitalidad|de gastvrijheid|l'ospitalita)(?: [a-z]+){0,3}?(?:,|!| to| -| –| —|:)?${FRIENDS} $`,
    ),
    confidence: 0.84,
  },
  {
    // "A full house at Acme!", "a packed room at Initech", "a great turnout at Globex last night"
    rule: 'full-house',
    side: 'left',
    ends: / (?:at|in) (?:the )?$/,
    pattern:
      /\b(?:full house|packed (?:house|room|evening|hall|venue)|sold-?out (?:crowd|event|room|evening|house|meetup)|turn-?out|big crowd|great crowd|standing room only|doors open(?:ed)?|lively (?:evening|crowd)|warm welcome) (?:[a-z]+ )?(?:at|in) (?:the )?$/,
    confidence: 0.82,
  },
  {
    // "At Acme we were greeted with pizza", "At Initech, people were already eating"
    rule: 'greeted-at',
    side: 'right',
    pattern:
      /^(?:'s (?:office|offices|hq))?,? (?:we|i|everyone|people|attendees|guests) (?:were|was|got|had been)(?: [a-z]+ly)? (?:greeted|welcomed|received|met by|met with|handed|treated|served|already|given)\b/,
    also: /(?:^|[.!;,] )(?:when (?:we|i) (?:arrived|got|came) |(?:on|upon) (?:arriving|arrival) |arriving |once |back )?(?:at|to) (?:the )?$/,
    confidence: 0.82,
  },
  {
    // "The Acme office was packed", "The Initech space is fantastic for meetups", "Globex's offices were full"
    rule: 'room-was',
    side: 'right',
    pattern: new RegExp(
      `^(?:'s?)? (?:[a-z]+ )?(?:${ROOM}) (?:was|were|is|are|got|quickly|soon|turned out to be|proved)(?: [a-z]+){0,3}? (?:packed|full|filled|crowded|buzzing|perfect|ideal|great|fantastic|amazing|beautiful|lovely|awesome|stunning|impressive|cosy|cozy|wonderful|spacious|bursting|brilliant|superb|excellent)\\b`,
    ),
    also: /(?:^|[.!;,] )(?:and |but )?(?:the|our) (?:[a-z]+ )?$/,
    confidence: 0.8,
  },
  {
    // "Acme is hosting this month", "Initech are hosting tonight", "Globex hosts this time"
    rule: 'hosts-this-time',
    side: 'right',
    pattern:
      /^(?: (?:team|crew|folks))?,? (?:was|were|is|are) (?:kindly |again |also |graciously )?hosting(?:$|[.!,])|^,? (?:(?:is|are|was|were|will be) (?:kindly |again |also |graciously )?hosting|(?:will )?(?:kindly )?hosts?|hosted) (?:this (?:month|time|week|year|evening|round|one|edition)|tonight|today|again|next|once (?:more|again)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/,
    confidence: 0.84,
  },
  {
    // "Acme invited us to hold the meetup at their place", "Initech let us have the evening in their home"
    rule: 'at-their-place',
    side: 'right',
    wide: true,
    pattern:
      /^,?(?: (?:who|which|has|have|had|also|kindly|generously|graciously))* (?:invited|let|allowed|asked|offered|had|welcomed|hosted|took|put) (?:us|the (?:group|meetup|event|community))\b[^.;]{0,50} (?:at|in|to|into) (?:their|its|the) (?:place|home|house|digs|new (?:place|home|digs)|headquarters|office|offices|hq)\b/,
    confidence: 0.84,
  },
  {
    // "our venue sponsor Acme", "the hosting company, Initech, was …", "Globex, our venue partner"
    rule: 'venue-giver',
    side: 'left',
    pattern:
      /\b(?:venue|space|location|hosting|host|room)[ -](?:sponsors?|partners?|company|organi[sz]ation|firm|giver|provider)s?(?: (?:was|were|is|are|this (?:month|time|year)))?,? ?(?:[:–—-] ?)?(?:the |at )?$/,
    confidence: 0.84,
  },
  {
    // "160 people joined us at Acme", "we rolled up at Initech", "Wir durften ins Globex"
    rule: 'joined-at',
    side: 'left',
    ends: / (?:at|in|ins|into|to|der|die|das|den) (?:the )?$/,
    pattern: new RegExp(
      `\\b(?:joined us|joined in|joined (?:the|our) ${OCCASION}|${PEOPLE} (?:[a-z]+ )?(?:rolled up|pitched up|landed|camped(?: out)?|squeezed in|moved in|showed up|turned up|spent (?:the|a|our) (?:day|night|evening|weekend|afternoon)))(?: (?:on|last|this) [a-z]+(?: \\d{1,2}[a-z]{0,2}(?:(?: and | ?- ?)\\d{1,2}[a-z]{0,2})?)?| for [^.;]{0,30}| tonight)? (?:at|in) (?:the )?$|\\b(?:wir|uns) (?:durften|sind|waren|zogen)(?: [a-z]+){0,3} (?:ins|in das|in die|in den|in der|im) $`,
    ),
    confidence: 0.8,
  },
  {
    // "From noon to midnight Acme belonged to us", "the Mill was ours for a night"
    rule: 'was-ours',
    side: 'right',
    pattern:
      /^ (?:belonged to us|was ours|were ours|was all ours|gehorte uns|nous appartenait|etait a nous|era nuestr[oa]|fue nuestr[oa])\b/,
    confidence: 0.82,
  },
]
