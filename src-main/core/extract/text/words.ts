import { WordSet, wordSet } from './word-set.ts'

/** Nouns for what a speaker gives, in English and French. */
export const TALK_NOUNS =
  wordSet(`talk talks presentation presentations demo demos demonstration demonstrations workshop
  workshops session sessions keynote keynotes lecture lectures panel panels update updates overview discussion discussions
  introduction intro tutorial tutorials lesson ama chat fireside interview conversation lightning walkthrough recap deep-dive dive
  conf confs quickie quickies prez stage q&a webinar showcase breakdown slides slide deck livestream masterclass class bof
  conference conferences atelier ateliers exposé causerie démo démonstration survol aperçu entretien table-ronde présentation
  présentations tour speech vortrag vorträge vorstellung einführung präsentation präsentationen charla charlas ponencia ponencias taller talleres
  presentatie presentaties lezing lezingen praatje rex retex rétrospective presentación presentaciones palestra palestras apresentação apresentações introducción introdução introduzione intervento interventi presentazione presentazioni`)

/** Words that tell that a post is about an event. */
export const EVENT_WORDS =
  wordSet(`meetup meetups event events conference conferences summit evening night afternoon gathering
  roadshow hackathon webinar workshop workshops edition meeting kubecon devopsdays devoxx fosdem session sessions attendees
  audience speakers speaker panel talks talk community communities keynote unconference camp bootcamp party
  rencontre rencontres soiree evenement evenements conferenciers conferencier participants communaute atelier
  evento eventos palestra palestras palestrantes trilha encontro encontros comunidade charla charlas ponente ponentes asistentes encuentro encuentros comunidad
  veranstaltung vortrag vorträge vorträgen treffen teilnehmer evenement bijeenkomst lezing lezingen incontro incontri serata relatori partecipanti`)

/** Event words that make a title the title of an event. */
export const EVENT_TITLE_WORDS =
  wordSet(`meetup meetups meet-up kubecon cloudnativecon conference conf summit recap roundup
  round-up takeaways icymi roadshow hackathon webinar workshop edition meeting day days talks panel night evening evenings nights soirees
  gathering unconference camp bootcamp devopsdays fosdem tour festival fest forum symposium keynote speakers schedule
  agenda session sessions lineup rencontre rencontres soiree conference atelier ateliers compte-rendu evenement journee retour
  user-group usergroup flisol devoxx voxxed guadec akademy qcon latinoware fosdem eventos encuentro encuentros jornada jornadas charla charlas taller talleres congreso
  encontro encontros palestra palestras treffen vortrag vorträge konferenz incontro incontri serata bijeenkomst servicemeshcon dockercon gophercon pycon rustconf jsconf ignite fireside barcamp`)

/** Lower-case words that name what a person does. */
export const ROLE_WORDS =
  wordSet(`engineer engineers developer developers architect architects maintainer maintainers manager
  lead leads leader founder cofounder co founders ceo cto cio coo vp ciso president director head chief officer principal
  senior junior staff designer designers freelance freelancer independent software site reliability sre devops platform cloud solution solutions systems infrastructure
  security data product program programme project technical tech field customer success advocate advocates evangelist evangelists évangéliste évangélistes
  relations developer-relations consultant consultants specialist expert experts analyst scientist researcher professor
  student intern contributor contributors creator creators author ambassador ambassadors organizer organiser co-organizer
  member members team core partner advisor owner administrator admin operations ops practitioner guest guests
  speaker speakers presenter presenters panelist panelists panellists host moderator maker fellow distinguished
  ingénieur ingénieure développeur développeuse architecte fondateur fondatrice directeur directrice responsable chef chercheur
  chercheuse conseiller conseillère consultante experte associé logiciel principale professeur conférencier conférencière
  architectes développeurs développeuses ingénieurs ingénieures consultantes fondateurs colleague colleagues
  mainteneur contributeur spécialiste gestionnaire technologist community open source full stack fullstack backend frontend
  front back end web mobile network networking test qa support sales marketing account executive managing general vice
  associate alumna alumnus alumni veteran researcher-in-residence hacker scientist-at-large graduate phd tester testers programmer programmers coder sysadmin sysadmins
  coach coaches trainer trainers instructor lecturer statistician mathematician physicist economist journalist librarian postdoc apprentice
  presidente presidenta directora ingeniero ingeniera profesor profesora coordinador coordinadora fundador fundadora desarrollador
  desarrolladora estudiante investigador investigadora desenvolvedor desenvolvedora engenheiro engenheira estudante coordenador coordenadora
  vorsitzender vorsitzende geschäftsführer geschäftsführerin leiter leiterin entwickler entwicklerin gründer gründerin berater beraterin
  professore professoressa ingegnere sviluppatore sviluppatrice fondatore fondatrice direttore direttrice responsabile ontwikkelaar oprichter
  auteur auteure autrice créateur créatrice cofondateur cofondatrice pdg gérant gérante technique générale adjoint adjointe entrepreneur contractor freelancers global regional practice group working sig chair co-chair cochair`)

