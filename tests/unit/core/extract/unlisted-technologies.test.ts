import { describe, expect, it } from 'vitest'
import { list, namesIn, p } from './build-post.ts'

/** Two technologies that are known, so that the post is a technical one. */
const SETTING = 'The buoys report to Kafka and PostgreSQL.'

const technologiesOf = (...sentences: readonly string[]): readonly string[] =>
  namesIn('Notes', [SETTING, ...sentences].map(p)).technologies.filter(
    name => name !== 'Kafka' && name !== 'PostgreSQL',
  )

describe('technologies that no list has', () => {
  it.each([
    ['with a part that names of software have', 'All of it ends in TidewrackDB.', 'TidewrackDB'],
    ['linked to its package', 'We parsed it with [wrackle](https://crates.io/crates/wrackle).', 'wrackle'],
    [
      'linked to its repository with an affix',
      'He likes [seesawer](https://github.com/acme/vim-seesawer).',
      'seesawer',
    ],
    ['linked to its own site, near software', 'The [Wrackly](https://wrackly.org) library draws maps.', 'Wrackly'],
    [
      'written small, linked to its own site near software',
      'The server got [wracklyser](https://wracklyser.io).',
      'wracklyser',
    ],
    ['linked to a site with a word more', 'The [Wrackly](https://gowrackly.dev) library draws maps.', 'Wrackly'],
    ['linked to a site whose whole address it is', 'The database of [Wrackly IO](https://wrackly.io).', 'Wrackly IO'],
    ['linked to a firm’s site, as a means', 'We draw maps with [Wrackly](https://wrackly.com) and Kafka.', 'Wrackly'],
    ['called so', 'She showed us a small library called Wrackle.', 'Wrackle'],
    ['told what it is', 'Wrackle is a tiny open-source framework for tides.', 'Wrackle'],
    ['told what it is in passing', 'He showed us Wrackle, a framework for tides.', 'Wrackle'],
    ['before what it is', 'Later she wrote the Wrackle plugin on a ferry.', 'Wrackle'],
    ['after what it is, in French', 'On a vu le framework Wrackle en action.', 'Wrackle'],
    ['between an article and its kind', 'The Tidal Wrackle project runs on Kafka.', 'Tidal Wrackle'],
    ['with hyphens', 'Wrackle-O-Matic is a plugin for Kafka.', 'Wrackle-O-Matic'],
    ['as the topic of a talk', 'A talk about MossyGauge.', 'MossyGauge'],
    ['between known names of a list', 'It runs beside Redis, Wrackle and RabbitMQ.', 'Wrackle'],
    ['by whose creator speaks', 'Then one of the creators of Wrackle joined us.', 'Wrackle'],
    ['written small before what it is', 'They worked on the wrackle library at night.', 'wrackle'],
    ['called so, in emphasis', 'On utilise un composant appelé **wrackshim** avec Kafka.', 'wrackshim'],
    ['linked with what it is', 'See the [wrackex project](https://github.com/acme/wrackex).', 'wrackex'],
    ['small between known names of a list', 'It runs beside Redis, wrackle, and RabbitMQ.', 'wrackle'],
    ['small in a list that goes on', 'It runs beside Redis, RabbitMQ, wrackle, and others.', 'wrackle'],
    [
      'of two words between known names of a list',
      'It runs beside Redis, Tidal Wrackle and RabbitMQ.',
      'Tidal Wrackle',
    ],
    ['as a package of a language', 'Then there was a leak in rust-wrackle last night.', 'rust-wrackle'],
    ['as the end of a package’s name', 'We saw wrackle-rs on a buoy.', 'wrackle-rs'],
    ['called so, of two parts', 'They have a library called free-wrackle.', 'free-wrackle'],
    ['introduced', 'Introduction to Wrackle, by Ada Quill', 'Wrackle'],
  ])('%s', (_, sentence, name) => {
    expect(technologiesOf(sentence)).toContain(name)
  })

  it.each([
    ['an employer', 'Ada Quill, who is a software engineer at MossyGauge, waved.'],
    ['a group named after a city', 'We built it with RotterdamJS and using CityJS.'],
    ['a hashtag', 'Tell us with #MossyGauge software.'],
    ['a group', 'We met with RotterdamRb and RotterdamJUG software folks.'],
    ['a class in code', 'It failed in MossRequestFactory and using TideController.'],
    ['a movement', 'They moved to DevSecOps using MossOps tools.'],
    ['a plural acronym', 'Software with APIs and CRDs.'],
    ['a surname', 'We were led by Ada McHarbour and DeVries in software.'],
    ['a person', 'The talk was built with Martha and led using Tom.'],
    ['a city', 'The framework was migrated to Rotterdam.'],
    ['a common word', 'Introduction to Testing, by Ada Quill'],
    ['a file', 'The code using server.js was gone.'],
    ['a firm that is described', 'Wrackle is a platform company.'],
    ['a person who is described', 'Wrackle, a library maintainer, waved.'],
    [
      'a link that leads elsewhere',
      'See the [Wrackly](https://wrackly.com) people of the [slides](https://slides.org) server.',
    ],
  ])('not %s', (_, sentence) => {
    expect(technologiesOf(sentence)).toEqual([])
  })

  it('not a name in capitals in a post that is about something else', () => {
    expect(namesIn('Notes', list('Soup', 'Wrackle, a dish', 'Introduction to Wrackle')).technologies).toEqual([])
  })
})

