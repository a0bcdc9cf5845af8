import { describe, expect, it } from 'vitest'
import { alt, caption, h2, h3, list, namesIn, p, quote, table } from './build-post.ts'

describe('posts of many styles', () => {
  it('reads a page that is mostly lists', () => {
    expect(
      namesIn('Northern Data Meetup #14', [
        p('Leeds, 12 March 2024. Around 70 people came to the fourteenth edition.'),
        h2('Talks'),
        list(
          '[Scaling Postgres the boring way](https://slides.example/1) — Ines Duarte (Fernhill)',
          'Debezium in anger: Tomasz Wilk, Brightline & Hannah Osei, Brightline',
          'Lightning talk: why we left Hadoop – Priya Raman',
        ),
        h2('Sponsors'),
        list('Fernhill (gold)', '[Brightline](https://brightline.example) — pizza', 'Oakmoor Systems'),
        h2('Organisers'),
        list('Graham Pell', 'Sofia Lind'),
        h2('Next meetup'),
        p('We meet again on 11 June in Sheffield, with Marta Keller on DuckDB.'),
      ]),
    ).toEqual({
      cities: ['Leeds'],
      sponsors: ['Brightline', 'Fernhill', 'Oakmoor Systems'],
      hosts: [],
      speakers: ['Hannah Osei', 'Ines Duarte', 'Priya Raman', 'Tomasz Wilk'],
      technologies: ['Debezium', 'Hadoop', 'Postgres'],
    })
  })

  it('reads a French evening', () => {
    expect(
      namesIn(
        'Retour sur la rencontre Infonuagique de novembre',
        [
          p(
            'La rencontre a eu lieu à Montréal le 14 novembre, dans les bureaux de Boréalis. Mathilde Tremblay, architecte chez Fluvio, a présenté « Terraform sans larmes ».',
          ),
          p(
            "Ensuite, Karim Benali de Lumen Nord a donné une conférence sur Kafka et Kubernetes. La soirée s'est terminée par un atelier animé par Josée Lacroix.",
          ),
          p("Merci à Boréalis et Cascade Libre d'avoir commandité la soirée."),
          p('Rejoignez-nous sur les pages de Québec, Sherbrooke et Gatineau.'),
        ],
        { lang: 'fr' },
      ),
    ).toEqual({
      cities: ['Montreal'],
      sponsors: ['Boréalis', 'Cascade Libre'],
      hosts: ['Boréalis'],
      speakers: ['Josée Lacroix', 'Karim Benali', 'Mathilde Tremblay'],
      technologies: ['Kafka', 'Kubernetes', 'Terraform'],
    })
  })

  it('reads a page in two languages without counting twice', () => {
    expect(
      namesIn('Québec Cloud Native: May recap / Retour sur mai', [
        p(
          'On May 9 the community in Québec met at Ardoise. Élise Gagnon from Ardoise presented how her team runs Argo CD.',
        ),
        p('Le 9 mai, la communauté de Québec était réunie chez Ardoise. Élise Gagnon y a présenté Argo CD.'),
        p('Our sponsors: Ardoise and Pixel Boréal.'),
      ]),
    ).toEqual({
      cities: ['Quebec City'],
      sponsors: ['Ardoise', 'Pixel Boréal'],
      hosts: ['Ardoise'],
      speakers: ['Élise Gagnon'],
      technologies: ['Argo CD'],
    })
  })

  it('reads an agenda table', () => {
    expect(
      namesIn('Platform Engineering Oslo, September', [
        quote('Wednesday, September 18th, 5:30pm at Fjordbank offices, Oslo'),
        table(
          ['Time', 'Talk', 'Speaker'],
          ['17:30', 'Doors and pizza', ''],
          ['18:00', 'Backstage after two years', 'Ingrid Solheim, Fjordbank'],
          ['18:45', 'Crossplane for the rest of us', 'Lars Moen & Amina Yusuf'],
          ['19:30', 'Networking', ''],
        ),
      ]),
    ).toEqual({
      cities: ['Oslo'],
      sponsors: [],
      hosts: ['Fjordbank'],
      speakers: ['Amina Yusuf', 'Ingrid Solheim', 'Lars Moen'],
      technologies: ['Backstage', 'Crossplane'],
    })
  })

  it('reads a panel', () => {
    expect(
      namesIn('Recap: the on-call panel at SRE Lisbon', [
        p(
          'The panel, which included Rui Barata (Cortado), Megan Ashby (Stoneleaf) and Chidi Eze (Cortado), agreed that alerts should be few. Moderator Paulo Serra asked about PagerDuty and Grafana.',
        ),
        p(
          'The evening was organised by Beatriz Nunes. Thanks to Cortado for hosting us and to Stoneleaf for the food.',
        ),
      ]),
    ).toMatchObject({
      cities: ['Lisbon'],
      hosts: ['Cortado'],
      sponsors: ['Stoneleaf'],
      speakers: expect.arrayContaining(['Chidi Eze', 'Megan Ashby', 'Rui Barata']),
      technologies: ['Grafana', 'PagerDuty'],
    })
  })

  it('gives an online session no city', () => {
    expect(
      namesIn('Rust Hours online meetup, February recap', [
        p(
          'We met on Zoom again. Noor Haddad, who lives in Amman, gave a talk on Tokio, and Felix Brandt from Berlin demoed his Wasmtime plugin.',
        ),
        p('The recording is on YouTube. Join us next month, or meet us in person in Vienna in May.'),
      ]),
    ).toMatchObject({ cities: [], hosts: [], sponsors: [], speakers: ['Felix Brandt', 'Noor Haddad'] })
  })

  it('finds no event in a technical article', () => {
    expect(
      namesIn('How we cut our Postgres bill in half', [
        p(
          'Our database runs on PostgreSQL 14 in Frankfurt. Last year Dana Whitlock showed that most of our indexes were unused.',
        ),
        p('The folks at Timescale explain hypertables well. We deploy with Helm and watch it with Prometheus.'),
        p('At the end Omar Said, our CTO, signed off the change. Support is sponsored by nobody but us.'),
      ]),
    ).toEqual({
      cities: [],
      sponsors: [],
      hosts: [],
      speakers: [],
      technologies: ['Helm', 'PostgreSQL', 'Prometheus', 'TimescaleDB'],
    })
  })

  it('reads the announcement of a conference', () => {
    expect(
      namesIn('Announcing GraphConf 2025', [
        p('GraphConf 2025 will take place in Rotterdam on 22 and 23 May. Registration is open, so join us!'),
        h2('Speakers'),
        list(
          'Yuki Tanabe (Quillworks) – Neo4j at a billion edges',
          'Sam Abara, Principal Engineer at Redfern',
          'Lotte de Vries',
        ),
        h2('Sponsors'),
        h3('Gold'),
        list('Quillworks', 'Redfern'),
        h3('Silver'),
        p('[Marlowe Bank](https://m.example) · [Tidepool](https://t.example)'),
      ]),
    ).toEqual({
      cities: ['Rotterdam'],
      sponsors: ['Marlowe Bank', 'Quillworks', 'Redfern', 'Tidepool'],
      hosts: [],
      speakers: ['Lotte de Vries', 'Sam Abara', 'Yuki Tanabe'],
      technologies: ['Neo4j'],
    })
  })

  it('reads headings with short biographies', () => {
    expect(
      namesIn('Frontend Dublin: spring evening', [
        p('We gathered in Dublin at the Harbourside office for an evening about React and Vite.'),
        h3('Aoife Brennan'),
        p('Aoife Brennan is a staff engineer at Harbourside. She talked about server components.'),
        h3('Speaker: Luca Ferri | Mosaico'),
        p('Luca showed how his team moved from Webpack to Vite.'),
        h3('Questions and answers'),
        p('The audience had many questions.'),
      ]),
    ).toMatchObject({
      cities: ['Dublin'],
      hosts: ['Harbourside'],
      speakers: ['Aoife Brennan', 'Luca Ferri'],
      technologies: ['React', 'Vite', 'Webpack'],
    })
  })

  it('reads a roadshow through several cities', () => {
    expect(
      namesIn('Three cities, one week: our observability roadshow', [
        p('The roadshow kicked off in Calgary on May 6, and continued in Edmonton May 7 and Vancouver May 9.'),
        p(
          'In Calgary, Devon Marsh from Prairie Labs gave a talk on OpenTelemetry. In Edmonton it was given by Wei Zhang, SRE at Northlight.',
        ),
        p(
          'Thank you Prairie Labs for hosting in Calgary, Northlight in Edmonton, and Pacific Loom in Vancouver. Thanks to Datadog, Honeycomb and Grafana Labs for sponsoring the series.',
        ),
        p('Our regular meetups happen monthly in Calgary, Winnipeg and Regina.'),
      ]),
    ).toEqual({
      cities: ['Calgary', 'Edmonton', 'Vancouver'],
      sponsors: ['Datadog', 'Grafana Labs', 'Honeycomb'],
      hosts: ['Northlight', 'Pacific Loom', 'Prairie Labs'],
      speakers: ['Devon Marsh', 'Wei Zhang'],
      technologies: ['OpenTelemetry'],
    })
  })

  it('tells speakers from organisers, contacts and people mentioned', () => {
    expect(
      namesIn('Security night recap', [
        p(
          'Helen Stone welcomed everybody to the evening and thanked the volunteers. The first speaker was Arjun Mehta, who presented his work on Falco.',
        ),
        p('Next up was Camille Roy, with a demo of Trivy inspired by a post of Bruce Nolan.'),
        p(
          'Closing the night, Omar Farouk and Lena Vogt from Kestrel walked us through their incident. As Omar said, logs are for humans.',
        ),
        p('If you want to speak, write to Wendy Clarke. Photos by Stan Hooper.'),
      ]).speakers,
    ).toEqual(['Arjun Mehta', 'Camille Roy', 'Lena Vogt', 'Omar Farouk'])
  })

  it('reads a list of videos', () => {
    expect(
      namesIn('DevOpsDays Porto 2022: all the videos', [
        p('More than 300 attendees came to DevOpsDays Porto. Here are the recordings.'),
        list(
          '[Keynote: Small batches](https://v.example/1) by Joana Prates',
          '[Nomad in production](https://v.example/2) by Erik Sandström',
          '[GitOps with Flux](https://v.example/3) by Mei Lin and Robert Achebe',
        ),
      ]),
    ).toMatchObject({
      cities: ['Porto'],
      speakers: ['Erik Sandström', 'Joana Prates', 'Mei Lin', 'Robert Achebe'],
      technologies: ['Flux', 'GitOps', 'Nomad'],
    })
  })

  it('reads sponsors from labels, captions and pictures', () => {
    expect(
      namesIn('JS Gent meetup recap', [
        p(
          'Food and drinks were provided by Appelboom. The meetup was sponsored by Kiwi Works, Lantern and the Tulip project.',
        ),
        p('Our silver sponsor was Zandberg, while bronze includes Pluim.'),
        h2('Partners'),
        alt('Vlierbes logo'),
        caption('Sponsor logos: Appelboom, Lantern'),
      ]).sponsors,
    ).toEqual(['Appelboom', 'Kiwi Works', 'Lantern', 'Pluim', 'Tulip', 'Vlierbes', 'Zandberg'])
  })

  it('resolves first names within the post', () => {
    expect(
      namesIn('Kotlin Night recap', [
        p('Our guests were introduced one by one. Nadia Petrov works at Silverbirch.'),
        p('Nadia gave a talk about coroutines, and the crowd loved it.'),
      ]).speakers,
    ).toEqual(['Nadia Petrov'])
  })
})