/** Words that may stand between a name and its verb, or between two names of a list, beside roles and capitals. */
export const GLUE_WORDS =
  wordSet(`a an the our their his her your its own very from at of for in with within on as also then
  finally next now later recently briefly first second third both all two three who which former formerly previously
  longtime fellow currently is? de du des la le les d l un une chez au aux à en pour et and or plus notre nos colleague colleagues
  together jointly kindly subsequently afterwards again lastly puis ensuite enfin respectively here there just quickly live remotely`)

/** Small words that no name contains at its start. */
const FUNCTION_WORDS = `a an the this that these those he she it we you they i his her its our your their my me us them and or but
  nor so yet if when while where why how what who whom whose which as at by for from in into of off on onto out over per to
  toward under until up upon via with within without about above across after again against all also although always am among
  another any anyone are around be became because been before being below between both can could did do does doing done down
  during each either else even ever every everyone everything few finally first following further had has have having here
  however instead is just last later least less like made make many may maybe might more most much must never new next no
  none not nothing now often once one only other others otherwise own perhaps please really same second several shall should
  since some someone something soon still such than thank thanks their then there therefore third though three through thus
  today together tomorrow tonight too two unless used using very was well were whether will would yes yesterday
  le la les un une des du de et ou mais donc car ni que qui quoi dont où ce cet cette ces il elle ils elles nous vous je tu on
  son sa ses leur leurs notre nos votre vos mon ma mes au aux en dans par pour sur sous avec sans chez vers après avant
  pendant puis ensuite enfin aussi merci bonjour bienvenue lors comme tout tous toute toutes`

