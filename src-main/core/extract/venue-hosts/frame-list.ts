import type { Frame } from '../organisations/frames.ts'
import { ADVERBS, EVENT, ROOM, SEATS } from './words.ts'

/** The words beside a name that make it the host; the first that fits counts. */
export const FRAMES: readonly Frame[] = [
  {
    // "Acme hosted.", "Acme hosted the Leeds evening", "Acme, which hosted in Leeds"
    rule: 'hosted',
    side: 'right',
    pattern: new RegExp(
      `^(?!, hosted (?:in|at|on|by|for)\\b),?${ADVERBS} (?:play(?:ed|s|ing)? host to\\b|hosted(?:$|[.,;:!)]| and $| (?:us|everyone|again|in|at|for|on|them|both)\\b)|(?:hosted(?: (?:and|&|\\+) \\w+)?|hosts|(?:is|was|are|were|will be) hosting|will host|hosting) (?:us\\b|(?:the|this|our|these|all|both|every|that|its|their)(?: [\\w'-]+){0,4}? ${EVENT}\\b|an?(?: \\[?[\\w'-]+){0,4}? \\[?(?:meet-?up|event|evening|night|meeting|gathering|workshop|hackathon|social|conference|get-together)\\b|(?:an?|the)(?: [\\w'-]+){0,2} \\[?$)|(?:welcomed|hosted) (?:\\d+|some|about|around|over|nearly|more than)\\b|(?:welcomed|welcomes) (?:us|the (?:group|crowd|community)|everyone)\\b|(?:accueilli|accueillis|accueillait|accueille|accueillaient|recu|recus|recevait|heberge|hebergeait)\\b)`,
    ),
    confidence: 0.88,
  },
  {
    // "Acme opened its doors", "Acme lent its largest room", "Acme nous a ouvert ses bureaux"
    rule: 'lent-room',
    side: 'right',
    pattern: new RegExp(
      `^(?: (?:space|team|crew|folks))?,?${ADVERBS}(?: (?:is|are|was|were)(?: (?:so )?(?:kind|nice|generous) enough to| once again| again| kindly| generously| graciously)*)? (?:gave|gives|give|lent|lends?|loaned|offer(?:ed|s)?(?: up)?|provid(?:ed|es?|ing)|open(?:ed|s|ing)?|shar(?:ed?|ing)|lending|providing|offering|giving|donated?|made available|let us use|letting us use|stepped in with|came (?:through|up) with|helped (?:us )?(?:out )?with|sorted us out with|pret(?:e|ait|a|aient)|ouvert|ouvrait|ouvre|offert|offrait|fourni|(?:mis|met|mettait|mettra) a (?:notre )?disposition|made(?= [^.;]{0,50}\\b(?:available|ready|free)\\b))(?! (?:an?|the|its|their) (?:[\\w'-]+ ){0,4}(?:library|studio|facilities|theatre|dashboard|api|framework)\\b)(?! (?:the )?(?:evening|night|meetup) (?!venue|room|space|location))(?: [\\w'-]+){0,5}? (?:[ld]')?${ROOM}\\b(?! (?:on|in) the (?:program|agenda))|^,?${ADVERBS} had (?:an? |the |some )?(?:\\w+ ){0,2}${ROOM} for (?:us|everyone|the)\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "Acme had us back", "Acme gave us tables", "Acme made room for us"
    rule: 'had-us',
    side: 'right',
    pattern: new RegExp(
      `^,?${ADVERBS} (?:(?:had|took|invited|let|letting|squeezed|put) us (?:back|over|again|in(?! on\\b)|into|use|for|up|meet|have)|(?:gave|lent|offered|provided) us (?:[\\w'-]+ ){0,3}?${SEATS}|waived the (?:rent|fee)|made (?:us )?(?:room|space) for (?:us|the ${EVENT}))`,
    ),
    confidence: 0.85,
  },
  {
    // "Acme set everything up at their Leeds office", "Initech wants to host the meetup in their HQ"
    rule: 'at-their-office',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^(?!,? (?:and|as well as|et|und|y)(?: also)? (?:to|a|an)\\b),?(?: [\\w',-]+){0,14}? (?:host\\w*|welcom\\w*|invit\\w*|prepared|set|put|let|having|had|organi[sz]ed|arranged|ran|accueill\\w*|recoi\\w*|recev\\w*)\\b(?: [\\w',-]+){0,10}? (?:at|in|into|to|dans|within) (?:their|its|leurs?|ses) (?:[\\w'-]+ ){0,3}?${ROOM}\\b`,
    ),
    confidence: 0.84,
  },
  {
    // "Acme was kind enough to host us", "Initech offered to host"
    rule: 'agreed-to-host',
    side: 'right',
    pattern:
      /^(?:,? (?:who|which) )?(?: ?(?:was|were|is|are|has been|have been)(?: \w+)? (?:kind|nice|generous|good|brave|gracious|lovely|proud|pleased|delighted|thrilled|honou?red|excited|glad|happy) (?:enough )?to| ?(?:has |have |had )?(?:very )?(?:[a-z]+ly )?(?:offered|offers|agreed|agrees|volunteered|stepped (?:up|in)|accepted|accepte|propos\w+|promised)(?: [a-z]+ly)?(?: to| d[e'])) ?(?:host|lend|let us|have us|open|welcome|provide (?:us )?(?:with )?(?:the |a |an |its |their )?(?:\w+ )?(?:venue|space|room|location)|nous (?:accueillir|recevoir|heberger))\b/,
    confidence: 0.86,
  },
  {
    // "The company that hosted the evening, Acme, …", "the people who lent us the room: Acme"
    rule: 'who-hosted',
    side: 'left',
    ends: /[,:–—(-] ?(?:the |at )?$/,
    pattern: new RegExp(
      `\\b(?:company|companies|firm|start-?up|agency|shop|studio|people|folks|team|ones?|entreprise|societe|firma|empresa)(?: here)?,? (?:that|who|which|qui|die|que)(?: (?:is|was|are|were|so|have|has|had|[a-z]+ly|nous|uns|kind enough to))* (?:host\\w*|lent|len[dt]ing|accueill\\w+|heberge\\w*|(?:provid|offer|giv)\\w+(?: \\w+){0,3}? ${ROOM})(?: [\\w']+){0,5}\\s?(?:,|:|–|—|-|\\() ?(?:the |at )?$`,
    ),
    confidence: 0.84,
  },
  {
    // "It was very kind of Acme to provide it for free"
    rule: 'kind-of',
    side: 'left',
    pattern: /\b(?:kind|nice|generous|great|good|lovely|gentil) of (?:the )?$/,
    also: /^ to (?:host|lend|let|open|have|welcome|(?:provide|offer|give)(?! [^.;]{0,30}\b(?:food|pizza|drinks|beer|snacks|lunch|dinner|prizes)))\b/,
    confidence: 0.84,
  },
  {
    // "we could use a nice space at Acme"
    rule: 'used-room-of',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:use|used|using|borrow\\w*|rent(?:ed|ing)?) (?:[\\w'-]+ ){0,4}?${ROOM} (?:in|at|of|from) (?:the )?$`,
    ),
    confidence: 0.84,
  },
  {
    // "thanks to A for hosting", "A for the room", "merci à A pour l'accueil"
    rule: 'thanked-for-hosting',
    side: 'right',
    pattern: new RegExp(
      `^[,)]?(?: (?:team|folks|crew|guys|offices?|hq))?,? (?:for|pour|de|d'avoir|fur|furs|por|pel[ao]|per|voor)\\b(?! (?:(?:all )?(?:of )?(?:your|his|her) (?:\\w+ )?(?:work|research|help|efforts?|time)\\b|organi[sz]|speaking|coming|presenting|the talk|(?:his|her) talk))(?:(?! (?:and|et|y|und)(?: also)? (?:to|a|au|aux|an)\\b)[^.;:]){0,80}?[ '](?:host(?:ing|ed)?\\b(?! (?:platform|provider|service|credits|(?:the|a|our|this) (?:panel|talk|session|quiz|podcast|discussion|q&a)|(?:(?:these|two|three|several|some) )?(?:panels|talks|sessions|workshops|tutorials|demos|webinars)\\b))|hosten|hospitality|hospitalite|welcoming\\b|accommodating\\b|putting us up\\b|taking us in\\b|housing us\\b|accueil\\w*|hebergement\\b|heberg[eé](?!ments|urs?\\b)\\w*|recevoir|recus?\\b|acoger\\w*|alojar\\w*|recib\\w+|ceder\\w*|dejar\\w*|ospit\\w+|gastfreundschaft|gastvrijheid|(?:the|their|its|this|that|an?|our|us|some|such|leurs?|la|le|les|sa|ses|son|une?|el|su|die|den|ihre|with|great|nice|lovely|beautiful|providing|offering|lending|meeting|opening)(?: [\\w'-]+){0,3}? ${ROOM}\\b|(?:giv|provid|offer|lend)ing us (?:an? |the )?(?:[\\w'-]+ ){0,2}?(?:place|home|roof|shelter)|(?:a|the|their) (?:[\\w'-]+ ){0,2}?(?:place|spot|home) (?:to|for)\\b|${ROOM}(?:$|[.,!]| (?:and|et|und|y)\\b)|having (?:us|the)|letting us (?:use|in|meet|have)|pret d(?:e (?:la |leurs? |sa |son )?(?:salle|locaux|lieu|auditorium|espace)|u (?:lieu|local)))`,
    ),
    confidence: 0.93,
  },
  {
    // "A, notre hôte", "A was our host"
    rule: 'is-host',
    side: 'right',
    pattern:
      /^ (?:was|were|is|are|will be)(?: (?:again|also|once more))* (?:our|the) (?:\w+ )?venue\b|^, (?:the )?home (?:of|to) (?:our|the|this)\b|^(?: (?:building|office|space))? (?:served|acted|doubled|was used) as (?:our |the |a )?(?:[a-z]+ )?(?:venue|location)\b|^ (?:were|was|are|is)(?: [a-z]+)? (?:great|brilliant|wonderful|excellent|fantastic|amazing|perfect|gracious|lovely|superb|generous|awesome|kind|good) hosts?\b|^ \((?:again )?(?:our|the|tonight's|this month's) (?:[a-z]+ )?hosts?\b|^, whose (?:\w+ )?(?:office|space|room|roof|venue|hall|building)s?\b(?! (?:also|printed|paid|sent|bought|sponsored|donated|in)\b)|^,?(?: (?:was|were|is|are|as|etait|est|played|acted as))?(?: (?:again|also|once|more))*,? (?:(?:our|the|a|notre|nos|host) (?:[a-z-]+ ){0,2}?|l')(?:(?:hosts?|hotes?|hotesse|gastgeber)\b(?! (?:of the (?:show|podcast)|names?|process|machines?|os|systems?))|(?:home|shelter|maison) (?:for|pour|again|once)\b)/,
    confidence: 0.86,
  },
  {
    // "hosted by A", "accueillis chez A", "hosted in Leeds by A"
    rule: 'hosted-by',
    side: 'left',
    pattern:
      /(?:(?:^|[,(;–—] ?|\b(?:kindly|generously|graciously|is|was|were|are|be|been|being|evening|meet-?ups?|events?|night|[a-z]+ly|soiree|rencontre|group|edition|workshop|hackathon|session|meeting|gathering|social|conference|month|week|that|which|and|us|once again|again) ?)(?:hosted)|\b(?:accueill?i\w*|hebergee?s?|recue?s?))(?:[^.;]{0,40})? (?:by|at|par|por|von|chez|bei|with|in)(?: (?:the|our|la|le|les|friends|folks|at|of|good|people|offices?|bureaux|locaux|de|lovely|wonderful|kind|team|company|behind|who|that|made|makes))*\s*(?:[ld]')*$/,
    confidence: 0.87,
  },
  {
    // "the room was lent by A", "space courtesy of A", "salle prêtée par A"
    rule: 'room-by',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:lent|given|offered|provided with|loaned) (?:an?|the|their|its) (?:\\w+ ){0,2}?${ROOM} by (?:the |our )?$|\\b${ROOM}\\b[^.;]{0,50}?\\b(?:lent|loaned|given|provided|offered|donated|sponsored|arranged|courtesy|thanks|pretee?s?|offerte?s?|fournie?s?|gracieusete|(?:bereit)?gestellt|gesponser?t|gesponsort|ced\\w+|cortesia|offert[ao]|fornit[ao]|aangeboden)(?: to us)? (?:by|par|of|to|de|von|vom|durch|por|pel[ao]|da|dal|dalla|door)(?: (?:the|our|la|le|les|friends at|der|die|den|unserem|onze))?\\s*(?:l')?$`,
    ),
    confidence: 0.87,
  },
  {
    // "Our host was A", "our hosts A", "notre hôte, A", "thanks to our host A"
    rule: 'our-host',
    side: 'left',
    pattern:
      /\b(?:our|notre|nos|unser\w*|the [a-z]+'s|this [a-z]+'s|tonight's|thanks to|thank|grateful to|gratitude to|cheers to|merci a|dank an|gracias a)(?: [\w-]+){0,3} (?:hosts?|hotes?|gastgeber|(?:venue|space|location|hosting) (?:sponsors?|partners?|hosts?))\b(?:,? (?:at|for the|in|of the|of|for|this|de la) ?[\w ]{0,25})?(?: (?:was|were|is|are|etait|etaient|est|sont|again))*\s*[,:–—-]?\s*(?:(?:from|at|of) )?(?:the |\()?$/,
    confidence: 0.87,
  },
  {
    // "Venue: A", "Lieu : A": a label at the start of a line
    rule: 'venue-label',
    side: 'left',
    pattern:
      /(?:^|[\n|(;•·,] ?)\W*(?:the )?(?:(?:event|meet-?up|meeting|our|new|this month's|current) )?(?:venue|meeting place|treffpunkt|punto de encuentro|hosts?|hosted (?:by|at)|hotes?|lieu|salle|sted|plats|plass|paikka|miejsce|misto|lokacija|mesto|where|location|place|date (?:and|&) (?:place|venue|location)|place (?:and|&) date|endroit|venue host|host and venue|venue (?:&|and) [a-z]+|venue sponsor|accueil|accueilli par|address|adresse|ort|veranstaltungsort|lugar|donde|local|donde y cuando|ou|locatie|dove|luogo|waar|onde|wo|adres)(?: (?:of|for) (?:the|this|our) [a-z]+)?\s*(?:\?\s*)?(?:[:–—|]|\s-\s|(?:is|was|ist|war|est|sera|es|era|fue) )\s*(?:(?:[^.;:\n]{0,40} )?(?:the|at|in|chez|bei|en|@|les bureaux de|bureaux de) |(?:room|salle|suite|floor|level|raum|sala|amphi)\b[^.;:\n]{0,20}, (?:the )?|\d{1,2}(?:st|nd|rd|th|\.)? [a-z]+(?: \d{4})?,? (?:\d{1,2}[:h.]\d{2}(?: ?[ap]m)?,? )?(?:at )?(?:the )?)?$|(?:📍|🏢|📌|🏠|🏛️?|🗺️?) ?$/,
    confidence: 0.87,
  },
  {
    // "we met in a shop called A", "It was held at a small brewery named A"
    rule: 'place-called',
    side: 'left',
    wide: true,
    ends: /(?:called|named|as|nommee?|appelee?|namens),? (?:the )?$/,
    pattern:
      /\b(?:held|met|gathered|hosted|meetup|event|evening|session|workshop|took place|happened|lieu|stattgefunden|getroffen)\b(?:[^.;]|\d\.\d){0,110} (?:at|in|inside|by|dans|in) (?:an?|the|this|une?|einem?r?) [^.;]{2,70} (?:called|named|known as|nommee?|appelee?|namens),? (?:the )?$/,
    confidence: 0.82,
  },
  {
    // "The venue will be A", "the place for the evening was once more A", "the venue, i.e. A's office"
    rule: 'venue-is',
    side: 'left',
    pattern:
      /\b(?:the|our|this month's|tonight's) (?:\w+ )?(?:venue|location|meeting place)(?: (?:for|of|this|tonight)[^.;]{0,30})? (?:was|is|will be|'ll be)(?: (?:again|once|more|back|the|at|held|and|[a-z]+(?:ful|ous|ing)|lovely|great|fantastic|new|old|same|usual|superb|awesome|historic|excellent|bright|modern|big|large|tiny|cosy|cozy|very))* $|\b(?:venue|location|room|space),? (?:\(|- |– )?(?:i\.?e\.?,?|namely,?|which (?:was|is)) (?:at )?(?:the )?$/,
    confidence: 0.84,
  },
  {
    // "The venue, A, was …", "Le lieu « A » est parfait"
    rule: 'venue-named',
    side: 'left',
    pattern:
      /\b(?:the|our|this (?:year|month|time)'s|le|el|la|der) (?:(?:conference|event|meetup|main|new|chosen) )?(?:venue|lieu|sede|veranstaltungsort)(?:,| \(| :|:| –| -)? ?["“«']? ?(?:the |l'|la |le )?$/,
    also: /^ ?["”»'),]* ?(?:(?:was|is|were|est|etait|ist|war|es|era|offer\w*|provid\w*|has|had|proved|turned)\b|[,)])/,
    confidence: 0.82,
  },
  {
    // "Nous vous attendons le 3 mai, salle Verte, au sein d'A"
    rule: 'au-sein-de',
    side: 'left',
    wide: true,
    ends: / au sein (?:de |du |des |d')/,
    pattern:
      /\b(?:nous|rencontre|soiree|reunion|evenement|rejoindre|lieu|salle|meetup|conference|atelier)\b[^.;]{0,110} au sein (?:de |du |des |d')(?:l'|la )?(?:(?:societe|entreprise|agence|cabinet|groupe)(?: d[eu'])? )?$/,
    confidence: 0.82,
  },
  {
    // "we went to A, a co-working space with a bar", "the evening at A (a small brewery)"
    rule: 'place-described',
    side: 'right',
    also: /\b(?:went|came|met|gathered|headed|walked|drove|moved|arrived|back|held|hosted|meetup|evening|event|visit\w*|took place|were|was|been|is|us) (?:[\w'-]+ ){0,3}?(?:to|at|in|inside|into) (?:the )?$/,
    pattern:
      /^(?:,| \(| –| -|, which (?:is|was)) (?:an?|the|our) (?:[\w'-]+ ){0,4}?(?:co-?working|hacker ?space|maker ?space|(?:event|office|community|creative|work) ?(?:space|hub)|venue|brewery|pub|tavern|restaurant|cafe|theat(?:re|er)|cinema|library|museum|gallery|start-?up hub|incubator|accelerator)\b/,
    confidence: 0.82,
  },
  {
    // "we rely on the hospitality of our friends at A", "enjoyed the hospitality of A"
    rule: 'hospitality-of',
    side: 'left',
    ends: /(?:of|at|de|from|by) (?:the )?$/,
    pattern:
      /\b(?:hospitality|hospitalite|generosity of our hosts?) (?:of|from|at|de)(?: (?:the|our|la|le|good|lovely|dear|friends|folks|people|team|guys|at|of))* $/,
    confidence: 0.85,
  },
  {
    // "gave us the sunny A loft", "we could use the A office"
    rule: 'use-of-room',
    side: 'left',
    ends: /(?:the|their|its) (?:[a-z]+ )?$/,
    pattern:
      /\b(?:let|lets|letting|allow(?:ed|ing)|lend(?:ing)?|lent|offer(?:ed|ing)|g(?:ave|iving)) us (?:to )?(?:use|meet (?:at|in)|take over|have|borrow)? ?(?:of )?(?:the|their|its) (?:[a-z]+ )?$/,
    also: new RegExp(`^ (?:\\w+ )?${ROOM}\\b`),
    confidence: 0.84,
  },
  {
    // "at the offices of A", "dans les locaux de A"
    rule: 'offices-of',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:guests? (?:of|at)|zu gast bei|invit[eé]e?s (?:de|par|chez)) (?:the )?$|\\b(?:at|in|on|into|to|inside|through|around|dans|aux?|within|chez|en|im|in den|na|no|nella|nel|negli|presso|op het|in het|op|took over|filled|packed|occupied)(?: [\\w'-]+){0,4}? (?:[l]')?(?:home|house|auditorium|${ROOM})(?! blocks?\\b)(?: [\\w-]+)? (?:of|de|du|des|del|at|chez|von|der|bei|da|do|di|della|van)(?: (?:the|la|le|les|(?:our|nos?|unser(?:e[snmr])?) (?:[a-z]+ )?(?:sponsors?|customers?|clients?|friends|partners?|hosts?|hotes?|kunden|partner|freunde)(?: (?:at|du mois|de))?)\\s?[:,]?)?\\s*(?:[ld]')*(?:(?:company|firm|start-?up|agency|societe|entreprise|agence|cabinet|groupe|firma|empresa|ditta)(?: d[eu'])? )?$|\\b(?:dans|aux|rejoindre|investi\\w*|envahi\\w*|occup\\w+|rempli\\w*|squatt\\w+|visit\\w+) (?:les )?(?:locaux|bureaux|murs) d[eu]? ?'?(?:l')?$|\\boffices? of(?: the)? $`,
    ),
    confidence: 0.87,
  },
]
