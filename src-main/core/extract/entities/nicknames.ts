/**
 * Short forms of English and French given names, each line one name and its usual short forms. Used only to see that two
 * given names may be one; the family name must be the same, and nothing may speak against it.
 */
const GIVEN_NAMES = `alexander alex sasha sandy al|alexandra alex sandra sasha|alexandre alex|andrew andy drew|anthony tony|antoine tony|
barbara barb|benjamin ben benny|catherine cathy kate cat|katherine kate kathy katie kat|charles charlie chuck chas|christine chris tina|
christopher chris kit topher|christophe chris|christian chris|daniel dan danny|daniela dani|david dave davey|deborah deb debbie|dominique dom|
dominic dom|donald don donnie|edward ed eddie ted ned|elizabeth liz beth eliza lisa betty|emmanuel manu|emily em|eric rick|
etienne steve|francis frank fran|francois frank|frederic fred|frederick fred freddie|gabriel gabe gab|gabrielle gaby|geoffrey geoff jeff|
gerald gerry jerry|gregory greg|guillaume gui guigui will|harold harry hal|henry hank harry|isabelle isa|jacob jake|james jim jimmy jamie|
jason jay|jeffrey jeff|jennifer jen jenny|jeremy jem jer|jessica jess|john jack johnny|jonathan jon jonny nathan|joseph joe joey|
joshua josh|judith judy|julian jules|kenneth ken kenny|kimberly kim|lawrence larry|leonard leo len|louis lou|lucas luc luke|madeleine maddy|
marcus marc|margaret maggie meg peggy|mathieu mat|matthew matt|matthias matt|matthieu mat matt|maximilian max|maxime max|melissa mel|michael mike mick mickey|
michel mike|mitchell mitch|mohamed mo|muhammad mo|nathaniel nathan nate nat|nathan nate|nicholas nick nico|nicolas nico nick|nicole nikki|olivier oli|
oliver ollie|pamela pam|patricia pat trish|patrick pat paddy|peter pete|philip phil|philippe phil|rachel rach|raymond ray|rebecca becky bec|
richard rick rich dick ricky|robert rob bob bobby|roberto rob|rodney rod|ronald ron|russell russ|samantha sam|samuel sam sammy|sebastien seb|
sebastian seb|stephanie steph|stephane steph|stephen steve|steven steve|susan sue|suzanne sue|theodore ted theo|theresa terry|thomas tom tommy|
timothy tim|tobias toby|valerie val|veronique vero|victor vic|victoria vicky tori|vincent vince|virginia ginny|walter walt|william will bill liam billy|
zachary zach`

const LINES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const byName = new Map<string, Set<string>>()
  for (const entry of GIVEN_NAMES.split('|')) {
    const names = entry.trim().split(/\s+/)
    const [full] = names
    if (full === undefined) continue
    for (const short of names.slice(1)) {
      byName.set(full, (byName.get(full) ?? new Set()).add(short))
      byName.set(short, (byName.get(short) ?? new Set()).add(full))
    }
  }
  return byName
})()

const NONE: ReadonlySet<string> = new Set()

/** Folded given names that one folded given name is a short form of, or that are short forms of it. */
export const shortFormsOf = (name: string): ReadonlySet<string> => LINES.get(name) ?? NONE

/** Whether one folded given name is a usual short form of the other: `ray` and `raymond`. */
export const isShortForm = (one: string, other: string): boolean => shortFormsOf(one).has(other)
