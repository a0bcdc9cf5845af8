import { wordSet } from '../text/word-set.ts'

/** Words of a sentence that tells of an event held somewhere. */
export const HELD =
  wordSet(`held meeting meetings déroulé déroule took place happening happened hosted kicked began begin begins started continued concluded met gathered
  welcome welcomed meetup meetups evening night event events community communities roadshow stop stops edition workshop
  conference summit day talks talk presentation audience crowd house attendees gathering session sessions tour
  lieu rencontre rencontres soirée communauté conférence tenue déroulée visited brought came held hosting recap
  presented discussed spoke gave repeated greeted featured panel everyone live space venue office offices hq campus location evenings nights round rounds editions audiences workshops
  speakers keynote panels tournée soirées réunis réuni réunie people together headquarters returns returned revient
  retrouvés retrouvé accueilli accueillis invité invités invited juntamos reunimos encuentro charla charlas evento sede treffen getroffen abend usergroup hackathon
  konferenz barcamp veranstaltung stattgefunden realizó celebró celebrará realizará tuvo jornada jornadas congreso estuvimos estuve conferencia aconteceu ocorreu
  palestras conferência evento estive tenuto svolto incontro conferenza bijeenkomst plaats avond`)

/** What a group of people calls itself behind its town: "Leeds Widget Club". */
export const GROUP_NOUNS =
  wordSet(`group club meetup meetups jug jugs chapter community usergroup groupe chapitre communauté stammtisch
  ug jam brigade collective circle cercle evenings nights society network crew`)
