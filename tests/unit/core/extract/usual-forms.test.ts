import { describe, expect, it } from 'vitest'
import { mergeEntities } from '../../../../src-main/core/extract/index.ts'
import { mostWritten, usualForms } from '../../../../src-main/core/extract/technologies/usual-forms.ts'
import { namesIn, p } from './build-post.ts'
import { recap, told, value } from './merge-support.ts'

describe('the usual forms of a technology', () => {
  it('are its name without its maker or its sort, and those that people say', () => {
    expect(usualForms('Apache Airflow', ['Airflow', 'airflow operators'])).toEqual(['Airflow'])
    expect(usualForms('Kafka', ['Apache Kafka', 'Kafka broker'])).toEqual(['Apache Kafka'])
    expect(usualForms('Vue.js', ['Vue', 'Vue 3', 'VueJS'])).toEqual(['Vue'])
    // Another spelling of the name itself is none.
    expect(usualForms('Argo CD', ['ArgoCD'])).toEqual([])
    expect(usualForms('PostgreSQL', ['Postgres', 'PSQL'])).toEqual(['Postgres'])
    expect(usualForms('Kubernetes', ['K8s', 'Kube'])).toEqual([])
    // Whatever a reader's own list names.
    expect(usualForms('constructor', ['ctor'])).toEqual([])
  })

  it('are told by what is written most, and are the name where that does not tell', () => {
    expect(mostWritten('PostgreSQL', ['Postgres'], ['postgres', 'PostgreSQL', 'Postgres'])).toBe('Postgres')
    expect(mostWritten('PostgreSQL', ['Postgres'], ['postgres', 'PostgreSQL', 'postgresql'])).toBe('PostgreSQL')
    expect(mostWritten('Apache Airflow', ['Airflow'], ['Apache Airflow', 'Airflow'])).toBe('Apache Airflow')
    expect(mostWritten('PostgreSQL', ['Postgres'], ['psql'])).toBe('PostgreSQL')
  })
})

describe('a technology of two usual names', () => {
  it('is called as its post writes it', () => {
    expect(namesIn('Queues', [p('We moved the queue to postgres, and Postgres held.')]).technologies).toEqual([
      'Postgres',
    ])
    expect(
      namesIn('Queues', [p('We moved the queue to PostgreSQL, and psql became our friend.')]).technologies,
    ).toEqual(['PostgreSQL'])
    expect(namesIn('Queues', [p('Apache Airflow ran it: Airflow at night, Airflow by day.')]).technologies).toEqual([
      'Airflow',
    ])
    // What is no usual name is not shown.
    expect(namesIn('Queues', [p('We moved it all to k8s, and k8s held.')]).technologies).toEqual(['Kubernetes'])
  })

  it('is one in an archive, called as most recaps do', () => {
    const names = (...all: readonly string[]) =>
      told(mergeEntities(all.map(name => recap({ technologies: [value(name)] }))), 'technology').names
    expect(names('Postgres', 'PostgreSQL', 'Postgres')).toEqual(['Postgres'])
    expect(names('Postgres', 'PostgreSQL', 'PostgreSQL')).toEqual(['PostgreSQL'])
    expect(names('Apache Airflow', 'Airflow')).toEqual(['Apache Airflow'])
    expect(names('K8s', 'k8s', 'Kubernetes')).toEqual(['Kubernetes'])
  })
})
