import { wordSet } from '../text/word-set.ts'

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
tech scene official site sites low northwest northeast southwest southeast
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
