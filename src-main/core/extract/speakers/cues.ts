import { gated, matches, matchesIn } from '../gates/gate.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isLedBy } from './follows.ts'
import type { Scene, Verdict } from './scene.ts'
import { afterSubject, leftOf, within } from './steps.ts'
import { NOT_ON_STAGE, NOT_SPEAKING_FIRST } from './verbs.ts'

/** Characters on either side of the names that a cue is looked for in; also bounds the work of the patterns. */
const REACH = 80

const anyOf = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`

/** Whom something is for, and among whom somebody is, stands behind such words. */
const NOT_FOR =
  "(?<!\\b(?:for|to|with|among|pour|parmi|avec|à|für|mit|unter|para|con|entre|com) (?:l['’]|the |la |le |el |den |dem |a |o )?)"

/** What stands right before the names of who comes on stage, by language. */
const BEFORE = gated(
  new RegExp(
    `(?:^|[^\\p{L}])${anyOf(
      // "Then it was time for A", "the turn of A", "I handed the microphone to A"
      '(?:time for|turn of|over to|beurt aan|woord (?:was |is )?aan)',
      // "We had waited for A", "On attendait A"
      '(?:had waited|been waiting|waited)(?: (?:since|all|for) \\p{L}+){0,2} for|(?:on|nous) (?:attendait|attendions)|so (?:claims|claimed|says|said|argues|argued)',
      // "Guest number two was A", "Enter A", "I followed the crowd to hear A"
      '(?:guests?|speakers?|talk|slot|act|presenter|number|no\\.|numero|item|second|third|fourth|next|last) (?:(?:number|no\\.?|numero|up|on the \\p{L}+) )?(?:one|two|three|four|five|uno|dos|tres|due|tre|\\d{1,2})?,? ?(?:was|is|were|went to|belonged to)|^\\W*enter|(?:crowd|went|queued|stayed|came|room|down|off|in time|back) to (?:hear|see|watch|listen to)',
      '(?:subió|subieron|subiu|subiram|salió|entró)(?: (?:primero|luego|después|también|primeiro|depois))? (?:al|a la|ao|à|a|en) (?:escenario|palco|tarima|escena|tribuna)(?: primero| después)?',
      '(?:hand|pass|turn)(?:ed|ing|e?s)? (?:(?:it|things|over|back|on|the \\p{L}+) ){0,3}to',
      '(?:gave|gives?|giving) (?:over )?the (?:floor|stage|mic|microphone|word|podium|last word|last slot) to',
      '(?:stage|floor|mic|microphone|slot|podium|evening|night|honou?rs?|word|hour|session|talk|keynote|spotlight|rest|half) (?:\\p{L}+ ){0,2}?(?:went|goes|belonged|belongs|fell|falls|passed|was given|was handed|was left) to',
      // "we heard A", "we listened to A", "it was great to hear from A"
      '(?:(?:we|i|everyone|everybody|people|attendees|audience|then|also|got to|able to|chance to|pleasure to|great to|good to) (?:\\p{L}+ )?(?:heard|hear|listened to|listen to|learned from|learnt from|watched)|(?:pleasure|joy|honou?r|privilege) of (?:hearing|listening to|hosting|having|welcoming)|hearing)(?: from)?|(?:be|been|were|was|are) learning(?: \\p{L}+){0,4}? from',
      // "We were lucky to have A", "It fell to A to explain"
      '(?:lucky|pleased|glad|happy|delighted|thrilled|honou?red|proud|excited|privileged|fortunate) (?:enough )?to (?:have|host|hear|feature|present|see)(?: from)?',
      '(?:it|that|this|everything) (?:fell|was up|was left|falls) to',
      // "We started with A", "Im zweiten Teil ging es weiter mit A"
      '(?:started|began|opened|kicked off|closed|ended|finished|continued|concluded|wrapped up|went on|moved on|followed up|débuté|commencé|ouvert|continué|terminé|fini|begann(?:en)?|starteten?|endete|weiter|empezamos|comenzó|empezó|terminó|começou|cominciato|iniziato) (?:off |up |on )?(?:with|avec|par|mit|con|com)',
      // "The first presenter of the evening, A, …", "My favourite was A", "Guest of the month: A"
      '(?:speakers?|presenters?|lecturer|orateur|oratrice|conférencière?|intervenante?|redner(?:in)?|referent(?:in)?|vortragende[nr]?|animat(?:eur|rice)s?|formateurs?|formatrices?|conférencières?|sprecher(?:in)?|ponente|orador|oradora|palestrante|relatore|relatrice)(?: (?:of|for|on|du|de la|de|des|del|da) (?:(?:the|this|our|der|la|il) )?\\p{L}+)?\\s?[,:]',
      '(?:first|second|third|next|last|final|opening|closing) (?:act|guest|slot|talk)\\s?,|(?:star|hero|surprise|headliner|voice|guest)s?(?: of the \\p{L}+)? (?:was|were|is|are)(?: (?:undoubtedly|certainly|of course|once again|none other than|our own|the one and only|the great))?(?: (?:mr|mrs|ms|dr|prof))?',
      '(?:auf der bühne|am pult|am mikrofon) (?:standen?|war(?:en)?|saß(?:en)?)|^\\W*(?:participaron|participó|intervinieron|intervino|participaram|participou)|(?:came|kamen?|vint|vinrent|vino|vinieron|veio)|(?:applause|hand|ovation|bravo) (?:for|à)|cont(?:amos|aremos|ábamos)(?: también| además)? con(?: la (?:presencia|participación|visita|colaboración) de)?|(?:recibimos|tuvimos|tendremos|recibiremos|escuchamos) a|(?:tivemos|teremos|recebemos|ouvimos)(?: [oa]s?)?|ging (?:es )?(?:\\p{L}+ )?mit|retours? d.expériences? (?:de|d.)',
      '(?:speakers?|presenters?|panell?ists?|lecturers|intervenante?s|orateurs|ponentes|palestrantes|referenten)(?: \\p{L}+)?,? (?:like|such as|as|including|among them|comme|tels que|dont|wie|como)',
      '(?:favou?rites?|highlight|best)(?: \\p{L}+){0,4}? (?:was|were|came from|is)',
      '(?:invitée?s?|guests?|gast|gäste|invitad[oa]s?|convidad[oa]s?|ospit[ei])(?: (?:du|de la|of the|of this|this|des|der|del|da|speaker)(?: \\p{L}+)?)?\\s?:',
      // "Our guest this month, A, …", « L'invitée du mois, A », but not "For our guests, A had baked"
      `${NOT_FOR}(?:our|notre|unser|nuestr[oa]|noss[oa]) (?:invitée?|guest|gast|invitad[oa]|convidad[oa])(?: (?:du|de la|of the|of this|this|des|der|del|da|speaker)(?: \\p{L}+)?)?\\s?,|${NOT_FOR}(?:invitée?|guest|gast|invitad[oa]|convidad[oa]) (?:du|de la|of the|of this|this|des|der|del|da) \\p{L}+\\s?,`,
      // "The panel consisted of A", "On the panel: A"
      '(?:panel|panell?ists|podium|table ronde|round ?table|discussion)(?: \\p{L}+){0,3}? (?:consisted of|was made up of|comprised|composée? de|was|were|brought|gathered|réunissait|bestand aus)|(?:on the (?:panel|stage|sofa|couch|podium)|(?:sur|à) la (?:scène|table)|auf (?:dem podium|der bühne)|en el panel)\\s?:',
      // "a discussion among A, B and C", "the instructors were A and B"
      '(?:discussion|conversation|debate|dialogue|chat|talk|panel|échange|débat) (?:\\p{L}+ ){0,2}?(?:among|between|amongst|entre|zwischen|tra|fra)',
      '(?:instructors?|trainers?|teachers?|tutors?|formateurs?|formatrices?|instructores)(?: \\p{L}+){0,3}? (?:were|was|are|is|étaient|sont|fueron)|(?:instructors?|trainers?|tutors?|formateurs?|formatrices?)\\s?:',
      // "le tocó a A enseñarnos", "en que participaron A y B"
      '(?:tocó|toca|correspondió) (?:el turno )?a|(?:que|donde) (?:participaron|participó|hablaron|habló)|(?:honor|placer|gusto|suerte|oportunidad|prazer|honra) de (?:escuchar|ver|oír|recibir|tener|ouvir|receber)(?: a)?',
      // "The first talk was by A", "La charla corrió a cargo de A", "A primeira palestra foi de A"
      "(?:talks?|session|présentation|conférence|exposé|vortrag|charla|ponencia|palestra|apresentação|intervento|presentazione)(?: \\p{L}+){0,3}? (?:était|fut|est|war|kam|fue|foi|é|è|era|stata|was|is|came|were)(?: (?:celui|celle|that|the one|quella|la))? (?:de|d'|von|by|from|di|da|do|dal?)",
      // "Ha aperto la serata A", "Cerró la noche A"
      '(?:ha|hanno|abrió|cerró|abriu|fechou|encerrou|eröffnete|schloss)(?: (?:aperto|chiuso|concluso|iniziato))? (?:la|il|le|el|los|o|a|den|die) \\p{L}+',
      // "followed by A", "wrapped up by A"
      '(?:followed(?: up)?|succeeded|opened|closed(?: out| off)?|headlined|rounded (?:off|out)|kicked off|wrapped up|finished off|started(?: off)?|concluded|joined on stage) by',
      // "Next on stage was A", "After lunch came A", "Opening the night was A"
      '(?:first|second|third|fourth|fifth|last|next|final|up|stage|deck|then|finally|afterwards|later|break|lunch|pizza|dinner|beers?|coffee|intermission|interval|(?:after|behind) (?:him|her|them|that|this))(?: (?!(?:stop|venue|place|pub|bar|city|event|edition|meetup|conference|thing|step|challenge|problem|question|year|day|month|week|destination|station|room|town|drink)s?\\b)\\p{L}+)?,? (?:came|followed|spoke|was|were|is|are|arrived|stepped up|appeared)',
      '(?:first|second|third|fourth|fifth|next|last) (?:on|up|in|off|at|out|into|behind|under|before) (?:\\p{L}+ ){0,3}?(?:was|were|came|is)',
      '(?:opening|closing|starting|speaking|presenting|talking|leading off|taking the stage|kicking off|kicking (?:us|things) off|wrapping up|rounding (?:off|out)|finishing|ending|headlining)(?: \\p{L}+){0,4}? (?:was|were|is|are)',
      '(?:first|second|third|fourth|next|last|final|opening|closing)(?: (?:up|on|off|on stage|to speak|to the stage|in line|slot|speaker|act|talk|session|presentation))?\\s?[:–—]',
      '(?:first|next|last)(?: (?:up|on stage|in line|to speak|off))\\s?,',
      // "This month: A on looms"
      '(?:(?<!\\b(?:members|faces|helpers|volunteers) )this (?:month|week|time|evening|edition)|tonight|on stage|coming up|ce (?:mois-ci|soir)|diesmal|heute abend|esta vez|este mes|(?:this|the|our) (?:\\p{L}+ )?line-?up)\\s?:',
      // "The first to speak was A", "Last but not least was A", "First off the blocks came A"
      '(?:(?:first|second|third|next|last|final)(?: (?:one|person|speaker))? to (?:speak|talk|present|go|share|demo|take the \\p{L}+)|least|off the (?:blocks?|mark|line)|out of the gates?),? (?:was|were|is|are|came|we had)',
      // "Next we had A", "Then we heard A", "Finally, we had our own A"
      '(?:next|then|first|firstly|second|secondly|third|finally|lastly|afterwards|later|also|tonight|evening|night|month|today|time),? we (?:also |then |next )?(?:had|have|got|saw|met|heard from)',
      // "Place à A", "au tour de A", "Lui a succédé A"
      "place à|(?:au|le) tour d[e']|la (?:parole|main|place|scène) (?:(?:est|était|fut|a été|revient|passe|revenait|donnée|ensuite) )*à",
      "(?:lui|leur) (?:(?:a|ont|avait|avaient) )?(?:succ[eé]d\\p{L}+|emboît\\p{L}+ le pas)|(?:suivie?s?|précédée?s?|relayée?s?|clôturée?s?|ouverte?s?|assurée?s?) (?:de|par|d')",
      '(?:est|sont|puis|ensuite|enfin)(?: (?:ensuite|enfin|alors|aussi))? (?:venue?s?|vint|vinrent|viennent|vient)(?: (?:ensuite|enfin))?',
      "(?:pu|plaisir d[e']|chance d[e']|honneur d[e']|joie d[e']) ?(?:écouter|entendre|recevoir|accueillir)|(?:avons|a|ai) (?:\\p{L}+ )?(?:écouté|entendu|reçu)",
      // "Den Anfang machte A", "Als Nächstes kam A"
      'den (?:anfang|auftakt|abschluss|schluss|beginn) (?:machten?|bildeten?|übernahm(?:en)?|gab(?:en)?)|gefolgt von',
      '(?:dann|danach|anschließend|zuerst|zunächst|zuletzt|schließlich|später|pause|als (?:erste|nächste|zweite|dritte|letzte)[rsn]?) (?:kam(?:en)?|war(?:en)?|folgten?|trat(?:en)?|sprach(?:en)?)',
      // "Le siguió A", "el turno de A", "a cargo de A", "a vez de A", "la volta di A"
      '(?:le|les) (?:siguió|siguieron)|turno (?:de|para|di)|a cargo d[eo]|de la mano de|a vez d[eao]|volta di|a cura di',
      '(?:después|luego|primero|finalmente|depois|primeiro|poi|infine) (?:vino|vinieron|fue|habló|siguió|siguieron|veio|foi|falou|seguiu)',
    )}\\s*$`,
    'iu',
  ),
)

/** Words that the patterns of {@link BEFORE} end in: the cheap question, asked first. */
const LAST_WORDS =
  wordSet(`like as including them comme que dont wie como than own only great undoubtedly certainly course again mr mrs ms dr prof among amongst between entre zwischen tra fra sont étaient fueron participaron participó hablaron escuchar ver oír recibir tener ouvir receber for of to over from hearing heard hear watched listen having hosting welcoming by came followed spoke was were
  is are arrived up appeared have host feature present see with avec par mit con com comprised brought gathered réunissait aus de d von
  di da do dos dal du des à a place succédé succédait venu venue venus venues vint vinrent viennent vient écouter entendre recevoir accueillir
  écouté entendu reçu stand standen saß saßen participaron participó intervinieron intervino participaram participou machte machten bildete bildeten übernahm übernahmen gab gaben kam kamen war waren folgte folgten trat traten sprach
  sprachen aan enter hear see watch escenario palco tarima escena tribuna siguió siguieron vino vinieron fue foi habló falou veio seguiu pas me composé composée que`)
/** "We welcome leading weaving experts A and B", "The session was engaged by instructors A and B". */
const WELCOMED = gated(
  /(?:^|[^\p{L}])(?:(?:we|we'll|we are|we're|will|nous|wir) (?:\p{L}+ )?(?:welcom(?:e|ed|ing)|host(?:ed|ing)?|accueill\p{L}+|reçu|recevons|begrüß\p{L}+)|engaged by|taught by) (?:[\p{L}-]+ ){0,6}?(?:experts?|speakers?|guests?|engineers?|developers?|instructors?|trainers?|panell?ists?|leaders?|practitioners|invitée?s?|gäste)\s*$/iu,
)
const WELCOMED_AS =
  wordSet(`experts expert speakers speaker guests guest engineers engineer developers developer instructors instructor
  trainers trainer panelists panelist panellists leaders practitioners invités invitées gäste`)
const ARTICLES = wordSet('la il le el los o a den die')

/** Whether a cue may stand before a word. */
const mayBeCued = (tokens: readonly Token[], at: number): boolean =>
  /[:,–—]/.test(tokens[at]?.gap ?? '') ||
  LAST_WORDS.has(tokens[at - 1]?.folded ?? '') ||
  ARTICLES.has(tokens[at - 2]?.folded ?? '')

const SKIP =
  '(?:,? (?:then|also|finally|next|who|both|later|again|first|now|so|qui|ensuite|puis|enfin|lui|a|ont|avait|avaient|nous|donc|alors|également|dann|danach|ha|hanno|poi|luego|después))*'

/** What stands right behind the names of who comes on stage, by language. */
const AFTER = gated(
  new RegExp(
    `^${SKIP},? ${anyOf(
      // "A was up next", "A went first"
      '(?:was|were|is|are|came|went|goes|comes) (?:up |on )?(?:next|first|second|third|fourth|last|up)(?: up| on)?(?: stage)?(?=\\s*(?:[,.:;–—(!]|$|(?:with|and|to (?:talk|tell|show|speak|present)|in line|after|about)\\b))',
      // "A took the stage", "A had the last word"
      '(?:took|takes|take|hit|hits|had|has|have|got|gets|held|shared|graced|commanded|claimed|closed|filled)(?: over)?(?: to)? (?:the|our|centre|center)(?: [\\p{L}-]+){0,2}? ?(?:stage|floor|mic|mike|microphone|podium|lectern|slots?|last word|spotlight|baton)\\b',
      '(?:stepped|stood|got|went|climbed|walked|came|strode|jumped|was|were)(?: back| up| out)* (?:on stage|on ?to (?:the )?stage|to the (?:stage|front|lectern|podium|microphone|whiteboard)|at the (?:lectern|whiteboard|podium|microphone))\\b',
      // "A joined from Oslo", "A came back: looms again", "A jumped in with looms"
      '(?:joined|dialled in|called in|beamed in|streamed in)(?: (?:us|in|live|over|by|via|remotely|video|zoom))* (?:from|over|via|by)\\b|(?:came|was|is|were) back(?: again)?(?=\\s?[:–]| (?:with|for|on|to (?:talk|tell|show|speak|present))\\b)|(?:stepped|jumped|sprang|stood|filled|leapt) (?:in|up)(?: (?:with|at|on|to|for)|\\s?[:–])',
      // "A kicked us off", "A got the evening rolling"
      '(?:kicked|kicks|got|gets|rounded|rounds|wrapped|wraps|finished|finishes|started|starts|closed)(?: (?:us|things|everything|proceedings|it|the (?:\\p{L}+ )?(?:evening|night|day|meetup|event|session|talks|series|afternoon|morning))) (?:off|out|up|started|going|rolling|underway|under way)\\b',
      '(?:opened|opens|closed|closes|ended|ends|began|headlined|concluded|finished) (?:the|our|this) (?:\\p{L}+ )?(?:evening|night|day|afternoon|morning|series|show|proceedings|talks|track|half|bill|line-?up|tour|programme|batting)\\b',
      // "A kicked off the day talking about …", "A brought the curtain down"
      '(?:kicks?|kicked|starts?|started|rounds?|rounded|finish(?:ed|es)|wraps?|wrapped|caps?|capped|tops?|topped|closed?|closes) (?:off|out|up) (?:the|our|this) (?:\\p{L}+ )?(?:evening|night|day|meetup|event|session|talks|series|afternoon|morning|show|proceedings|programme|track)\\b',
      '(?:brought|brings|stole|steals) (?:the (?:curtain|house) down|down the (?:curtain|house)|the show|(?:the|our) (?:evening|night|day|meetup) to (?:a|its|an) (?:close|end))\\b',
      '(?:will )?follow(?:s|ed)?(?: up)? with (?:\\p{L}+)',
      'did the (?:honou?rs|opening|closing)',
      // "A was interviewed live", "A was interviewed by our own B"
      '(?:was|were) (?:then |also )?interviewed (?:live|on stage|by (?:our|us|me))\\b',
      // "A volunteered to give a talk", "A kindly agreed to do a demo"
      '(?:volunteered|agreed|offered|accepted|stepped (?:up|in)|was kind enough|were kind enough|came|travell?ed|flew)(?: [\\p{L}-]+){0,8}? to (?:give|do|deliver|hold|run|talk|speak|show|tell|present|share|explain|demo|demonstrate|teach) (?:a|an|us|the|on|about|his|her|their|how|what|why|another|some)\\b',
      // "A talking about …", "A over from Acme to talk about …", "A stepped up to present …"
      '(?:back |over |in |here |on stage |with us |online |remotely )*(?:talking|speaking|presenting|sharing|showing|demoing|explaining|walking|discussing|introducing|demonstrating|telling|covering|exploring|comparing|describing|detailing|outlining|giving|looking|diving|digging|arguing|reporting|reviewing|teaching|taking us|running|making) ',
      '(?!(?:\\p{L}+ ){0,2}(?:asked|wanted|wants|hoped|hopes|tried|meant|supposed|plans|planned|refused|forgot|likes|liked|offered|going|due)\\b)(?:[\\p{L}-]+ ){0,6}?to (?:talk|speak|tell us|show|present|share|explain|demo|demonstrate|walk us|teach)\\b',
      '(?:[\\p{L}-]+ ){0,4}?pour (?:nous )?(?:parler|présenter|raconter|montrer|expliquer|partager)\\b',
      // "A made the case for …"
      '(?:had|made) (?:us|everyone|everybody|the (?:room|audience|crowd|hall)) |(?:took turns|joined forces|teamed up|paired up)\\b|and (?:his|her|their) (?:\\p{L}+ ){0,2}(?:talks?|demos?|tour|session|presentation|slides)\\b',
      '(?:made the case|had the answer|gave us(?! (?:an? )?(?:lift|ride|hand|call|discounts?|room|space|place|venue|tickets?|keys?|access|permission)\\b)|took us|showed us|told us|taught us|brought us|reminded us|left us with|treated us)\\b',
      // "A a pris la parole", "A a ouvert le bal", "A nous a raconté"
      '(?:pris|prend|prennent|prendra)(?: ensuite| alors)? (?:la parole|le micro|la suite|le relais|la scène|sa suite)',
      "(?:ouvert|ouvre|ouvrent|clos|clôturé|clôture|fermé|lancé|lance|inauguré|conclu|terminé|bouclé) (?:le bal|(?:la|cette) (?:soirée|marche|journée|session|séance|rencontre|matinée|série)|les (?:débats|hostilités)|l'après-midi|le (?:meetup|programme))",
      '(?:nous )?(?:font|fait) (?:découvrir|voyager|visiter|partager)|nous (?:présente|parle|raconte|explique|montre|emmène|livre|dévoile|plonge|démontre)(?:nt)?(?=[\\s,.])',
      '(?:revient|reviennent|reviendra) sur|dresse(?:nt)? un|fait le point|démonte(?:nt)? |(?:vient|viennent) (?:nous )?(?:parler|présenter|raconter|montrer)',
      'enchaîn\\p{L}+|(?:est|sont|était)(?: ensuite| enfin)? (?:montée?s? sur (?:la )?scène|revenue?s? sur|venue?s? (?:nous |ensuite )?(?:parler|présenter|raconter|montrer|expliquer|partager|faire))',
      // "A machte den Anfang", "A war als Nächstes dran"
      '(?:machten?|bildeten?|eröffneten?|übernahm(?:en)?) (?:\\p{L}+ )?(?:den (?:anfang|auftakt|abschluss|schluss|abend)|die (?:bühne|runde|reihe))|(?:war(?:en)?|kam(?:en)?) (?:\\p{L}+ )?(?:als (?:erste|nächste|zweite|dritte|letzte)[rsn]?|dran|an der reihe)|folgten? mit',
      '(?:hielt(?:en)?|h[aä]lt(?:en)?|gab(?:en)?|gibt|geben) (?:(?:uns|hier|dabei|dann|dazu) ){0,2}(?:einen?|den|die|das|ihren|seinen) |stell(?:t|en|ten?) (?:[^\\s,.]+ ){1,9}vor(?=[\\s.,]|$)|erklärten? |berichteten? |referierten? ',
      // "A geht der Frage nach, wie …", "A führte in die Welt der Webstühle ein", "A beschäftigt sich mit …"
      '(?:geht|gehen|ging(?:en)?) (?:(?:hier|dabei|dann|in \\p{L}+ \\p{L}+) )?(?:der frage|auf )|führ(?:t|en|ten?) (?:[^\\s,.]+ ){1,8}ein(?=[\\s.,]|$)|(?:beschäftig|widme)(?:t|en|te|ten) (?:\\p{L}+ )?sich ',
      // "A nos contó", "A tomó la palabra", "A abriu a noite", "A ha parlato di"
      '(?:nos|ci) (?!acompañ|recib|invit|prest|regal|ayud|ospit|dej)(?:\\p{L}+(?:ó|aron|ieron|ou|eu)|ha(?:nno)? \\p{L}+to)(?=[\\s,.:])',
      '(?:tomó|tomaron|tomou|preso) la palabra|(?:abrió|cerró|abriu|fechou|encerrou) (?:la|el|o|a) (?:noche|tarde|jornada|sesión|noite|sessão|ronda|evento)',
      '(?:nos )?(?:dio|dieron|dará|darán|hizo|hicieron|hará|deu|deram|dará|fez|fizeram|fará|tenuto|terrà|fatto|impartió|impartirá|ministrou) (?:una|un|uma|um|su|sua|il suo) (?:\\p{L}+ )?(?:charla|ponencia|palestra|talk|presentación|apresentação|presentazione|introducción|introdução|introduzione|demo|demostración|demonstração|taller|oficina|intervento|repaso|resumen)',
      '(?:(?:comenzó|empezó|siguió|continuó|terminó|estuv(?:o|ieron)|começou|continuou|esteve|estiveram) (?:\\p{L}+ ){0,2}?)?(?:hablando|contando|mostrando|explicando|presentando|enseñando|falando|apresentando)(?=[\\s,.:])',
      '(?:habló|hablaron|falou|falaram|apresentou|mostrou|parlato|presentato|mostrato|raccontato|spiegato)(?=[\\s,.:])',
    )}`,
    'iu',
  ),
)

/** "A was our second speaker", "thanks to A, who was also the speaker", "we had A as our guest speaker". */
const IS_SPEAKER = gated(
  new RegExp(
    `^${SKIP},? (?:was|were|is|are|will be|became|as|comme|als|como|était|étaient|sera|seront|war|waren|fue|foi) (?:also |then |aussi |également )?(?:the|our|a|an|tonight's|today's|one of|this \\p{L}+'s|notre|nos|le|la|les|une?|unser|unsere|der|die|el|nuestr[oa]|[oa]) ?(?:[\\p{L}-]+ ){0,4}?(?:speakers?|presenters?|panell?ists?|lecturers?|headliners?|orateurs?|oratrices?|conférenci[eè]re?s?|intervenante?s?|referent(?:en|in)?|ponentes?|oradora?|palestrante)(?!\\p{L})`,
    'iu',
  ),
)

