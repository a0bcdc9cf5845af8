import { gated, isOpen, type Marks } from './gates/gate.ts'
import { FLAG } from './text/flags.ts'

/**
 * Calls to action and standing notices: what a post's foot says whatever the evening was. For instance "Join the meetup
 * pages for Montreal, Ottawa and Toronto", "If your company would like to sponsor a future meetup, reach out",
 * "Our regular meetups happen quarterly in …".
 */
const CALLS = [
  gated(
    /^(?:and |so |please |come |don't forget to |be sure to |make sure to )*(?:join|follow|subscribe|sign up|register|rsvp|contact|reach out|get in touch|keep your eyes|stay tuned|become an?|be a part|email|submit|apply|save the date|interested in|n'oubliez pas|you(?:'ll)? find us in|want to|looking to|got a|have a topic|click)\b/i,
  ),
  gated(
    /\b(?:join us|join our|join the (?:\w+ ){0,4}(?:slack|group|community|pages?|meetup|channel|list|discussion|conversation)|stay tuned|keep in touch|get in touch|reach out to|reach us|sign up for|contact us|follow us|see you (?:at|in|next|there|soon|all)|hope to see you|hear about upcoming|call for (?:papers|speakers|proposals)|our newsletter|we(?:'re| are) hiring|we(?:'re| are) (?:always )?looking for (?:new )?(?:speakers|sponsors|venues|hosts|volunteers))/i,
  ),
  gated(
    /\bif (?:you(?:'d| would)?|your (?:organi[sz]ation|company|team)) (?:would )?(?:be )?(?:like|love|want|wish|are interested|'re interested|interested|have (?:an idea|any questions|a talk))/i,
  ),
  gated(
    /\b(?:our|the) regular\b.{0,60}\bmeetups?\b|\bmeetups?\b.{0,40}\b(?:happen|run|take place|are held|meet)\b.{0,12}\b(?:quarterly|monthly|weekly|every)\b/i,
  ),
  gated(
    /(?<!\p{L})(?:rejoignez|inscrivez-vous|suivez-nous|contactez|abonnez-vous|restez à l'affût|si vous (?:souhaitez|voulez|désirez)|au plaisir de vous|écrivez-nous)/iu,
  ),
]

/** Something that comes after the event the post is about: "our next meetup", "See you next March in …". */
const LATER = gated(
  /\b(?:next|upcoming|future) (?:\w+ ){0,3}(?:meetups?|events?|editions?|meetings?|sessions?|conferences?|evenings?|nights?|brunch(?:es)?|gatherings?|get-togethers?|dates?|kubecon|rounds?|stops?|webinar|year|month|week|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:can't|cannot) wait\b|\blook(?:ing)? forward to\b|\b(?:le mois|l'année|la semaine|l'an|la fois|l'automne|l'été|l'hiver) prochaine?\b|\bla prochaine fois\b|\bprochaine?s? (?:\w+ )?(?:rencontres?|meetups?|événements?|éditions?|soirées?|dates?|rendez-vous)\b|\brendez-vous (?:le|en|au)\b|\bnos vemos\b|\bnächste\w* (?:treffen|meetup|abend|termin|runde|mal)\b|\bvolgende (?:keer|meetup|editie|avond)\b|\bpr[oó]xim[oa] (?:encuentro|meetup|encontro|charla|edici[oó]n|cita)\b|\bprossim[oa] (?:incontro|serata|meetup|appuntamento)\b/i,
)

/** Whether a sentence is a call to action or a standing notice. `flags` as `flagsOf` tells them. */
export const isCall = (sentence: string, flags: number, marks: Marks): boolean =>
  (flags & FLAG.call) !== 0 && CALLS.some(call => isOpen(marks, call) && call.pattern.test(sentence))

/** Whether a sentence speaks of something that comes after the event. */
export const isLater = (sentence: string, flags: number, marks: Marks): boolean =>
  (flags & (FLAG.later | FLAG.call | FLAG.future)) !== 0 && isOpen(marks, LATER) && LATER.pattern.test(sentence)
