import { wordSet } from '../text/word-set.ts'

/** Words that make an ambiguous name beside them a technology's. */
export const TECHNICAL =
  wordSet(`language languages programming code coding production cluster clusters version versions deploy deployed deploying deployment
  library libraries framework frameworks sdk api apis written compiler runtime driver drivers client clients container containers containerized docker
  kubernetes microservice microservices pipeline pipelines database databases server servers operator operators plugin
  cli tool tools open-source opensource repo repository package packages package modules module app apps application backend frontend
  developers developer service mesh data streaming model models ml ai training inference llm gpu notebook query queries
  orchestrator storage chart charts config configuration infrastructure devops ci cd build builds testing automation
  dashboard metrics logs tracing observability monitoring gateway ingress proxy cloud serverless function functions
  job jobs sandbox incubation incubating graduated graduation cncf apache script scripts routines goroutines channels structs
  software stack cookbook cookbooks recipes sprache programmiersprache programmiersprachen werkzeug datenbank datenbanken bibliothek anwendung anwendungen entwicklung
  lenguaje lenguajes biblioteca herramienta herramientas servidor servidores linguagem linguagens ferramenta ferramentas linguaggio libreria programmeertaal
  langages outil outils conteneur conteneurs bibliothèques données minions webhook crd crds binary rewrite rewrote migrated migration implemented
  bibliothèque langage logiciel programme développeurs développeur serveur base`)

/** Words before a language in its place. */
export const IN_LANGUAGE = wordSet(
  'programmiersprache sprache langage lenguaje linguagem linguaggio taal programmeertaal mit con com in with using of to from and or learn vs versus write writing en avec pour or than',
)

/** Words before a language whose name is a single letter. */
export const WRITTEN_IN = wordSet('in into with using learn en avec than le du')

/** Words behind a language in its place. */
export const AFTER_LANGUAGE = wordSet(
  'and or code program programs programmer programmers is was has at for to with on by from as that which developers developer meetup user gophers generics et ou est pour',
)

/** What a technology has, or what is made with it: "docker images". */
export const PARTS =
  wordSet(`command commands repo repos repository repositories branch branches image images container containers component components
  cluster clusters app apps plugin plugins module modules package packages library libraries framework code developer developers
  workflow workflows hook hooks commit commits history alias aliases tutorial tutorials course connection connections tunnel tunnels keys
  project projects template templates based powered bindings integration crash course apis backend frontend ecosystem addon addons programming programmer programmers developers implementation script scripts server hosts host console cli client api session sessions basics`)

/** Words before an acronym that is written small: "using qml". */
export const SMALL_LEADS = wordSet('using use of with via in')

/** Words between a talk and its topic. */
export const ABOUT = wordSet('about on to sur')

/** What has a topic. */
export const ABOUT_TALKS = wordSet(
  'know learn learned everything things all talk talks talked talking session presentation workshop lecture intro introduction one conf conférence atelier spoke speaking présentation quickie tutorial',
)

/** Words behind the topic of a talk. */
export const AFTER_TOPIC = wordSet('de du given presented in this last today')

/** Verbs and conjunctions behind the first word of a sentence that make it a thing: "Composer is", « Composer et ». */
export const SUBJECT_OF = wordSet(
  'is was has can will est et provides allows offers uses lets makes runs supports comes works gives does permet offre utilise',
)
