import type { Frame } from '../organisations/frames.ts'

const LENT =
  '(?:acog\\w*|recib\\w*|receb\\w*|acolh\\w*|dej\\w*|ced\\w*|prest\\w*|facilitar\\w*|alojar\\w*|hosped\\w*|abrir\\w*|ospit\\w*|accog\\w*|hosten|hosting|gehostet|aufgenommen|beherberg\\w*|aufnahme|gastfreundschaft|gastfreundlichkeit|einladung|raumlichkeiten|raume?n?|location|gastvrijheid|locatie|ruimte|zaal|espacio|lugar|local|sede|instalaciones|oficinas?|sala|salon|auditorio|espaco|instalacoes|hospitalidad|hospitalidade|acogida|acolhimento|spazi|spazio|ospitalita|accoglienza)'

/** Frames for hosts in German, Spanish, Portuguese, Italian and Dutch, beside what frame-list.ts has. */
export const FOREIGN_FRAMES: readonly Frame[] = [
  {
    // "Ci ritroviamo lunedì 4 marzo alle 18 presso il Mulino", "La serata si è svolta presso Acme"
    rule: 'presso',
    side: 'left',
    wide: true,
    ends: / presso (?:(?:il |la |lo |gli |le |i |l')?[*_]*(?:(?:aula|sala|auditorium|uffici|sede|spazi|locali) (?:(?:magna )?(?:del|della|di|dello|dell') ?)?)?)?$/,
    pattern:
      /\b(?:incontr\w+|serata|evento|eventi|meetup|conferenza|workshop|appuntamento|riunione|giornata|terra|svol\w+|tenut\w+|ospitat\w+|ritrov\w+|trov\w+|alle|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)\b(?:(?!\b(?:lavor\w+|svilupp\w+|ingegner\w+|ricercat\w+|docent\w+|professor\w+|studi\w+|cto|ceo|developer|engineer)\b)[^;]){0,120} presso (?:(?:il |la |lo |gli |le |i |l')?[*_]*(?:(?:aula|sala|auditorium|uffici|sede|spazi|locali) (?:(?:magna )?(?:del|della|di|dello|dell') ?)?)?)?$/,
    confidence: 0.84,
  },
  {
    // "Initech als Sponsor und Gastgeber", "Globex como anfitrión"
    rule: 'als-gastgeber',
    side: 'right',
    wide: true,
    pattern:
      /^,? (?:als|como|comme|come) (?:[a-z]+ (?:und|e|y|et) )?(?:unser |nuestro |nosso |notre )?(?:gastgeber(?:in)?|anfitrion(?:a|es)?|anfitria|gastheer|hote)\b/,
    confidence: 0.86,
  },
  {
    // "Am Samstag öffnet die Technische Hochschule ihre Türen", "Initech abre sus puertas"
    rule: 'opens-doors',
    side: 'right',
    wide: true,
    pattern:
      /^(?: [a-z]+)?(?: (?:offnet|offnete|offnen|abre|abrio|abriu|ouvre|ouvrira|opent|apre))? (?:uns |nos |nous |ons )?(?:wieder |de nuevo )?(?:ihre|seine|sus|suas|as suas|as|ses|haar|zijn|hun|le sue) (?:turen|tore|pforten|puertas|portas|portes|deuren|porte)\b/,
    confidence: 0.84,
  },
  {
    // "Gracias a Acme por acogernos", "Vielen Dank an Initech für die Gastfreundschaft", "Obrigado à Globex por nos receber"
    rule: 'gracias-acoger',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^,? (?:por|pel[ao]s?|per|fur|voor)\\b(?:(?! (?:e|y|und|en) (?:a|ao|aos|an|aan|al|alla)\\b)[^.;:]){0,40}? (?:haber|habernos|aver|averci|ter|nos)? ?${LENT}\\b|^,? (?:su|sua|a|la|l'|el) ?(?:hospitalidad|hospitalidade|acogida|ospitalita|cesion (?:del|de la|de su)|cessao|prestamo (?:del|de la|de su)|espacio|espaco|uso d[eo])\\b`,
    ),
    also: /\b(?:todos|pessoal|equipe|equipo|gente|galera|amigos) d[aeo]l? $|\b(?:gracias|agradec\w*|agradecimientos?|obrigad[oa]|grazie|ringrazi\w*|bedankt?|danken?|dank|dankeschon|dankbar)\b(?: [a-z'à]+){0,5} $|(?:^| )(?:e|y|und|en) (?:a|ao|aos|an|aan|al|alla)(?: (?:la|el|o|die|de))? $/,
    confidence: 0.88,
  },
  {
    // "Gastgeber des Abends war Acme", "El anfitrión fue Initech", "Gastheer was Globex", "Nos recibió Hooli"
    rule: 'gastgeber-war',
    side: 'left',
    wide: true,
    pattern:
      /\b(?:gastgeber(?:in)?|anfitrion(?:a|es)?|anfitri[ao]|anfitrioes|gastheer|padrone di casa)\b(?: (?:des|der|dieses|diesmal|de|del|da|do|van|la|el|noche|abends|treffens|meetups|esta|edicion|deze))*(?: (?:war|waren|ist|sind|fue|fueron|es|son|sera|foi|foram|e|was|waren|is|era))(?: (?:wieder|diesmal|die|la|el|de|nuevamente|a|o))* $|\b(?:empresa anfitriona|empresa anfitria)(?:,| :|:)? (?:es |fue |la )?$|\b(?:nuestra|nossa|la nostra) (?:sede|casa)(?: esta vez| desta vez)? (?:fue|es|foi|era|e stata)(?: (?:el|la|o|a|il))? $|\bnos (?:recibi(?:o|eron)|acogi(?:o|eron)|hosped(?:o|aron|ou)|recebeu|receberam|acolheu)(?: (?:la|el|los|las|o|a|gente de|en su casa))* $/,
    confidence: 0.86,
  },
  {
    // "Wir haben uns bei Acme getroffen", "Am Dienstag trafen sich 20 Leute bei Initech", "Wir durften bei Globex tagen"
    rule: 'bei-getroffen',
    side: 'left',
    wide: true,
    ends: / (?:bei(?: firma)?|bei [a-z]+ [a-z]+ (?:von|der|des|aus)|in den raumen(?: der| von| des)?|in den raumlichkeiten(?: der| von| des)?) $/,
    pattern:
      /\b(?:wir|uns|(?<!meld\w{1,2} )sich|leute|teilnehmer\w*|interessierte|entwickler|meetup|treffen|abend|stammtisch|veranstaltung|workshop|hackathon|usergroup|user group|barcamp|gruppe|community)\b(?:[^.;]|\d\.){0,90} (?:bei(?: firma)?|bei (?:den|unseren) (?:jungs|leuten|freunden|kollegen|madels|machern|menschen) (?:von|der|des|aus)|in den raumen(?: der| von| des)?|in den raumlichkeiten(?: der| von| des)?) $/,
    also: /^(?:,| \(| in | am | im | um | getroffen| statt| zusammen| zu gast| tagen| wieder| eingefunden| versammelt|\.|!)/,
    confidence: 0.8,
  },
  {
    // "Nos vimos en las oficinas de Acme", "El evento será en la sede de Initech", "nos sedes da Globex"
    rule: 'en-las-oficinas',
    side: 'left',
    ends: / (?:de|del|da|do|di|dell[ao]?|van) (?:la |el |los |las )?(?:empresa )?$|dell'$/,
    pattern:
      /\b(?:oficinas?|instalaciones|sede|auditorio|salon|sala|aulas?|espacio|local|escritorios?|instalacoes|espaco|uffici|sala|auditorium|kantoor|kantoren|hoofdkantoor) (?:de|del|da|do|di|dell[ao]?|van) (?:la |el |los |las )?(?:empresa )?$/,
    also: /^(?!.*\b(?:trabaj|travail|lavor)\w*)/,
    confidence: 0.82,
  },
  {
    // "Acme nos acogió", "Initech nos abrió sus puertas", "A Globex cedeu o espaço", "Hooli stellte uns den Raum"
    rule: 'nos-acogio',
    side: 'right',
    pattern:
      /^,?(?: (?:que|quien|quienes|amablemente|gentilmente|tambien|die|der|wieder|freundlicherweise|hat|haben|ha|han|hanno|ci))* (?:nos (?:acog\w+|recib\w+|receb\w+|abri\w+|ced\w+|prest\w+|dej(?:o|aron|a|an)|acolh\w+|emprest\w+|facilit\w+|hosped\w+|ospita\w*)|ced(?:io|eu|e|eram|ieron|en|em) (?:el|o|su|seu|la|a) (?:espacio|espaco|local|sala|salon|auditorio)|(?:stellte|stellten|stellt|stellen|gab|uberliess)(?: uns| ihre| ihren| die| den| das)+ (?:\w+ )?(?:raum\w*|buro\w*|saal|location)|(?:ospitato|ospita|ospitano|ha ospitato) )/,
    confidence: 0.86,
  },
]
