import { foldKey } from '../text/fold.ts'

/** Makers whose name is said or left out: "Apache Airflow" and "Airflow", "Amazon S3" and "S3". */
const MAKER =
  /^(?:apache|amazon|aws|azure|google(?: cloud)?|microsoft|vmware|oracle|grafana|openstack|nvidia|gnu|mozilla|adobe|owasp|ibm|red hat|hashicorp|spring|eclipse|github|mit) (?=\S)/i
/** What sort of thing it is, behind a name: "Vue.js" and "Vue", "Play Framework" and "Play". */
const SORT = /(?<=\S)(?:\.js| framework| css| ide| studio)$/i

const bare = (name: string): string => foldKey(name.replace(MAKER, '').replace(SORT, ''))

/** Short forms that people say as often as the name, where no rule tells them. */
const SAID: ReadonlyMap<string, readonly string[]> = new Map([
  ['ASP.NET', ['ASP.NET Core']],
  ['conda', ['Anaconda']],
  ['GlusterFS', ['Gluster']],
  ['IDA Pro', ['IDA']],
  ['IntelliJ IDEA', ['IntelliJ']],
  ['Jupyter', ['Jupyter Notebook']],
  ['ksqlDB', ['KSQL']],
  ['OAuth', ['OAuth 2.0']],
  ['Oracle Database', ['Oracle']],
  ['OpenPGP', ['PGP']],
  ['openSUSE Tumbleweed', ['Tumbleweed']],
  ['Phoenix LiveView', ['LiveView']],
  ['PostgreSQL', ['Postgres']],
  ['Protocol Buffers', ['Protobuf']],
  ['Ruby on Rails', ['Rails']],
  ['SaltStack', ['Salt']],
  ['WAI-ARIA', ['ARIA']],
  ['WebAssembly', ['WASM']],
  ['WebSocket', ['WebSockets']],
  ['Windows Subsystem for Linux', ['WSL']],
])

/**
 * Those of a technology's other forms that are as usual as its name: which of them is shown, the archive's own writing tells.
 * `PostgreSQL` with the forms `Postgres` and `psql` has `Postgres`.
 */
export const usualForms = (name: string, forms: readonly string[]): readonly string[] => {
  const said = SAID.get(name) ?? []
  const [key, whole] = [bare(name), foldKey(name)]
  // "ArgoCD" is "Argo CD" in another spelling.
  return forms.filter(form => said.includes(form) || (bare(form) === key && foldKey(form) !== whole))
}

const made = new WeakMap<ReadonlyMap<string, readonly string[]>, ReadonlySet<string>>()

/** The names and forms of a word list of which others are as usual. The same list is looked through once. */
export const equalForms = (forms: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const before = made.get(forms)
  if (before !== undefined) return before
  const equal = new Set<string>()
  for (const [name, others] of forms) {
    const usual = usualForms(name, others)
    if (usual.length > 0) for (const one of [name, ...usual]) equal.add(one)
  }
  made.set(forms, equal)
  return equal
}

/** The one of a name and forms as usual that texts write most, in whatever case; of equals the first, so the name. */
export const mostWritten = (name: string, forms: readonly string[], written: readonly string[]): string => {
  const keys = written.map(foldKey)
  const times = (form: string): number => keys.filter(key => key === foldKey(form)).length
  return [name, ...forms].reduce((best, form) => (times(form) > times(best) ? form : best))
}
