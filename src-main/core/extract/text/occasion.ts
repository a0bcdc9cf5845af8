import type { ParsedPost } from '../../post/types.ts'

const KEYS =
  /^(?:events?|event[-_].+|event(?:date|location|venue|time|link|url)|rsvp|rsvp[-_]?(?:url|link)?|meetup|meetup[-_].+|meetup(?:date|location|venue|time|link|url|id|place|address)|schedule|agenda|eventbrite\w*|sponsors?|talks|sessions|speakers?|presenters?|venue|address|registration)$/i
/** What a page is by its own word: `layout: event`. */
const KIND = /^(?:layout|type|kind|template)$/i
const OCCASION =
  /^(?:event|meet-?up|meeting|evening|soir[ée]e|rencontre|event[-_ ]?(?:page|post|recap)|recap|workshop)s?(?:\.\w+)?$/i
const FOLDER = /(?:^|\/)_?(?:events?|meet-?ups?|meetings?|recaps?|gatherings|evenements|rencontres)\//i
const TAG =
  /^(?:(?:past|upcoming|previous) (?:meetings?|meet-?ups?|events?)|meeting notes|meet-?ups?|events?|recaps?|meetup recaps?|event recaps?|meetings?|compte-rendu|wrap-?up|rencontres?)$/i

const PLACE = /^(?:location|lieu|place|where|adresse)$/i
const TALKS = /^(?:talks?|conf[ée]rences?|soir[ée]es?|workshops?|ateliers?|sessions?)$/i

const isFilled = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0)

/**
 * How much front matter and place say that a post is about an event: 2 where it has fields that only events have (`rsvp`,
 * `venue`, `talks`, `layout: event`), 1 where its folder or a tag of it is named for events, 0 where nothing says so.
 */
export const statedOccasion = (post: ParsedPost): 0 | 1 | 2 => {
  for (const [key, value] of Object.entries(post.frontMatter)) {
    if (KEYS.test(key) && isFilled(value)) return 2
    if (KIND.test(key) && typeof value === 'string' && OCCASION.test(value)) return 2
  }
  // `categories: talk` with a `location`: the page of an evening.
  const located = Object.entries(post.frontMatter).some(([key, value]) => PLACE.test(key) && isFilled(value))
  if (located && post.keywords.some(keyword => TALKS.test(keyword) || TAG.test(keyword))) return 2
  return FOLDER.test(post.path) || post.keywords.some(keyword => TAG.test(keyword)) ? 1 : 0
}
