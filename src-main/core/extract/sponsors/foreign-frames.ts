import type { Frame } from '../organisations/frames.ts'
import { THING } from './giving-words.ts'

/** Frames for sponsors in German, Spanish, Portuguese, Italian and Dutch, beside what frames.ts has. */
export const FOREIGN_FRAMES: readonly Frame[] = [
  {
    // "Initech als Hauptsponsor und Gastgeber", "Globex como patrocinador"
    rule: 'als-sponsor',
    side: 'right',
    wide: true,
    pattern:
      /^,? (?:als|como|comme|come) (?:[a-z]+ (?:und|e|y|et) )?(?:unser |nuestro |nosso |notre )?(?:[a-z]*sponsor(?:en)?|patrocinador(?:a|es)?|unterstutzer|forderer|auspiciador)\b/,
    confidence: 0.86,
  },
  {
    // "Acme spendierte die Getränke", "Initech sponserte das Essen", "Acme hat das Bier übernommen"
    rule: 'spendierte',
    side: 'right',
    pattern: new RegExp(
      `^,? (?:(?:hat|haben|uns|wieder|auch|freundlicherweise|die|der) )*(?:spendiert(?:e|en)?|sponsert(?:e|en)?|stellte|stellten|ubernahm(?:en)?|bezahlte|bezahlten|stiftete|sponsorde|sponsorden|trakteerde|betaalde)(?: (?:uns|ons|allen))?(?: (?:die|das|den|der|de|het|alle))?(?: \\w+)? ${THING}\\b|^ (?:hat|haben)(?: (?:uns|wieder|auch|die|das|den|der|fur))*(?: \\w+)?(?: und \\w+)? ${THING} (?:gesponsert|ubernommen|bezahlt|spendiert|gestellt)|^ (?:hat|haben)(?: (?:wieder|auch|uns|dann))* fur (?:[a-z]+ ){0,3}?${THING}\\b(?: und [a-z]+)? gesorgt\\b|^,? (?:die|der|das|welche|hat|haben) uns (?:[a-z]+ ){0,2}?mit (?:[a-z]+ ){0,3}?${THING} (?:und [a-z]+ )?(?:versorgt|verwohnt|verpflegt|bewirtet)`,
    ),
    confidence: 0.86,
  },
  {
    // "Für das leibliche Wohl sorgte Acme", "Unterstützt wurde der Abend von Initech", "Gesponsert wurde er durch Globex", "Das Buffet spendierte Hooli"
    rule: 'gesorgt',
    side: 'left',
    pattern: new RegExp(
      `\\bleibliche wohl\\b[^.;]{0,30} (?:sorgten?|sorgt|gesorgt hat|gesorgt haben|war|kummerten? sich)(?: (?:die|unser sponsor|firma))* $|\\b(?:unterstutzt|gesponser?t|gesponsort|ermoglicht|finanziert|spendiert) (?:wurde|wurden|wird|werden)\\b[^.;]{0,50} (?:von|durch)(?: (?:der|dem|den|die|unserem|unseren|firma))* $|\\b${THING} (?:spendierten?|sponserten?|stellten?|ubernahm(?:en)?|bezahlten?|zahlten?|lieferten?|brachten?)(?: (?:uns|wieder|auch|die|der|das|die firma|unser sponsor))* $`,
    ),
    confidence: 0.86,
  },
  {
    // "Acme patrocinó el evento", "A Initech patrocinou o coffee break", "Globex nos invitó a pizza"
    rule: 'patrocino',
    side: 'right',
    pattern: new RegExp(
      `^,?(?: (?:que|quien|quienes|tambien|amablemente|nos|gentilmente|ha|han|hanno|che|nuevamente))* (?:patrocin(?:o|ou|aron|aram|a|an|aba|am|ado|ando)|apoy(?:o|aron|a|an)|apoiou|apoia(?:ram)?|auspicio|auspiciaron|sponsorizz(?:a|ano|ato)|financio|financiou) (?:el|la|los|las|este|esta|o|a|os|as|esse|essa|nuestro|nuestra|nosso|nossa|il|lo|l'|questo|questa|i|le|con)\\b|^,?(?: (?:que|nos|tambien))* (?:invit(?:o|aron|ou) (?:a|con)|ofrec(?:io|ieron)|ofereceu|ofereceram|puso|pusieron|trajo|trajeron|ha offerto|hanno offerto)(?: (?:la|el|las|los|unas|a|o|os|as|le|il|i|uma|una))* ${THING}\\b`,
    ),
    confidence: 0.84,
  },
  {
    // "Agradecemos a Acme su patrocinio", "Gracias a Initech por su apoyo", "Grazie a Globex per aver sponsorizzato"
    rule: 'agradecemos',
    side: 'right',
    pattern: new RegExp(
      `^,? (?:(?:por|pel[ao]|per) )?(?:(?:el|la|su|o|a|seu|sua|todo|il|i|le|las|los|aver|averci|haber|habernos|ter|tudo|as|os) )*(?:patrocin\\w+|apoy\\w+|apoio|sponsorizz\\w+|colaboracion|colaborar|generosidad|auspicio|auspiciar|supporto|sostegno|offerto|ofrecer\\w*|invitar\\w*|${THING})\\b`,
    ),
    also: /\b(?:gracias|agradec\w*|agradecimientos?|obrigad[oa]|grazie|ringrazi\w*|bedank\w*|dank) (?:[a-z]+ )?(?:a|al|ao|aos|a la|a los|à|alla|ad|tambien a|aan|especial a|especialmente a)(?: (?:la|el|los|las|empresa|nuestro|nossos?|patrocinador(?:es)?|sponsor))* $/,
    confidence: 0.86,
  },
  {
    // "O encontro teve patrocínio da Acme", "Con la colaboración de Initech"
    rule: 'teve-patrocinio',
    side: 'left',
    ends: / (?:d[aeo]s?|del|de la|de los|di|van) (?:[a-z]+ )*$/,
    pattern:
      /\b(?:com|con|o|el|teve|tem|contou com|conta com|tuvo|tiene|cont[oa] con|cuenta con|grazie al|met) (?:o |el |a |la )?(?:apoio|patrocinio|apoyo|colaboracion|colaboracao|sponsorizzazione|supporto|steun)(?: e (?:apoio|patrocinio))?(?: d[aeo]s?| del| de la| de los| di| van)(?: (?:nuestros?|nossos?|patrocinador(?:es)?|empresas?|las|los|la))* $/,
    confidence: 0.88,
  },
  {
    // "rendue possible par l'aide d'Acme et des sociétés Initech et Globex", "organisé avec l'aide de nos partenaires Acme"
    rule: 'soutien-de',
    side: 'left',
    ends: / (?:de|du|des|d)\b[^.;]*$/,
    pattern:
      /\b(?:possibles?|organisee?s?|realisee?s?|financee?s?|propose?e?s?) (?:[a-z]+ ){0,2}?(?:par|grace (?:a|au|aux)|avec) (?:le |la |les |l')?(?:[a-z]+ )?(?:soutien|appui|concours|aide|generosite|contribution|participation)(?: [a-z]+)? (?:de|du|des|d')(?: ?(?:la|l'|nos|notre|ses|les))?(?: ?(?:societes?|entreprises?|partenaires?|sponsors?))?\s*(?:l')?$/,
    confidence: 0.86,
  },
  {
    // "Merci à Acme de nous prêter son serveur", "un grand merci à Initech d'avoir offert le buffet"
    rule: 'merci-de',
    side: 'right',
    pattern:
      /^,?(?: \([^()]{0,40}\))? (?:de |d'|d’)(?:nous |avoir |les |la |le |l')*(?:offrir|offert|fournir|fourni|sponsoriser|sponsorise|soutenir|soutenu|payer|paye|financer|finance|apporter|apporte|envoyer|envoye|regaler|regale|preter (?:son|sa|ses|leurs?)|prete (?:son|sa|ses|leurs?))\b/,
    also: /\b(?:merci|remerci\w*|mercis)\b(?: [a-z]+){0,3} (?:a|à|au|aux)(?: (?:la|l'|nos|notre|partenaires?|sponsors?|societe|entreprise|amis|de|chez))* ?$/,
    confidence: 0.84,
  },
  {
    // "Composants fournis par Acme", "cortesía de Initech", "una gentileza de Globex"
    rule: 'fournis-par',
    side: 'left',
    pattern:
      /\b(?:fournie?s?|offerte?s?|payee?s?|regalee?s?|finance\w*) (?:gracieusement |gratuitement |aimablement |genereusement )?par (?:la societe |nos amis de |l')?$|\b(?:cortesia|gentileza|obsequio|oferta|regalo) d(?:e|a|o|e la|el|e los) $/,
    confidence: 0.8,
  },
]