describe('items that say what they name', () => {
  it.each([
    ['wrackle: a tiny regular expression editor', ['wrackle']],
    ['Wrackle-O-Matic: A browser extension for tides', ['Wrackle-O-Matic']],
    ['Wrackle (open-source ORM)', ['Wrackle']],
    [
      'Tide Compressor: [https://github.com/acme/tide-compressor](https://github.com/acme/tide-compressor)',
      ['Tide Compressor'],
    ],
    ['Tide Speed - [https://www.tidespeed.io/](https://www.tidespeed.io/)', ['Tide Speed']],
    ['Tide Speed - [https://www.harbour.io/](https://www.harbour.io/)', []],
    ['Performance: a library perspective', []],
    ['Wrackle: how we write tools', []],
    ['The node-girls came to the harbour', []],
  ])('%s', (item, names) => {
    const { technologies } = namesIn('Notes', [p(SETTING), ...list(item)])
    expect(technologies.filter(name => name !== 'Kafka' && name !== 'PostgreSQL')).toEqual(names)
  })
})

describe('firms that are written like products', () => {
  it.each([
    ['We heard from companies like WrackPay, Wrackle and MossFootball using Kafka.'],
    ['The buoys were sold by the consultancy LiveWrack using Kafka.'],
    ["After Kafka came MossCommerce's Tanya Dua using a buoy."],
    ['Attendees from Initech, WrackTrac and MossPay came using Kafka.'],
    ['A service called "webapp" writes to Kafka.'],
    ['Es ingeniero de software en WrackBuoys, con Kafka.'],
    ['At last she moved to Wracklery, which uses Kafka.'],
    ['They test it using Wrackle-Like tests and Kafka.'],
    ['Kafka moved to Tuesdays.'],
    ['They improved the governance framework and the webserver library.'],
  ])('%s', text => {
    expect(technologiesOf(text)).toEqual([])
  })
})

describe('names of technologies that stand for something else', () => {
  const named = (text: string): readonly string[] => namesIn('Notes', [p(SETTING), p(text)]).technologies

  it.each([
    ['We showed the server at York, England, then at Rust, Germany, to many.', 'Rust'],
    ['Players of the board game Go met the cluster.', 'Go'],
    ['They code for F/OSS in the cluster.', 'F*'],
    ['MANUEL OPA told of the cluster.', 'Open Policy Agent'],
    ['No servers came to the galera do cluster.', 'Galera Cluster'],
    ['Each server in the cluster opens the loopback connection first.', 'LoopBack'],
    ['We learnt of Natural Language Processing libraries.', 'Processing'],
    ['A bevy of new tools runs in the cluster.', 'Bevy'],
    ['Avec Docker, on doit utiliser deux conteneurs.', 'doit'],
    ['On améliore le code Clojure en intégrant des tests.', 'Integrant'],
    ['Look at `rust-harbour` in the repository.', 'Rust'],
    ['The Technical Steering Committee (TSC) wrote TypeScript; the TSC met.', 'tsc'],
    ['On regarde le tableau des marées dans le port : Tableau du port, avec Docker.', 'Tableau'],
    ['It all was said in jest, by two testers of Cypress and Playwright.', 'Jest'],
    ['Read about the server in Linux Magazine.', 'Linux'],
    ['We came to see BCC1 with eBPF and perf.', 'BCC'],
    ['They heard from organizations including Initech, Globex, and VMware on the cluster.', 'VMware'],
  ])('%s', (text, name) => {
    expect(named(text)).not.toContain(name)
  })

  it('keeps them where they are meant', () => {
    expect(named('Redux keeps the server and its page')).toContain('Redux')
    expect(named('We drew the page with the library Processing')).toContain('Processing')
    expect(named('We wrote the server in Rust')).toContain('Rust')
    expect(named('They moved the cluster from VMware to Kubernetes.')).toContain('VMware')
  })
})
