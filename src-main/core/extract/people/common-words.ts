import { wordSet } from '../text/phrases.ts'

/**
 * Words that titles of talks, points of an agenda and names of things are made of: two of them with capitals ("Computer
 * Graphics", "Lucky Draw") are no name. Beside a frequent given name they may still be family names.
 */
export const COMMON_WORDS: ReadonlySet<string> = wordSet(`
circuit breaking breaker example examples request requests routing tuning sourcing modeling modelling coding building making working moving running using shipping scaling
computer computers graphics graphic game games gaming science sciences engine engines interface interfaces browser browsers
domain domains driven property based clean pair mob happy hour hours lucky draw technical debt static dynamic analysis theory category
garbage collection memory safety safe error errors handling dependency dependencies injection feature features flags flag legacy remote
burnout imposter syndrome mental health product products management thinking growth hacking hack hacks natural language vision neural
quantum smart contract contracts distributed ledger blockchain crypto round table lean ice breaker social doors group show tell
puzzle puzzles quiz raffle prize prizes giveaway ticket tickets award awards winner winners lottery drinks snack snacks tea apéro apero buffet cocktail
concurrency concurrent parallel parallelism async asynchronous synchronous thread threads process processes compiler compilers parser parsers
interpreter interpreters syntax macro macros module modules package packages class classes method methods variable variables monad monads
functor lambda lambdas closure closures recursion immutable immutability pointer pointers heap garbage collector binary bytes bits string strings
number numbers math mathematics algorithm algorithms structure structures tree trees graph graphs hash index indexes query queries schema schemas
transaction transactions replication sharding consensus cache caching latency throughput benchmark benchmarks profiling debugger debug debugging
refactoring refactor agile scrum kanban sprint retrospective retrospectives estimation standup waterfall crafts craft craftsmanship kata dojo
hexagonal layered reactive serverless headless stateless progressive responsive accessible accessibility usability experience experiences
visual visualization visualisation dashboard dashboards chart charts map maps report reports search ranking recommendation recommender
robot robots robotics drone drones sensor sensors hardware firmware embedded device devices internet things thing printer printers arduino
secret secrets key keys token tokens password passwords encryption crypto attack attacks attacker defense threat threats malware breach incident incidents
postmortem postmortems outage outages alert alerts alerting oncall runbook metrics trace traces span spans log logs
front back end backend frontend fullstack mobile desktop app native cross platform widget widgets component components state hooks hook
animation animations layout layouts typography color colors colour colours font fonts style styles theme themes template templates
growth hiring interview interviews career careers job jobs mentoring mentor mentorship leadership diversity inclusion culture teams remote hybrid
onboarding feedback communication documentation docs writing reading speaking learning teaching education student students teacher
money cost costs budget pricing business market marketing sales customer customers strategy vision roadmap innovation transformation
adventure adventures quest magic myth myths legend hero heroes monster monsters dragon dragons wizard ninja rockstar unicorn zombie
secret secrets truth lies lie mistakes mistake failure failures success successes pain gain love hate fear joy fun hard harder hardest easier
deep dive dives crash course courses bootcamp primer handbook cookbook recipe recipes checklist cheat sheet pitfalls pitfall gotchas
first second third last final another more less better best worst next previous early late long short full half double single
please bring laptop laptops charger parking directions dress code conduct signup sign rsvp waitlist capacity seats
january kickoff wrapup check-in checkin registration arrival arrivals mingle mingling socializing socialising chat chats
ask anything call proposals papers paper deadline submissions submission review committee chair chairs volunteers volunteer
great good nice awesome amazing incredible wonderful special big small huge tiny little old young new fresh cool hot cold
red green blue black white yellow orange purple pink gold silver bronze
world earth sun space star stars planet ocean sea river mountain forest garden city town village country island
home house kitchen door window wall bridge tower road street train plane car bike boat ship wheel
human humans people person man woman men women child children kids family friend friends neighbour neighbours
behind beyond inside outside under over without within between toward through across along around against
everything anything something nothing everyone someone anyone nobody everybody
premier première deuxième troisième dernier dernière nouveau nouvelle petit petite grand grande bon bonne gros grosse
presentations recordings notes links materials resources references archives calendar videos slides talks
doctoral postdoctoral fellowship degree bachelor master thesis dissertation scholarship institute
den anfang auftakt abschluss schluss beginn ende
ordre jour heure heures minutes journée matin midi soir langage langages données moteur réseau réseaux logiciel logiciels
libre ouverte ouvert retour retours vers comment pourquoi quoi quand découverte initiation bilan projets projet
internals whispered whispers decentralized decentralised centralized distributed dirty clean cleaner monoliths monolith smart heating cooling lighting
content strategy strategies layout right left wrong tool tools toolbox toolkit toolchain viewer viewers editor editors explorer analyzer analyser inspector checker formatter linter
volume volumes snapshot snapshots backup restore restoring replica replicas failover failure failures availability consistency partition partitions durability
power powers powered powerful superpowers super ultimate essential essentials complete definitive practical pragmatic modern rapid rapidly instant simple simply simplicity complex complexity
understanding exploring discovering mastering demystifying unlocking unleashing rethinking reimagining revisiting debunking bridging breaking making taking giving getting going growing thriving surviving
living dying rise fall rising falling return returns revenge attack strikes awakens force forces wars war peace battle battles fight fighting
secret hidden lost forgotten missing broken fixed unbroken unexpected unknown unseen invisible visible mysterious mystery strange weird crazy mad insane silly stupid dumb clever brilliant
legacy heritage ancient classic classical vintage retro future futures past present history historical timeline ages age era century decade
trust trusted trusting untrusted safe safer unsafe secure secured hardened locked open opened opening closed closing public private shared
local global international national regional remote distant near far away everywhere nowhere anywhere somewhere
thousand million billion dollar dollars hundred dozen twice thrice zero infinity infinite unlimited
human humane humanity person personal people's citizen citizens social society societies civic political ethical ethics moral morality legal law laws rules rule
open-source maintainership contribution contributions commit commits branch branches merge merging pull push request release releases changelog version versions versioning
kernel shell terminal console command commands line lines script scripts scripting regex expression expressions statement statements loop loops array arrays list lists set sets map
object objects oriented value values type types typed typing generic generics trait traits protocol protocols interface contract contracts boundary boundaries border borders
render rendering renderer shader shaders pixel pixels canvas vector vectors matrix matrices tensor tensors gradient gradients descent optimizer optimization
sentiment semantic semantics ontology knowledge inference reasoning logic logical proof proofs theorem theorems formal verification verified correctness
sound audio music musical song songs video film movie movies photo photography art arts artist artists artwork
food drink kitchen restaurant coffee breakfast brunch supper barbecue picnic potluck karaoke bowling board
sponsor attendee attendees organiser organizers organisers staff crew jury judges judge mentors mentees
activity activities exercise exercises assignment homework lab labs practical practicals
morning evening afternoon midnight noon tonight weekend weekends weekly monthly yearly annual biannual quarterly daily nightly
airport airlines transit metro subway railway station bus tram ferry taxi car cars bicycle bikes hostel motel apartment apartments stairs elevator lobby ballroom
special extra bonus surprise mini micro macro mega giga nano big bigger biggest huge largest longest
wrap recap intro outro prologue epilogue preface interlude intermission finale
rust-proof cross-platform end-to-end peer-to-peer point-to-point
eventos evento activos activo finalizados pasados próximos próxima anteriores charlas charla ponentes ponente taller talleres agenda horario lugar fecha inscripción inscripciones registro bienvenida bienvenidos presentación
comunidad desarrollo desarrolladores programación código datos seguridad nube gestión configuración introducción buenas prácticas nuevas nuevos mejores primera primero segunda segundo última último
gerenciamento configurações configuração desenvolvimento programação segurança nuvem dados comunidade apresentação palestras palestra palestrantes encontro inscrições próximo próximos primeira primeiro segunda última sistema sistemas virtualização boas avançado
bonnes pratiques pratique objets connectés intelligence artificielle sécurité données développement développeurs communauté soirée prochaine dernière nouvelles nouveautés accueil programme horaires lieu inscription merci
entwicklung entwickler sicherheit einführung daten künstliche intelligenz neue neues erste erster zweite letzte nächste nächstes treffen vortrag vorträge anmeldung ort zeit danke willkommen programm
sviluppo sviluppatori sicurezza introduzione dati intelligenza artificiale nuovo nuova nuovi prossimo prossima incontro serata programma grazie benvenuti
ontwikkeling ontwikkelaars veiligheid introductie gegevens nieuwe eerste tweede laatste volgende bijeenkomst avond programma welkom bedankt
work workplace fair fairs rights official site sites low high higher lower northwest northeast southwest southeast
foto fotos bild bilder ability access account accounts action actions active actual addition additional address
advance affairs agreement aid aim air alternative amount answer answers appearance approach approaches area areas
arrangement aspect aspects asset assets assistance assistant attention audience authority average awareness background
balance basis bath beach beauty bed behavior behaviour belief benefit benefits bias bid birth block blocks blood
boards body bond bonds bottom box boxes brain brand brands bread breakthrough bug bugs bulk burden button buttons
camera cameras campaign campaigns candidate candidates capability capital card cards care cargo categories cause
causes cell cells certification challenge challenges champion championship chance chances change changes channel
channels character characters charge charity check choice choices circle claim claims clinic clock cluster coast
collaboration collaborative collections column columns combination comfort comments commerce commercial commission
commitment commons comparison competition competitions complaint completion compliance computation computational
concept concepts concern conclusion condition conditions confidence conflict connection connections connected consumer
consumers contact contest context continuous contrast control controls convention conversion cooperation copy corner
corporate correction council counter couple court coverage creation creative creativity credit credits crisis criteria
critical crowd crystal current curve custom cut cycle cycles damage dance danger dark dawn deal deals debate debut
decision decisions default definition demand democracy density department description desire destination detail
details development devil dialogue diet difference differences different difficulty dimension dinner direct direction
director directory disaster discount discovery disease disk display distance distribution district diverse division
document documents doubt draft drama dream dreams drive driver drivers drop dual duty dynamics earning earnings ease
eastern economic economics economy editing effect effective effects efficiency efficient effort efforts election
electric electricity electronic electronics element elements emergency emotion emotional emphasis empire employee
employees employment empty energy enough entry environment environmental equal equality equipment escape essay estate
evaluation evidence evil exact exam examination excellence exception exceptions exchange excitement executive exhibit
exhibition existing exit expansion expectation expectations expense expert expertise explanation exploration explosion
exposure extension extensions extent extreme eye eyes face faces facility fact factor factors facts faculty faith fake
fashion favorite favourite fellow fiction figure figures file files filter filters finance financial finding findings
fire fiscal fish fitness fix fixes flash fleet flexibility flexible flight floor flow flows focus folder folders
follow-up foot foreign form format formats formation formula forum forums fraud freedom frequency frontier fuel
functionality fund funding funds furniture gap gaps gateway gear gender generation genius geographic geography giant
gift gifts glass goal goals golden government graduate graduation grants grid ground grounds guard guest guidance
guideline guidelines guides guild hands hands-on happiness harbor harbour hat heart heat heaven height hell help
helper helpers highway hint hints hit hobby hobbyist hole holiday holidays holy honest honor honour horizon horror
horse hospital host hosting hub hunt hunting icon icons idea ideal ideas identity illustration impact implementation
importance improvement improvements incentive income increase independence independent indoor industrial industry
influence inner input inputs insight insights inspection inspiration installation instance instances instruction
instructions instrument insurance integrity intel intelligent intensive intent interaction interactions interactive
interest interesting interests interim internal internship interpretation introductions invention investigation
investment investor investors invitation issue issues item items joint judgement jump justice keyboard kit kits knife
label labels labor labour lack land landing landscape lap launch launches laundry lawn layer layers leader leaders
leading leads league learner learners leave lecture lectures lens level levels liability liberty license licence
licensing life lift light lights limit limits limitation limitations literature live lives load loads location
locations lock locks lounge machine machinery magazine magnet main mainstream maintenance majority maker makers mall
mark marks marketplace mass massive masters match matches material matter matters maximum meal meals measure
measurement measures media medical medicine medium meeting meetings member membership memories memorial mention menu
message messages metal minimum mining ministry minor minority minute mirror mission mix mixed mode modes moment
moments monitor month mood most mother motion motivation motor mouse mouth move movement moves multimedia multiple
municipal muscle mutual narrative nation nations nature nearest necessity need needs negative negotiation nest net
neutral newcomer newcomers nightmare noise normal note notice notion novel nuclear objective objectives observation
obstacle occasion occupation offer offers officer officers online operation operational operator opinion opinions
opponent opportunities opportunity opposite optimal option options oral orchestra order orders ordinary organic
organization organisation organizations organisations orientation origin original others outcome outcomes outdoor
outline output outreach outstanding overall overflow overhead overview ownership owner owners pace pack packet packets
pairs panel panels parade paradise parent parents part participation particle parts party pass passage passion passive
passport path paths patience patient patients pattern pay payment payments peak peer peers pen penalty performance
performances period permission permissions personality perspective perspectives phase phases phenomenon philosophy
phone phones phrase physical physics piano pick pie piece pieces pilot pirate pitch pitches pizza places plan plant
plants plastic plate play player players playground plenty plot plug plugin plugins plus poem poet poetry poison poll
pool poor pop popular population port portal portfolio position positions positive possibilities possibility possible
posts pot potential practice preparation presence pressure prevention prices primary prime principle principles print
prior priority priorities prison privacy privilege pro problem problems procedure procedures proceedings professional
professionals profile profiles profit program programs progress promise promotion prompt prompts proposal prospect
protection protest prototype prototypes prototyping provider providers psychology publication publications publicity
purchase purpose quality quantity quarter queen question quick quickstart quiet quote quotes race races racing radical
radio rail rain random range ranges rate rates ratio reach reaction reactions reader readers ready reality reason
reasons reception recognition record records recovery recruiting recruitment reduction reference reflection
reflections reform region regions regular regulation regulations relation relations relationship relationships
relative relevant relief religion rental repair repairs replacement repository repositories representation
representative reproduction requirement requirements rescue reservation residence resident residents resistance
resolution resource respect response responses responsibility rest restart result results resume revenue reviews
revolution reward rewards rhythm ride riding risk risks roads rock rocket role roles roof room root roots rough route
router routes row royal run sad sail salary sale sample samples sand satellite satisfaction savings scandal scene
scenes scenario scenarios schedule scheme scholar school schools score scores scratch screen screens screencast
screening season seat section sections sector selection self sell semester senior sense sensitive sentence sequence
series serious service session setting settings setup shade shadow shapes share sharing shelf shelter shift shine
shirt shirts shock shoe shop shopping shops shot shower shows side sides sight signal signals signature silence silent
similar situation situations size sizes skill skills skin sky sleep slice slide slot slots slow slowly smile smooth
soap socket soft soil solid solo solution sort source sources southern speak specialist species specific specification
specifications speed speeds spend spirit spoken sport sports spot spotlight spread square stability stable stack stage
stages stakeholder stand standard standards start starter starting states statistics status steal steam steel step
steps stick sticker stickers stock stop stops storage store stores storm storytelling straight stranger strategic
stream strength stress stretch strict strike structural structured struggle studio study stuff subject subjects
substance succession sudden suggestion suggestions suit sum summary supplier supply support surface surgery survey
surveys survival suspect sustainable sustainability sweet swimming swing switch switches symbol symbols sympathy
symphony synthesis tables tablet tail tale tales talent talented talk talking target targets task tasks taste tax
taxes team tech technique techniques technological telephone television temperature temporary tension term terms tests
texts thank thanks theater theatre theoretical theories therapy thought thoughts tie tier ties tight timer times tip
tips title toast today toilet tomorrow tone topic topics total touch tough tour tourism tournament toy toys track
tracker tracks trade trading tradition traditional traffic trail trails trailer trainer trainings transfer transition
translation transparency transparent transport transportation trap travel treasure treatment trend trends trial trials
trick trip trips trouble troubles troubleshooting true truck tube tune tunnel turn turning tutor twin twist
unconference union unique unity universal universe unusual update upgrade upgrades upper urban usage use useful user
users usual utility utilities vacation valid validation valley valuable variation variety various vehicle vehicles
vendor vendors venture verbal victim victory view views violence virtue virus visit visitors vital vocabulary voice
voices voluntary vote voter voting walk walking walks walls warm warning wash waste watching water wave waves way ways
weakness wealth weapon wear weather website websites wedding week weeks weight welcome western whole wide wind winds
wine wing wings winning wire wireless wisdom wish wonder wood worker workers workflow workflows workspace worldwide
worry worth writer writers yard year years yesterday yield yoga youth zone zones
ciclo vida relámpago relampago atención aviso avisos gente amigos equipo equipos empresa empresas trabajo trabajos
gracias semana mes año años día días tarde noche mañana sala salas puerta puertas libres abierto abierta fuente juego
juegos prueba pruebas ejemplo ejemplos curso cursos manos redes servidor servidores usuario usuarios herramienta
herramientas proyecto proyectos sesión sesiones ronda mesa redonda cierre comida café desayuno merienda patrocinadores
patrocinador organizadores asistentes entrada entradas gratuita gratis próximamente resumen conclusiones trabalho
trabalhos mês ano anos dia dias noite manhã aberto aberta abertos fonte jogo jogos teste testes exemplo exemplos rede
usuário usuários ferramenta ferramentas projeto projetos sessão sessões rodada almoço lanche participantes ingresso
ingressos gratuito resumo conclusões trilha trilhas vagas sorteio brindes nova novo vie semaine mois année années
jours salle salles porte portes gratuit gratuite jeu jeux exemple exemples cours serveur serveurs utilisateur
utilisateurs outil outils équipe équipes entreprise entreprises travail séance séances ronde repas déjeuner
partenaires organisateurs participants entrée entrées prochainement résumé conclusions conseil conseils astuce astuces
clé clés coeur cœur fond fin début suite questions réponses leben woche monat jahr jahre tag tage abend abende raum
räume tür offen offene freie freier spiel spiele beispiel beispiele kurs kurse netz netzwerk benutzer nutzer werkzeug
werkzeuge projekt projekte sitzung runde pause essen getränke sponsoren organisatoren teilnehmer eintritt kostenlos
zusammenfassung fazit fragen antworten tipps tricks grundlagen überblick erfahrung erfahrungen vertikale
organisationen neuerungen welche arbeit arbeiten rückblick ausblick vorschau bericht berichte freunde spaß vita
settimana mese anno anni giorno giorni sera mattina aperto aperta libero gioco giochi prova prove esempio esempi corso
corsi rete utente utenti strumento strumenti progetto progetti sessione sessioni pausa cibo organizzatori riassunto
conclusioni domande risposte lavoro lavori leven maand jaar dagen zaal deur vrij spel voorbeeld cursus netwerk
gebruiker gebruikers gereedschap project projecten sessie eten drankjes deelnemers samenvatting vragen antwoorden werk
`)
