import { describe, expect, it } from 'vitest'
import { namesIn, p } from './build-post.ts'

const technologiesOf = (...sentences: readonly string[]): readonly string[] =>
  namesIn('Notes', sentences.map(p)).technologies

describe('technologies in prose', () => {
  it.each([
    ['We rewrote the service in Go and Rust.', ['Go', 'Rust']],
    ['We go to the office, and the rust on the gate is old. Go home now.', []],
    ['The Go language has goroutines.', ['Go']],
    ['They store secrets in Vault and find services with Consul.', ['Consul', 'Vault']],
    ['The vault of the bank and the consul of Spain were at the helm in the harbor.', []],
    ['Our stack is kubernetes, kafka, docker and postgres.', ['Docker', 'Kafka', 'Kubernetes', 'Postgres']],
    ['She wrote macros using visual basic.', ['Visual Basic']],
    ["The service speaks JSON:API to Lambda@Edge, and Cap'n Proto inside.", ["Cap'n Proto", 'JSON:API', 'Lambda@Edge']],
    ['We wired it with React & Redux.', ['React', 'Redux']],
    ['It was one test: more of the looms held.', []],
    ['We wrote it from Scratch on a thin client.', []],
    ['The garbage collector G1 beat Shenandoah on our JVM.', ['G1GC', 'JVM', 'Shenandoah GC']],
    ['They steer the robots with Nav2 and micro-ROS.', ['Nav2', 'micro-ROS']],
    ['The game runs in Unity with Shader Graph.', ['Unity', 'Unity Shader Graph']],
    ['The shop moved from Heroku to bare metal over the winter.', ['Heroku']],
    ['Our guest from Heroku brought cake.', []],
    ['Ein kurzer Einblick in die Programmiersprache Go.', ['Go']],
    ['She showed a git workflow for two.', ['Git']],
    ['It is a react based page.', ['React']],
    ['The code that we wrote in ruby, is short.', ['Ruby']],
    ['The virtual kubelet of a buoy tells nodes from tides.', ['Virtual Kubelet']],
    ['They built it with ASP.NET MVC4 and cake.', ['ASP.NET MVC']],
    ['We sent three pull Requests and a Coding Dojo followed in the library.', []],
    ['He talked about Brindlecast, his own software for tides on PostgreSQL.', ['Brindlecast', 'PostgreSQL']],
    ['The video is on YouTube. All the slides and videos are on YouTube. Watch it on YouTube.', []],
    ['The visual basic of a poster is its colour.', []],
    ['He logs in over SSH and sends JSON back.', ['JSON', 'SSH']],
    ['They rewrote the loom in Kotlin, which was hard to port from Golang.', ['Go', 'Kotlin']],
    ['The first hour was about bash and Python.', ['Bash', 'Python']],
    ['Our birthday bash and Python cake were great.', ['Python']],
    ['She drew the looms with Python and [wracklo](https://wracklo.org).', ['Python', 'wracklo']],
    ['The Python magazine called [Wracklo](https://wracklo.org) wrote of it.', ['Python']],
    ['It started with Wracklo (@wracklo) on Python and Kafka.', ['Kafka', 'Python']],
    ["He told us of the Erlang's OTP.", ['Erlang', 'OTP']],
    ['The numbers on webpagetest.org told us more.', ['WebPageTest']],
    ["C'est bon, dit le maître du port.", []],
    ['Merci à Pascal MOSSARD, qui parle PHP.', ['PHP']],
    ['We pushed our docker images.', ['Docker']],
    ['We react to them and rust in the rain.', []],
    ['There was a talk about Dart by Ada Quill.', ['Dart']],
    ['There was a talk about Dart players.', []],
    ['The widget was made using qml on a Linux server.', ['Linux', 'QML']],
    ['A chef cooked while a puppet danced; the spark of an idea.', []],
    ['Spark jobs run beside our Kafka cluster.', ['Kafka', 'Spark']],
    ['OPA and EKS are short; an opa and the eks are not.', ['EKS', 'Open Policy Agent']],
    ['Node.js, ASP.NET, C++, C# and .NET Core.', ['.NET', 'ASP.NET', 'C#', 'C++', 'Node.js']],
    ['Maria is an engineer at Docker and Joe is CTO of Elastic.', []],
    ['Kube-bench and Kubehunter scan clusters.', ['kube-bench', 'kube-hunter']],
    ['We moved from Puppet to Ansible.', ['Ansible', 'Puppet']],
    ['See https://kubernetes.io/docs and @docker for more.', []],
    ['We ported the tide tables to PHP7 and Python3.', ['PHP', 'Python']],
    ['The docks run Swift 5 and Phoenix 1.3.', ['Phoenix', 'Swift']],
    ['We kept the logs in Kafka, Presto and Redis.', ['Kafka', 'Presto', 'Redis']],
    ['She likes [Presto](https://prestodb.io) best.', ['Presto']],
    ['He likes presto, and the rust on [Presto](https://acme.example) too.', []],
    ['The parser was written in C, the tests in Go.', ['C', 'Go']],
    ['Points A, B and C are in the plan for the summer.', []],
    ['Our Ruby shop moved its logins to Devise last year.', ['Devise', 'Ruby']],
    ['Our flower shop moved its vases to Devise last year.', []],
    ['Henry Jekyll and Cassandra Miller came by bus.', []],
    ['A Rust parser made with nom, at last.', ['Rust', 'nom']],
    ['A Rust parser that eats nom nom biscuits.', ['Rust']],
    ['We mapped the moss with [mosskit](https://github.com/acme/mosskit).', ['mosskit']],
    [
      'Slides are in [moss-slides](https://github.com/acme/moss-slides), code is [here](https://github.com/acme/x).',
      [],
    ],
    ["Azure's storage grew.", ['Azure']],
    ['The talk was filmed with Zoom, and the files are CSV on GitHub.', []],
  ])('%s', (sentence, expected) => {
    expect(technologiesOf(sentence)).toEqual(expected)
  })

  it('counts a name of passing mention where the post is about it', () => {
    expect(namesIn('JSON in the harbour', [p('We keep tide tables in JSON.')]).technologies).toEqual(['JSON'])
  })

  it('takes tags as evidence for what the prose names, and for a subject that it does not name', () => {
    const tagged = (...keywords: readonly string[]) =>
      namesIn('Notes', [p('We looked after our Salt masters and drank tea.')], { keywords }).technologies
    expect(tagged()).toEqual([])
    expect(tagged('salt', 'harbour')).toEqual(['Salt'])
    expect(tagged('golang', 'community', 'go-home')).toEqual(['Go'])
  })

  it('reads the sessions that front matter tells', () => {
    const frontMatter = {
      agenda: [{ title: 'Redis by the sea', speaker: 'Anna Berg' }],
      site: { title: 'All of Kafka' },
    }
    expect(namesIn('Programme', [p('See you there.')], { frontMatter }).technologies).toEqual(['Redis'])
  })
})

describe('technologies in lists that read like lists of firms', () => {
  const technologies = (text: string): readonly string[] => namesIn('Leeds Widget Meetup #12', [p(text)]).technologies

  it.each([
    ['She compared HTTP clients like Axios and Got.', ['Axios']],
    ['We met people from Ruby and Python communities.', ['Ruby', 'Python']],
    ['We welcomed engineers from Docker and Kubernetes backgrounds.', ['Docker', 'Kubernetes']],
    ['He compared the vendor Kubernetes distributions.', ['Kubernetes']],
  ])('%s', (text, expected) => {
    expect(technologies(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['Companies like Docker and Elastic sent people.', ['Docker', 'Elastic']],
    ['We had engineers from Docker and Elastic in the room.', ['Docker', 'Elastic']],
    ['We were joined by speakers from FusionAuth and Initech.', ['FusionAuth']],
    ['The company Docker sent two people.', ['Docker']],
  ])('%s: firms', (text, firms) => {
    expect(technologies(text).filter(name => firms.includes(name))).toEqual([])
  })
})