/** Words that are often capitalised (in titles, at the start of a line) and are no part of a person's name. */
const TITLE_WORDS = `january february march april may june july august september october november december feb apr aug sept oct nov dec tue tues wed thur thurs fri
  monday tuesday wednesday thursday friday saturday sunday janvier février mars avril mai juin juillet août septembre
  octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche spring summer autumn fall winter printemps
  été automne hiver north south east west northern southern eastern western central america europe asia africa canada
  canadian american european french english apache united states kingdom usa uk eu na france germany
  cloud native kubernetes docker container containers service services mesh open source software hardware platform platforms
  platforming engineering computing foundation linux windows data database databases machine learning deep artificial intelligence
  security secure network networking networks storage serverless function functions microservice microservices monolith
  observability monitoring logging tracing metrics deployment deployments deploying deploy continuous integration delivery
  pipeline pipelines cluster clusters multi cluster api apis app apps application applications web mobile code coding
  developer developers development devops sre operator operators operations infrastructure production enterprise startup
  community communities meetup meetups group groups user users event events conference conferences summit day days week
  talk talks talking speaking presenting explaining presentation workshop workshops session sessions keynote keynotes panel lightning introduction intro overview
  update updates recap roundup discussion demo q&a ama agenda schedule program speakers speaker sponsor sponsors sponsored
  gold silver bronze platinum diamond host hosts hosted hosting venue location date time registration welcome networking
  break lunch dinner breakfast pizza beer drinks food doors closing opening remarks
  how why what getting started start building build running run using use making scaling scale managing manage
  migrating migration journey story stories lessons learned best practices practice guide tips tricks tutorial advanced
  beginner beginners basics fundamentals future state art power easy simple fast faster better good bad ugly modern world
  real time life case study studies review release releases version part edition chapter series episode season
  team teams member members special guest guests chat fireside conversation interview question questions answer
  full house room hall floor street avenue road boulevard building centre center office offices campus university college
  school institute hotel theatre theater park square library museum station bar pub café restaurant
  company companies inc labs lab technologies technology solutions systems group bank digital consulting partners ventures
  capital media studio studios corp corporation agency society association alliance committee council government ministry
  department division unit authority commission federation project projects initiative sig working special interest
  senior principal staff lead chief head vice president director manager engineer architect scientist analyst consultant mayor senator councillor governor minister miss monsieur madame mademoiselle herr frau señor señora sr sra shri smt engr
  advocate evangelist ambassador ambassadors maintainer maintainers contributor contributors founder co-founder cto ceo cio
  coo vp ciso professor dr mr mrs ms sir mc emcee
  read view see check visit find meet more learn watch know your expose start shift video videos slides slide photo photos foto fotos image picture figure table click here join register subscribe
  follow contact share tweet email newsletter blog post posts article articles news about home page pages site website
  github gitlab slack twitter linkedin youtube meetup.com facebook zoom discord google microsoft amazon apple oracle ibm
  intel cisco vmware red hat elastic azure aws gcp rancher hashicorp netflix spotify uber shopify facebook
  great thanks congratulations hello hi dear hope happy proud excited note important tip warning
  policy policies control plane gateway proxy proxies load balancing balancer traffic routing stateful stateless runtime
  architecture architectures design patterns pattern testing test tests quality performance reliability resilience chaos
  automation automating automated automate configuration management governance compliance identity access certificate
  certificates encryption zero trust supply chain vulnerability vulnerabilities scanning image images registry
  framework frameworks library libraries language languages programming functional object oriented type types server servers
  client clients edge hybrid multi tenant tenancy public private virtual machines bare metal disaster recovery backup
  streaming stream streams event driven messaging queue queues batch processing analytics warehouse lake model models
  pod pods autoscaler node nodes vertical horizontal
  training inference gpu ai ml llm generative agents
  présentation conférence atelier rencontre soirée communauté commanditaires commanditaire ville mise production sécurité
  nouvelles nouveautés retour expérience prochain prochaine prochains rdv towards beyond versus vs
  presenting speaking greater international alongside karaoke ignite visitor devsprint sprint sprints saas paas iaas ui ux mining formula`

/** Folded words that are no part of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = new WordSet([...wordSet(FUNCTION_WORDS), ...wordSet(TITLE_WORDS)])

/** Function words alone. */
export const FUNCTIONS: ReadonlySet<string> = wordSet(FUNCTION_WORDS)

/** Words at the end, or the start, of an organisation's or a place's name that no person's name has. */
export const ORGANISATION_WORDS =
  wordSet(`labs lab inc ltd llc gmbh corp corporation co company solutions systems technologies
  technology software networks network communications foundation university université college institute service services
  group bank banque cloud digital automation consulting security media studio studios partners ventures capital hub
  centre center hall hotel building tower campus street avenue park theatre office offices room space loft library
  community team project state energy airlines health healthcare insurance games entertainment interactive
  robotics research analytics data computing web online news times press media university school academy société complexe centrale
  mairie ministère hôpital hospital museum musée coworking brewery roasters bakery theater
  espace salle amphi amphithéâtre auditorium médiathèque bibliothèque palais pépinière mediathek bibliothek biblioteca auditorio espacio
  games works factory house club society association place square wharf arcade quay`)

/** Lower-case particles inside a person's name. */
export const NAME_PARTICLES = wordSet(
  'de del della di da dos das du van von der den ter ten te la le bin binte binti bint ibn ap al el y i e zu af',
)
