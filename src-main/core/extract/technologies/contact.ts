import type { Hit } from './hits.ts'

/** Characters on either side that tell what a tool is named for. */
const REACH = 60

/** Tools where people write to each other. */
const PLACES: ReadonlySet<string> = new Set([
  'Slack',
  'Twitter',
  'Discord',
  'LinkedIn',
  'Mastodon',
  'Matrix',
  'Telegram',
  'Zoom',
  'Zulip',
  'Mattermost',
  'Gitter',
  'IRC',
])
/** Sites that keep what was shown. */
const SHELVES: ReadonlySet<string> = new Set(['YouTube', 'Vimeo', 'SlideShare', 'Speaker Deck', 'Flickr', 'Twitch'])
const KEPT =
  /\b(?:videos?|vid[ée]os?|v[íi]deos?|slides|diapos|folien|recordings?|recorded|aufzeichnung\w*|enregistr\w+|watch|stream(?:ed|ing)?|live|available|uploaded|published|photos|pictures|fotos)\b[^.;!?]*$/i
const SHELF = /^(?:'s)? (?:channel|playlist|videos?|stream|live|page|album|kanal|canal|cha[îi]ne)\b/i

const REACHED_ON =
  /\b(?:find|follow(?:ing)?|reach(?:ed)?|join(?:ing|ed)?|ask(?:ed)?|chat(?:ting)?|contact|tweet(?:ed|s)?|messag\w+|ping(?:ed)?|questions?|connect(?:ed)?|help(?:s|ing|ed)?|hang(?:ing)? out|active|handle|talk to (?:us|me)|retrouvez|suivez|rejoignez|folgt?|sígue\w*)\b[^.;!?]*$/i
const PLACE_TO_REACH =
  /^(?:(?: (?:as|is|she is|he is))?[ :(]{0,3}@|\s?:\s?(?:https?:|www\.)|\s(?:channels?|workspace|community|communities|handle|account|thread|group|team)\b)/i
/** "@weaver on Twitter" */
const HANDLE_AHEAD = /(?:^|\s|\()@[\w.-]+,?(?: (?:is|both))? (?:on|sur|auf|en|no|su|op|via) $/i

/**
 * "Find him on Twitter", "join our Slack", "the Slack channel": where people are to be reached, which is not what a post is
 * about, nor "on Twitter as @weaver"; and "the video is on YouTube", where something is kept.
 */
export const isContact = ({ technology, line, first, last }: Hit): boolean => {
  const shelf = SHELVES.has(technology.name)
  if (!shelf && !PLACES.has(technology.name)) return false
  const { text } = line.passage
  const start = line.tokens[first]?.start ?? 0
  const end = line.tokens[last]?.end ?? 0
  const before = text.slice(Math.max(line.sentence.start, start - REACH), start)
  if (shelf) return KEPT.test(before) || SHELF.test(text.slice(end, end + REACH))
  return REACHED_ON.test(before) || HANDLE_AHEAD.test(before) || PLACE_TO_REACH.test(text.slice(end, end + REACH))
}
