/** Whether who is named is no single person: The organisers, Une bénévole, L’équipe. */
export const isGroup = (name: string): boolean =>
  /^(?:(?:an?|the|les?|la|une?|des|notre|our)\s|l['’])/i.test(name.trim())
