import { gated, matches } from '../gates/gate.ts'
import type { Reading } from '../text/document.ts'
import { statedOnline } from './front-matter.ts'

/** Sentences at a post's head that say how it was held. */
const HEAD = 8

const ONLINE = gated(
  /(?<![\p{L}\d])(?:online (?:meetup|event|community|edition|session|conference|evening)(?! (?:registrations?|tickets?|sign-?ups?|pages?|platforms?|calendars?)\b)|virtual (?:\w+ )?(?:meetup|event|edition|conference|community|meeting)|remote (?:meetup|edition)|webinar|held (?:online|virtually)|(?<!(?:years?|months?|otherwise|usually|sometimes|normally) )(?<!(?:since|during|until|while|before|after|when) [^.;]{0,40})(?:we|everyone|everybody) (?:all |again |only |just )?(?:met|gathered|meet) online(?=[.;!)]|$| (?:this|again|on|via|over|because|due|instead|for (?:the|our))\b)|(?:trafen|treffen) (?:wir )?uns (?:\p{L}+ )?online|online getroffen|(?:por|vía|per|su) zoom|(?:encuentros?|reuni(?:ón|mos)|eventos?|sesi(?:ón|ones)|edici(?:ón|ones)|vimos|encontramos|juntamos|conectamos)[^.;]{0,30} en línea|over zoom|on zoom|zoom (?:link|meeting|call|instructions)|over google hangouts|en ligne|à distance|en visio(?:conférence)?|visioconférence|(?:session|événement|évènement|conférence|édition|soirée|atelier) online|livestream|(?:on|via|over|auf|sur|per|through) (?:big ?blue ?button|jitsi|twitch|google meet|discord|gather|webex|microsoft teams)|from (?:our|your|the|my) (?:couch(?:es)?|sofas?|kitchens?|living rooms?|homes)|soirée virtuelle|rencontre virtuelle|virtueller? \p{L}+abend)\b/iu,
)
/** "Jitsi, 130 people", "19h, BigBlueButton": rooms that are nowhere, where a post opens. */
const ROOM = gated(/^[^.!?]{0,60}\b(?:bigbluebutton|jitsi|gather\.town|google meet)\b/i)
const TAG =
  /^(?:online|visio|visioconférence|virtual|remote|en[- ]ligne|virtuel|distanciel|à distance|webinar|livestream|online[- ]?event)$/i

/** "Last night we were back at Initech in Leeds": what follows an evening online, or ends a time of them. */
const MET_AT = gated(/\bwe (?:all )?(?:met|gathered|were) (?:back |again )?at [^.;]{1,60} in \p{Lu}/u)

/** "mode: hybrid", "our first hybrid evening": people met, too. */
const HYBRID = /\bhybrid[ae]?s?\b|\bhybrides?\b/i
const isHybrid = ({ post, lines }: Reading): boolean =>
  Object.values(post.frontMatter).some(value => typeof value === 'string' && value.length < 20 && HYBRID.test(value)) ||
  lines.slice(0, HEAD).some(({ text }) => HYBRID.test(text))

/** How sure a post says that its event was held online: `title` and fields for certain, its opening or a tag less so (a tag's worth, if people met in a town after that). */
export const onlineBy = (reading: Reading): 'title' | 'opening' | 'tag' | undefined => {
  if (isHybrid(reading)) return undefined
  if (matches(reading.title, ONLINE) || statedOnline(reading)) return 'title'
  const head = reading.lines.slice(0, HEAD)
  const at = head.findIndex(line => matches(line, ONLINE) || matches(line, ROOM))
  if (at >= 0) return head.slice(at + 1).some(line => matches(line, MET_AT)) ? 'tag' : 'opening'
  return reading.post.keywords.some(keyword => TAG.test(keyword)) ? 'tag' : undefined
}
