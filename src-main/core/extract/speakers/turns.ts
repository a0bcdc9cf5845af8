import { gated, matchesIn } from '../gates/gate.ts'
import type { Chain } from '../people/chains.ts'
import type { Line } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { within } from './steps.ts'

/** Words with which a recap goes from one speaker to the next. */
const TURN = wordSet(
  `then next last lastly first firstly second secondly third thirdly fourth finally afterwards enter
  ensuite puis enfin finalement dernier dernière premier première deuxième troisième d'abord
  dann danach zuerst zunächst anschließend schließlich zuletzt
  luego después primero finalmente segundo tercero depois primeiro finalmente daarna vervolgens eerst tenslotte poi infine`,
)
/** Words between such a word and the name: "Last on the bill, A", "Le dernier, A". */
const MOST_BETWEEN = 5
const BETWEEN = wordSet(
  `up on off in at the a our my your and but not least bill stage slot speaker talk session act guest buddy friend colleague own night evening
  break lunch pizza dinner beers coffee one to of our notre nos la le les l pause scène soirée tout all der die das pause zum schluss el la los de`,
)
/** Characters in which such an opening ends. */
const LONGEST_LEAD = 60

/** Openings of more words that go on to the next speaker, by language: "Before her, A …", "Dans la foulée, A …", "In one corner A …". */
const LEAD = gated(
  new RegExp(
    `^\\W*(?:${[
      '(?:(?:right|straight|just|shortly|soon|immediately) )?(?:after|before|following|behind) (?:that|this|which|her|him|them|lunch|dinner|supper|coffee|tea|pizza|the (?:\\p{L}+ )?(?:break|pizza|food|panel|keynote|interval|intermission))',
      'half-?way(?: through)?|in between|to (?:open|close|start|begin|finish|end|warm (?:us|things) up|kick (?:us|things|it) off|round (?:us |things |it )?off|top it (?:all )?off)(?: (?:the|our) (?:evening|night|day))?(?: off)?',
      "in (?:his|her|their|\\p{Lu}\\p{L}+'s) (?:place|stead|gap|slot)|in the other|(?:on|from) the other (?:side|end)",
      'in (?:the|one|another|our) (?:(?:other|same|first|second|third|last|next|main|small|big|red|blue|left|right|opening|closing) )?(?:corner|slot|half|seat)',
      '(?:the )?(?:first|second|third|fourth|fifth|next|last|final)(?: (?:one|person|speaker|guest))? to (?:speak|go|present|talk|take the (?:stage|floor|mic|microphone))',
      'dans la foulée|à la suite|(?:juste |tout de suite )?(?:après|avant) (?:cela|ça|lui|elle|eux|la pause|le repas|la pizza|quoi)|juste (?:après|avant)|à mi-(?:parcours|soirée)',
      'en (?:ouverture|clôture|lever de rideau|introduction|(?:première|seconde|deuxième|dernière) partie|face|fin de soirée)|pour (?:commencer|débuter|finir|terminer|conclure|ouvrir|clore|clôturer)(?: la (?:soirée|journée))?',
      "côté \\p{L}+(?: \\p{L}+)?|dans le coin \\p{L}+|dans l'autre(?: coin)?|à (?:sa|leur) (?:place|suite)|(?:le|la|les) (?:premi(?:er|ère)|deuxième|second|seconde|troisième|derni(?:er|ère))s? à (?:parler|passer|présenter|prendre la parole|monter sur scène|se lancer)",
      '(?:direkt |gleich |kurz )?(?:danach|davor|im anschluss|anschließend|nach der pause|nach dem essen|zum (?:schluss|abschluss|auftakt|einstieg|ende|anfang)|zwischendurch)(?: (?:noch|dann|auch|spontan)){0,2}|an (?:seiner|ihrer) stelle|in der \\p{L}+ ecke',
      '(?:justo )?(?:después|antes) de (?:él|ella|la pausa|eso|esto)|acto seguido|a continuación|para (?:empezar|terminar|abrir|cerrar|acabar|começar|fechar|encerrar)|em seguida|logo (?:depois|a seguir)|en la otra(?: esquina)?',
      "subito dopo|per (?:iniziare|finire|chiudere|cominciare)|in (?:apertura|chiusura)|nell'altro angolo|ter (?:afsluiting|opening)|na de pauze|meteen daarna|tot slot|in de andere hoek",
    ].join('|')})\\s?(?:[,:]|–|—)?\\s*(?:our (?:(?:very )?own )?|notre |unsere? |nuestr[oa] |nossa |nosso )?$`,
    'iu',
  ),
)

/** Whether a word of turns stands before the persons, and no verb between: "Ensuite, A", "Le dernier, A", "Last up: A". */
const isBehindWord = (tokens: readonly Token[], chain: Chain): boolean => {
  const turn = within(tokens, 0, Math.min(3, chain.first), TURN)
  if (turn < 0 || (turn > 0 && tokens[turn]?.shape !== 'lower') || chain.first - turn > MOST_BETWEEN) return false
  if (!tokens.slice(turn + 1, chain.first).every(token => BETWEEN.has(token.folded))) return false
  return chain.first === turn + 1 || /^(?:,|\s?:|\s[–—-])/.test(tokens[chain.first]?.gap ?? '')
}

/** Whether a sentence goes on to the persons as to the next speakers: "Ensuite, A", "Last up: A", "Before her, A", "In one corner A". */
export const isInTurn = ({ tokens, passage, sentence, marks }: Line, chain: Chain): boolean => {
  if (chain.first === 0) return false
  if (isBehindWord(tokens, chain)) return true
  const start = tokens[chain.first]?.start ?? 0
  return start - sentence.start <= LONGEST_LEAD && matchesIn(marks, LEAD, passage.text.slice(sentence.start, start))
}