/** "It was A who …", "C'est A qui …". */
const CLEFT_BEFORE =
  /(?:^|[^\p{L}])(?:it (?:was|is|'s)|it's|c'est|c'était|ce fut|ce sera|es war(?:en)?|fue|foi)(?: (?:then|ensuite|donc|enfin|alors|puis|à nouveau|dann))?\s*$/iu
const CLEFT_AFTER = /^,? (?:who|qui|quien|quem|der|die)\b/iu

/** People who were announced and did not come. */
export const ABSENT = gated(
  /\b(?:(?:couldn't|could not|can't|cannot|won't|wasn't able to|unable to|failed to) (?:make|come|join|attend|be (?:here|there|with)|travel|speak|present|give)|had to (?:cancel|drop out|postpone|miss)|cancel+ed (?:his|her|their|at|on)|(?:was|were|got|been|is|are) (?:sadly |unfortunately )?(?:cancel+ed|postponed|called off)|(?:was|were|is|are) (?:off )?(?:ill|sick|poorly)|off sick|fell (?:ill|sick)|didn't (?:come|make it|show up)|in absentia|empêchée?s?|absente?s?|konnten? (?:\p{L}+ ){0,3}nicht (?:kommen|dabei)|krank|fiel(?:en)? aus|no (?:pudo|pudieron) (?:venir|estar)|avrebbe(?:ro)? dovuto|in quarantena|souffrante?s?|verhinderd|was ziek|não (?:pôde|puderam) (?:vir|estar)|non (?:è potut[oa]|ha potuto))(?!\p{L})|\bn'(?:a|ont|avait|avaient) (?:\p{L}+ )?pas pu\b/iu,
)

/** Prizes are drawn and given in the same words as talks are. */
export const GIVEAWAY = gated(
  /\b(?:raffles?|prizes?|tombola|giveaways?|winners?|won|award(?:s|ed)?|gagn\p{L}+|gewonnen|premio|sorteo|quiz)(?!\p{L})/iu,
)

/** What a sentence tells of those who welcome, organise and draw lots: no talk. */
export const HOSTLY = gated(
  /\b(?:welcom\p{L}*|thank\p{L}*|organi[sz]er|organi[sz]ed|introduced (?:the|our)|announc\p{L}*|raffle|prize|tombola|housekeeping|logistics|emcee|MC|bienvenue|accueilli\p{L}*|remerci\p{L}*|organisat\p{L}*|begrüß\p{L}*|bienvenida|sponsors?)(?!\p{L})/iu,
)

const WHO = wordSet('who qui quien quem der die')
const SPEAKERS =
  wordSet(`speaker speakers presenter presenters panelist panelists panellist panellists lecturer headliner headliners orateur oratrice
  orateurs oratrices conférencier conférencière intervenant intervenante intervenants referent referentin ponente ponentes orador oradora
  palestrante`)
/** Words behind the names within which a noun for speakers may stand. */
const SPEAKER_REACH = 20

/** Whether a cue stands right before the names, or before the roles and employers that stand before them. */
const isCuedBefore = ({ line, tokens, chain }: Scene): boolean => {
  if (isLedBy(tokens, chain.first - 1)) return false
  const test = (at: number): boolean => {
    const end = tokens[at]?.start ?? 0
    return (
      mayBeCued(tokens, at) &&
      matchesIn(line.marks, BEFORE, line.passage.text.slice(Math.max(line.sentence.start, end - REACH), end)) &&
      !matches(line, GIVEAWAY)
    )
  }
  if (test(chain.first)) return true
  if (WELCOMED_AS.has(tokens[chain.first - 1]?.folded ?? '')) {
    const end = tokens[chain.first]?.start ?? 0
    const before = line.passage.text.slice(Math.max(line.sentence.start, end - REACH), end)
    if (matchesIn(line.marks, WELCOMED, before) && !matches(line, GIVEAWAY)) return true
  }
  const left = leftOf(tokens, chain.first)
  return left >= 0 && left < chain.first - 1 && test(left + 1)
}

const isCleft = ({ line, tokens, chain }: Scene): boolean => {
  if (!WHO.has(tokens[chain.last + 1]?.folded ?? '')) return false
  const start = tokens[chain.first]?.start ?? 0
  const end = tokens[chain.last]?.end ?? 0
  const { text } = line.passage
  return (
    CLEFT_BEFORE.test(text.slice(Math.max(line.sentence.start, start - REACH), start)) &&
    CLEFT_AFTER.test(text.slice(end, end + REACH)) &&
    !matches(line, HOSTLY) &&
    within(tokens, chain.last + 1, chain.last + 6, NOT_SPEAKING_FIRST) < 0
  )
}

/**
 * The cue behind the names, their apposition, or an aside between commas: "A was our second speaker" (`is-speaker`), "A, who
 * builds looms, took the stage" (`stage-after`).
 */
const cueBehind = ({ line, tokens, chain }: Scene): Verdict | undefined => {
  const next = tokens[chain.last + 1]
  if (next === undefined || (next.shape !== 'lower' && next.gap === ' ' && chain.until === chain.last)) return undefined
  if (within(tokens, chain.first - 4, chain.until + 1, NOT_SPEAKING_FIRST) >= 0) return undefined
  const alone = chain.people.some(person => person.alone)
  if (alone && within(tokens, chain.until + 1, chain.until + 9, NOT_ON_STAGE) >= 0) return undefined
  // "a talk by A walking through …" is told by its noun alone.
  if (BY.has(tokens[chain.first - 1]?.folded ?? '')) return undefined
  const named = within(tokens, chain.last + 1, chain.until + SPEAKER_REACH, SPEAKERS) >= 0
  let tried = -1
  for (const at of [chain.last, chain.until, afterSubject(tokens, chain) - 1]) {
    if (at <= tried) continue
    tried = at
    const end = tokens[at]?.end ?? 0
    const rest = line.passage.text.slice(end, Math.min(line.sentence.end, end + REACH)).replace(/^\)/, '')
    if (named && matchesIn(line.marks, IS_SPEAKER, rest)) return { rule: 'is-speaker', confidence: 0.85 }
    if (matchesIn(line.marks, AFTER, rest))
      return matches(line, HOSTLY) ? undefined : { rule: 'stage-after', confidence: 0.82 }
  }
  return undefined
}

const BY = wordSet('by par von por')

/**
 * Set phrases for coming on stage, before the names ("Next on stage was A", "Lui a succédé A", "Den Anfang machte A") or
 * behind them ("A was up next", "A had the last word", "A a pris la parole", "A nos contó").
 */
export const cued = (scene: Scene): Verdict | undefined => {
  const { reading, chain } = scene
  const alone = chain.people.some(person => person.alone)
  if (!reading.event || (alone && reading.announcement)) return undefined
  if (chain.people.some(person => reading.post.authors.includes(person.name))) return undefined
  if (chain.first > 0) {
    if (isCuedBefore(scene)) return { rule: 'stage-before', confidence: 0.82 }
    if (!alone && isCleft(scene)) return { rule: 'cleft', confidence: 0.75 }
  }
  return cueBehind(scene)
}
