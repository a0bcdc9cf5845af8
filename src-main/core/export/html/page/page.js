/**
 * The script of an exported page: search, facets and one recap at a time. It reads what is in the page and asks for
 * nothing else; text becomes nodes by `textContent` only.
 */
;(() => {
  /**
   * @typedef {{ start: number, end: number }} Range in UTF-16 units of a text
   * @typedef {{ words: Record<string, string>, facets: { label: string, names: string[] }[],
   *   recaps: { id: string, values: number[][] }[] }} PageData
   * @typedef {{ id: string, values: number[][], article: HTMLElement, item: HTMLElement, text: string, folded: string }} Recap
   * @typedef {{ term: string, isNot: boolean }} Part
   */

  /** @param {string} id */
  const byId = id => /** @type {HTMLElement} */ (document.getElementById(id))

  /** @type {PageData} */
  const data = JSON.parse(byId('data').textContent ?? '')
  const { words } = data

  /** @param {string} tag @param {Record<string, string>} [attributes] @param {string} [text] */
  const make = (tag, attributes = {}, text = '') => {
    const node = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
    node.textContent = text
    return node
  }

  /**
   * Folds case and accents, one unit for one unit, so that places in the folded text are places in the text.
   * @param {string} text
   */
  const fold = text => text.replace(/[A-Z]+/g, run => run.toLowerCase()).replace(/[\u0080-\uffff]/g, foldUnit)

  /** @type {Map<string, string>} */
  const foldedUnits = new Map()
  /** @param {string} unit outside ASCII; the same few come again and again */
  const foldUnit = unit => {
    const known = foldedUnits.get(unit)
    if (known !== undefined) return known
    const base = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const folded = base.length === 1 ? base : unit
    foldedUnits.set(unit, folded)
    return folded
  }

  const INLINE = /^(?:a|abbr|b|bdi|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)$/

  /**
   * The text of a node, with a space wherever one block ends and another begins.
   * @param {Node} node
   * @returns {string}
   */
  const textOf = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
    const inside = [...node.childNodes].map(textOf).join('')
    return INLINE.test(node.nodeName.toLowerCase()) ? inside : ` ${inside} `
  }

  const items = [...byId('contents').querySelectorAll('li')]
  /** @type {Recap[]} */
  const recaps = data.recaps.map(({ id, values }, at) => {
    const article = byId(id)
    const item = /** @type {HTMLElement} */ (items[at])
    // The body first: what is found there tells more than a list of names.
    const parts = [...article.querySelectorAll('.body, header')].reverse().map(textOf)
    const pictures = [...article.querySelectorAll('img, svg[role="img"]')]
    const alts = pictures.map(picture => picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '')
    const text = [...parts, ...alts].join(' ').normalize('NFC').replace(/\s+/g, ' ').trim()
    return { id, values, article, item, text, folded: fold(text) }
  })

  /**
   * Words and "phrases" of a query, all of which have to be there; `-word` must not.
   * @param {string} query
   * @returns {Part[]}
   */
  const parse = query =>
    [...query.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)]
      .map(([, minus, phrase, word]) => ({
        term: fold((phrase ?? word ?? '').normalize('NFC'))
          .replace(/\s+/g, ' ')
          .trim(),
        isNot: minus === '-',
      }))
      .filter(({ term }) => /[\p{L}\p{N}]/u.test(term))

  /**
   * Where a word beginning with the term first stands.
   * @param {string} folded @param {string} term
   */
  const placeOf = (folded, term) => {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1))
      if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return at
    return -1
  }

  /** @param {Recap} recap @param {Part[]} parts */
  const matches = (recap, parts) => parts.every(({ term, isNot }) => placeOf(recap.folded, term) >= 0 !== isNot)

  /** Chosen values by facet. */
  const chosen = data.facets.map(() => /** @type {Set<number>} */ (new Set()))

  /**
   * Whether a recap has one of the chosen values in every facet, leaving out one facet.
   * @param {Recap} recap @param {number} [besides]
   */
  const passes = (recap, besides) =>
    chosen.every(
      (values, facet) =>
        facet === besides || values.size === 0 || recap.values[facet]?.some(value => values.has(value)),
    )

  const query = /** @type {HTMLInputElement} */ (byId('query'))
  const clear = byId('clear')
  /** @type {((found: Recap[]) => void)[]} */
  const counters = []

  /** A facet: a box for each value, with the number of recaps that choosing it gives. */
  const FEW = 8
  data.facets.forEach(({ label, names }, facet) => {
    const set = make('fieldset')
    set.append(make('legend', {}, label))
    const list = make('ul')
    const more = make('button', { type: 'button', class: 'more' }, words.showAll)
    let isOpen = false
    const rows = names.map((name, value) => {
      const row = make('li')
      const box = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox' }))
      const count = make('span', { class: 'value-count' })
      const line = make('label')
      line.append(box, make('span', { class: 'value-name' }, name), count)
      row.append(line)
      box.addEventListener('change', () => {
        if (box.checked) chosen[facet]?.add(value)
        else chosen[facet]?.delete(value)
        leave()
        show()
      })
      return { row, box, count, name, value, number: 0 }
    })
    more.addEventListener('click', () => {
      isOpen = !isOpen
      show()
    })
    set.append(list, more)
    byId('facets').append(set)
    counters.push(found => {
      const pool = found.filter(recap => passes(recap, facet))
      const totals = names.map(() => 0)
      for (const recap of pool) for (const value of recap.values[facet] ?? []) totals[value] = (totals[value] ?? 0) + 1
      for (const entry of rows) {
        entry.number = totals[entry.value] ?? 0
        entry.box.checked = chosen[facet]?.has(entry.value) ?? false
        entry.count.textContent = String(entry.number)
        entry.box.setAttribute('aria-label', `${entry.name}, ${entry.number}`)
      }
      const isYears = label === words.years
      const sorted = rows
        .filter(entry => entry.number > 0 || entry.box.checked)
        .sort((a, b) => (isYears ? b.name.localeCompare(a.name) : b.number - a.number || a.name.localeCompare(b.name)))
      // What has the focus stays in the page.
      const active = document.activeElement
      list.replaceChildren(
        ...sorted.filter((entry, at) => isOpen || at < FEW || entry.box.checked).map(entry => entry.row),
      )
      if (active instanceof HTMLElement && list.contains(active)) active.focus()
      more.hidden = sorted.length <= FEW
      more.setAttribute('aria-expanded', String(isOpen))
      more.textContent = isOpen ? (words.showFewer ?? '') : `${words.showAll} (${sorted.length})`
      set.hidden = sorted.length === 0
    })
  })

  const AROUND = 70

  /**
   * The text around the first match, with what matched marked.
   * @param {Recap} recap @param {Part[]} parts
   */
  const snippet = ({ text, folded }, parts) => {
    const terms = parts.filter(part => !part.isNot).map(part => part.term)
    const [first] = terms
    if (first === undefined) return undefined
    const at = placeOf(folded, first)
    const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - AROUND)))
    const space = text.indexOf(' ', at + first.length + AROUND)
    const to = space < 0 ? text.length : space
    /** @type {Range[]} */
    const found = terms
      .map(term => ({ term, start: from + placeOf(folded.slice(from, to), term) }))
      .filter(({ start }) => start >= from)
      .map(({ term, start }) => ({ start, end: start + term.length }))
      .sort((a, b) => a.start - b.start)
    const line = make('p', { class: 'snippet' })
    let done = from
    if (from > 0) line.append('… ')
    for (const { start, end } of found) {
      if (start < done) continue
      line.append(text.slice(done, start), make('mark', {}, text.slice(start, end)))
      done = end
    }
    line.append(text.slice(done, to), to < text.length ? ' …' : '')
    return line
  }

  const show = () => {
    const parts = parse(query.value)
    const found = recaps.filter(recap => matches(recap, parts))
    const results = new Set(found.filter(recap => passes(recap)))
    for (const recap of recaps) {
      const isIn = results.has(recap)
      recap.item.hidden = !isIn
      recap.article.classList.toggle('out', !isIn)
      recap.item.querySelector('.snippet')?.remove()
      const line = isIn ? snippet(recap, parts) : undefined
      if (line) recap.item.append(line)
    }
    for (const count of counters) count(found)
    byId('count').textContent = (words.found ?? '')
      .replace('%1', String(results.size))
      .replace('%2', String(recaps.length))
    byId('nothing').hidden = results.size > 0
    clear.hidden = parts.length === 0 && chosen.every(values => values.size === 0)
  }

  /** Goes back from a recap to the list. */
  const leave = () => {
    if (location.hash !== '' && location.hash !== '#contents') location.hash = '#contents'
  }

  /** Opens the recap that the address names, or one of whose places it names. */
  const open = () => {
    const target = location.hash.length > 1 ? document.getElementById(decode(location.hash.slice(1))) : null
    const article = target?.closest('article')
    for (const recap of recaps) recap.article.classList.toggle('open', recap.article === article)
    for (const recap of recaps) {
      const link = recap.item.querySelector('a')
      // Without a value the attribute means false.
      if (recap.article === article) link?.setAttribute('aria-current', 'true')
      else link?.removeAttribute('aria-current')
    }
    document.documentElement.classList.toggle('reading', article instanceof HTMLElement)
    if (article) target?.scrollIntoView()
    article?.querySelector('h1')?.focus({ preventScroll: true })
  }

  /** @param {string} hash */
  const decode = hash => {
    try {
      return decodeURIComponent(hash)
    } catch {
      return hash
    }
  }

  query.addEventListener('input', () => {
    leave()
    show()
  })
  clear.addEventListener('click', () => {
    query.value = ''
    for (const values of chosen) values.clear()
    show()
    query.focus()
  })
  document.addEventListener('keydown', event => {
    if (event.key === '/' && document.activeElement !== query && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      query.focus()
    } else if (event.key === 'Escape' && document.activeElement === query && query.value !== '') {
      query.value = ''
      show()
    } else if (event.key === 'Escape') leave()
  })

  const theme = byId('theme')
  const system = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => {
    const chosen = document.documentElement.dataset.theme
    return chosen ? chosen === 'dark' : system.matches
  }
  const tellTheme = () => (theme.textContent = (isDark() ? words.toLight : words.toDark) ?? '')
  theme.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark'
    tellTheme()
  })
  system.addEventListener('change', tellTheme)
  tellTheme()

  for (const recap of recaps) recap.article.querySelector('h1')?.setAttribute('tabindex', '-1')
  document.documentElement.classList.add('live')
  byId('filters').hidden = false
  // On a telephone the results come first.
  byId('narrow').toggleAttribute('open', matchMedia('(min-width: 900px)').matches)
  theme.hidden = false
  addEventListener('hashchange', open)
  show()
  open()
})()
