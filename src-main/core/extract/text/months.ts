import { WordSet, wordSet } from './word-set.ts'

/** The months by their folded names, in the languages that recaps are written in; counted from 0. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  `january janvier januar januari janner enero janeiro gennaio;february fevrier februar februari feber febrero fevereiro febbraio;
  march mars marz marts maart marzo marco;april avril abril aprile;may mai mei maj mayo maio maggio;june juin juni junio junho giugno;
  july juillet juli julio julho luglio;august aout augustus agosto;september septembre septiembre setembro settembre;
  october octobre oktober octubre outubro ottobre;november novembre noviembre novembro;december decembre dezember diciembre dezembro dicembre`
    .split(';')
    .flatMap((names, at) =>
      names
        .trim()
        .split(' ')
        .map((name): readonly [string, number] => [name, at]),
    ),
)

/** The days of a week, in the same languages. */
export const WEEKDAYS: ReadonlySet<string> = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag
  freitag samstag sonntag lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta lunedi martedi mercoledi giovedi
  venerdi sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
)

/** The months by name, or by the letters that stand for it. */
export const MONTHS: ReadonlySet<string> = new WordSet([
  ...MONTH_NUMBERS.keys(),
  ...wordSet('jan feb mar apr jun jul aug sep sept oct nov dec'),
])
