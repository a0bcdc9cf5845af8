import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, h3, list, namesIn, p } from './build-post.ts'

describe('posts of other communities', () => {
  it('reads a user group write-up', () => {
    expect(
      namesIn('February Python meetup', [
        p('Last Thursday 45 of us squeezed into the Marlin & Co office in Bristol for our first meetup of the year.'),
        p(
          "First up was Gemma O'Neill, a data scientist at Marlin & Co, with “Pandas without panic”. She explained how to avoid copies.",
        ),
        p('After the break Stefan Weiss took the stage to talk about FastAPI. His slides are online.'),
        p('Many thanks to Marlin & Co for hosting us and to Hopsmith for the beer!'),
        p('The next meetup is on 14 March in Bath. See you there!'),
      ]),
    ).toMatchObject({
      cities: ['Bristol'],
      hosts: ['Marlin & Co'],
      sponsors: ['Hopsmith'],
      speakers: ["Gemma O'Neill", 'Stefan Weiss'],
      technologies: ['FastAPI', 'Python', 'pandas'],
    })
  })

  it('reads a trip report of a conference', () => {
    expect(
      namesIn('Notes from RustFest', [
        p('Two weeks ago I was at RustFest in Zürich. These are my notes on the talks I liked.'),
        h2('Florence Adeyemi: Embedded Rust on a budget'),
        p('Florence showed a weather station built on ESP32 boards.'),
        h2('Async all the way down (Hugo Lindqvist)'),
        p('A deep dive into Tokio and its scheduler.'),
        h2('Keynote by Marisol Vega'),
        p('A great closing keynote about the history of the borrow checker.'),
      ]),
    ).toMatchObject({
      cities: ['Zurich'],
      speakers: ['Florence Adeyemi', 'Hugo Lindqvist', 'Marisol Vega'],
      technologies: ['ESP32', 'Rust', 'Tokio'],
    })
  })

  it('reads a talk a section', () => {
    expect(
      namesIn('DevOps Exchange Manchester – June round-up', [
        p('A packed house at Copperworks on a sunny evening in Manchester.'),
        h2('Pipelines as Products'),
        p('Speaker: Rachel Adeola (@radeola), Head of Platform at Copperworks'),
        p('Rachel argued that a pipeline has customers. They use Jenkins and Spinnaker.'),
        h2('From Puppet to Ansible in 90 days'),
        p('Speaker: Jonas Ek'),
        h2('Lightning talks'),
        list('Tom Reilly - Vim for sysadmins', 'Ewa Nowak - What I learnt from a failed migration'),
        h2('Thanks'),
        p(
          'Venue and pizza were kindly provided by Copperworks. Our sponsors this evening were Ropewalk and Silverdale Software.',
        ),
      ]),
    ).toMatchObject({
      cities: ['Manchester'],
      speakers: ['Ewa Nowak', 'Jonas Ek', 'Rachel Adeola', 'Tom Reilly'],
      sponsors: ['Copperworks', 'Ropewalk', 'Silverdale Software'],
      technologies: ['Ansible', 'Jenkins', 'Puppet', 'Spinnaker', 'Vim'],
    })
  })

  it('reads an announcement of one evening', () => {
    expect(
      namesIn(
        'Docker Nantes #22 : sécurité des images',
        [
          p('Notre prochain meetup aura lieu le 3 octobre à Nantes, chez Voilier. Au programme :'),
          list('Alice Morel (Voilier) : scanner ses images avec Trivy', 'Bruno Kerguelen : Harbor chez Armor'),
          p('Inscription gratuite. La soirée est commanditée par Voilier et Grand Large.'),
        ],
        { lang: 'fr' },
      ),
    ).toMatchObject({
      cities: ['Nantes'],
      hosts: ['Voilier'],
      sponsors: ['Grand Large', 'Voilier'],
      speakers: ['Alice Morel', 'Bruno Kerguelen'],
      technologies: ['Docker', 'Harbor', 'Trivy'],
    })
  })

  it('reads a hackathon without speakers', () => {
    expect(
      namesIn('Hack the Harbour: a weekend hackathon', [
        p(
          'Thirty teams met in Rotterdam for our hackathon. The jury, made up of Anke Visser and Piet Smit, gave the first prize to team Anchor.',
        ),
        p(
          'The winning team used Flutter and Firebase. We are grateful to our sponsors Havenbank, Delta Port and Bluewater.',
        ),
      ]),
    ).toMatchObject({
      cities: ['Rotterdam'],
      speakers: [],
      sponsors: ['Bluewater', 'Delta Port', 'Havenbank'],
      technologies: ['Firebase', 'Flutter'],
    })
  })

  it('reads an Australian evening told in one paragraph', () => {
    expect(
      namesIn('What happened at Kubernetes Melbourne in August', [
        p(
          'Thanks to Wattle Digital for having us at their offices in Melbourne. Talks by Hiro Sato, Bella Conti and Nikhil Rao covered Karpenter, Cilium and Argo CD, and Zoe Papadopoulos from Wattle Digital demoed their internal platform. Drinks were sponsored by Gumtree Labs.',
        ),
      ]),
    ).toEqual({
      cities: ['Melbourne'],
      hosts: ['Wattle Digital'],
      sponsors: ['Gumtree Labs'],
      speakers: ['Bella Conti', 'Hiro Sato', 'Nikhil Rao', 'Zoe Papadopoulos'],
      technologies: ['Argo CD', 'Cilium', 'Karpenter', 'Kubernetes'],
    })
  })

  it('keeps homes, employers and other conferences out', () => {
    expect(
      namesIn('Meetup recap: April in Ghent', [
        p(
          'Ilse Maes, who flew in from Stockholm and works at AWS, presented Fargate. She will repeat the talk at KubeCon in London.',
        ),
        p('Bram Claes of Brussels-based Peloton Data spoke about Snowflake.'),
        p('The company is headquartered in Seattle. We all met at Boekentoren in Ghent.'),
      ]),
    ).toMatchObject({
      cities: ['Ghent'],
      speakers: ['Bram Claes', 'Ilse Maes'],
      technologies: ['Fargate', 'Snowflake'],
    })
  })

  it('reads an interview evening', () => {
    expect(
      namesIn('Fireside chat with Dr. Leila Rahimi', [
        p(
          'On Tuesday evening Marcus Boyd of Quorum sat down with Leila Rahimi for a fireside chat at the Turing Hall in Cambridge.',
        ),
        p('Rahimi explained how her group trains models with JAX and PyTorch.'),
      ]),
    ).toMatchObject({
      cities: ['Cambridge'],
      speakers: expect.arrayContaining(['Leila Rahimi']),
      technologies: ['JAX', 'PyTorch'],
    })
  })

  it('reads bold names and roles in front of names', () => {
    expect(
      namesIn('Go Prague #7 recap', [
        p(
          'On Monday Google developer advocate Petra Novotná opened with a talk on Go generics, followed by Honza Dvořák (Seznamka).',
        ),
        p(
          'Staff engineer Milan Kučera then demonstrated profiling with pprof. The last talk was given by Avast alumna Tereza Bílá.',
        ),
        h3('Host'),
        p('Seznamka'),
      ]),
    ).toMatchObject({
      cities: ['Prague'],
      hosts: ['Seznamka'],
      speakers: ['Honza Dvořák', 'Milan Kučera', 'Petra Novotná', 'Tereza Bílá'],
    })
  })

  it('reads one thanks for the room and the food', () => {
    expect(
      namesIn('Recap: 6 September meetup', [
        p('Carla Simms kicked things off with news from the community.'),
        p(
          'Thanks to Birchline for hosting the meetup and supplying the food and drinks, and to Ostrava Tools for the pizza and lending us the projector.',
        ),
      ]),
    ).toMatchObject({ hosts: ['Birchline'], sponsors: ['Birchline', 'Ostrava Tools'], speakers: ['Carla Simms'] })
  })

  it('reads a French account with particles in names', () => {
    expect(
      namesIn('Données Rennes – compte rendu', [
        p('Le 3 mars, plus de 80 personnes se sont retrouvées chez Goéland à Rennes.'),
        p(
          'Sarah Cohen, data scientist chez Goéland, nous a parlé de MLflow. Yann Le Goff (Marée Haute) a présenté Kubeflow.',
        ),
        p("Un grand merci à Goéland pour l'accueil et à Marée Haute pour les pizzas."),
      ]),
    ).toEqual({
      cities: ['Rennes'],
      hosts: ['Goéland'],
      sponsors: ['Marée Haute'],
      speakers: ['Sarah Cohen', 'Yann Le Goff'],
      technologies: ['Kubeflow', 'MLflow'],
    })
  })

  it('reads the employer behind the words that describe it', () => {
    const facets = extractFacets(
      buildPost('Go evening recap', [p('Kim Sung from the travel startup Ferry Loop gave a talk on Redis.')]),
    )
    expect(facets.speakers.map(({ name, affiliation }) => [name, affiliation])).toEqual([['Kim Sung', 'Ferry Loop']])
  })
})
