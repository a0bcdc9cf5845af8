/**
 * Whether who is named is no single person: The organisers, Une bénévole, L’équipe. Some articles are first names as
 * well, so that only a common noun after them tells of a group: An, Les, Des, Le and La.
 */
export const isGroup = (name: string): boolean =>
  /^(?:(?:a|the|une?|notre|our)\s|l['’])/i.test(name.trim()) ||
  /^(?:[Aa]n|[Ll]es|[Dd]es|[Ll]e|[Ll]a)\s+\p{Ll}/u.test(name.trim())
