import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { fontFiles } from '../../../tools/print-fonts.ts'
import { printWhole } from './support-document.ts'
import { pageTexts, run } from './support-pdf.ts'
import { describePrinted } from './support-printed.ts'
import { makeRecap, node } from './support-recaps.ts'

/** A sentence of each language, its title before the bar. */
const TEXTS: readonly (readonly [lang: string, title: string, text: string])[] = [
  ['ja', '東京の夜', '東京の夜は、コンテナとクラスタの話で埋まりました。発表は三つ、質問は尽きません。'],
  ['zh', '多伦多的聚会', '多伦多的聚会讨论了容器编排与服务网格，大家交流到很晚，感谢赞助商。'],
  ['ko', '서울 모임', '서울 모임에서는 쿠버네티스 운영 경험을 나누었습니다.'],
  ['uk', 'Вечір у Києві', 'Вечір у Києві зібрав понад сто людей; говорили про ґрунтовні зміни.'],
  ['el', 'Βραδιά στην Αθήνα', 'Η βραδιά στην Αθήνα γέμισε την αίθουσα με ερωτήσεις.'],
  ['vi', 'Buổi tối ở Huế', 'Buổi tối ở Huế kết thúc muộn, với nhiều câu hỏi về mạng lưới dịch vụ.'],
  ['he', 'ערב בחיפה', 'הערב בחיפה עסק במכולות ובשירותים.'],
  ['ar', 'أمسية في تونس', 'كانت أمسية في تونس عن الحاويات والخدمات.'],
  ['hi', 'पुणे की शाम', 'पुणे की शाम में बादल की बातें हुईं।'],
  ['th', 'ค่ำคืนที่เชียงใหม่', 'ค่ำคืนที่เชียงใหม่มีคนมาก'],
  ['en', 'An evening of signs', 'Well done 🎉 🚀 and thanks ❤ to all ✓ who came, step → by step ★ ☕.'],
]

/** As it is compared: in one form, without white space, marks of direction, and selectors of variants. */
const folded = (text: string): string =>
  text.normalize('NFC').replace(/\s|\p{Bidi_Control}|\p{Variation_Selector}/gu, '')

describePrinted('a PDF of many scripts', ({ folder, printer }) => {
  const file = path.join(folder, 'scripts.pdf')
  let texts: readonly string[] = []

  beforeAll(async () => {
    const recaps = TEXTS.map(([lang, title, text], at) =>
      makeRecap({
        path: `${lang}.md`,
        title,
        lang,
        date: `2019-0${(at % 9) + 1}-14`,
        body: [
          node('p', {}, text),
          node('h2', {}, title),
          node('p', {}, node('em', {}, text), ' ', node('strong', {}, text)),
          node('pre', {}, node('code', {}, text)),
        ],
      }),
    )
    const bytes = await printWhole(printer(), {
      archiveName: 'meetups',
      recaps,
      options: { paper: 'a4', images: true },
      today: '2026-11-22',
    })
    writeFileSync(file, bytes)
    texts = pageTexts(file)
  }, 120_000)

  test.each(TEXTS)('gives back its text: %s', (lang, title, text) => {
    // What is written from the right comes back line by line, its full stop on either side.
    const parts = /^(?:he|ar)$/.test(lang) ? (text.match(/[\p{L}\p{M}]+/gu) ?? []) : [text]
    const page = texts.findLast(one => parts.every(part => folded(one).includes(folded(part)))) ?? ''
    for (const part of parts) expect([part, folded(page).split(folded(part)).length - 1 >= 4]).toEqual([part, true])
    expect(folded(texts[1] ?? '')).toContain(folded(title))
  })

  test('needs no font of the system: its own are all inside, as outlines', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2)
    expect(fonts.filter(font => / yes yes yes +\d+ +0$/.test(font))).toEqual(fonts)
    expect(fonts.filter(font => !/\+(?:SourceSerif4|Inter|JetBrainsMono|Noto)/.test(font))).toEqual([])
    expect(fonts.filter(font => font.includes('Type 3'))).toEqual([])
    for (const name of ['JP', 'SC', 'KR', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Emoji'])
      expect([name, fonts.some(font => new RegExp(`Noto\\w*${name}`).test(font))]).toEqual([name, true])
  })

  test('loads only the parts of the fonts that its characters need', () => {
    const asked = new Set(printer().fonts)
    expect(asked.size).toBeGreaterThan(30)
    expect(asked.size).toBeLessThan(fontFiles().length / 3)
    expect(printer().refused).toEqual([])
  })
})
