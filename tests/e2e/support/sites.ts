import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A picture of one pixel, as PNG. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Writes a small site into a folder and answers with the folder. */
export const writeSite = async (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> => {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return folder
}

/** A post with YAML front matter. */
export const post = (title: string, date: string, body: string, more = ''): string =>
  `---\ntitle: "${title}"\ndate: ${date}\n${more}---\n\n${body}\n`

/** Two evenings that lead to each other: by a permalink, and by an alias. */
export const linkedSite = (folder: string): Promise<string> =>
  writeSite(folder, {
    'content/blog/first.md': post(
      'First evening',
      '2019-02-01',
      'What came after is in [the second](/blog/second/).',
      'aliases: [/old/first-evening/]\n',
    ),
    'content/blog/second.md': post(
      'Second evening',
      '2019-03-01',
      'It began with [the first, under its old address](/old/first-evening/), and goes on [elsewhere](https://example.org/talks?x=1).',
    ),
  })

/** One recap with an image that is there and one that is not. */
export const brokenSite = (folder: string): Promise<string> =>
  writeSite(folder, {
    'recap.md': post('An evening with a hole', '2019-04-01', '![Seen](there.png)\n\n![](gone.png)\n\nText after both.'),
    'there.png': PIXEL,
  })

/**
 * Four evenings with something to put right: a speaker under two spellings, a sponsor under two, and a speaker who is
 * told of in passing.
 */
export const doubtfulSite = (folder: string): Promise<string> =>
  writeSite(folder, {
    'content/posts/spring-in-lisbon.md': post(
      'Spring evening in Lisbon',
      '2019-04-11',
      'Marek Quillfeather from Tallowmere gave a talk called “Queues that forgive”.\n\nOur sponsor for the evening was Brackenhaus.\n\nThe evening took place in Lisbon.',
    ),
    'content/posts/summer-in-lisbon.md': post(
      'Summer evening in Lisbon',
      '2019-07-18',
      'Marec Quillfeather gave a talk called “Queues that do not”.\n\nOur sponsor for the evening was Brackenhauss.\n\nThe evening took place in Lisbon.',
    ),
    'content/posts/autumn-in-porto.md': post(
      'Autumn evening in Porto',
      '2019-10-03',
      'Kubernetes was new here, and it is easier to understand by what it removes. Ismael Torvald and Petra Halloran, who work on it every day, explained its three parts.\n\nThank you to Brackenhaus for sponsoring the evening.\n\nThe evening took place in Porto.',
    ),
    'content/posts/winter-in-porto.md': post(
      'Winter evening in Porto',
      '2019-12-05',
      'Orla Windermere presented “Prometheus at sea”.\n\nThank you to Brackenhaus for sponsoring the evening.\n\nThe evening took place in Porto.',
    ),
  })

/** Numbered evenings in one city, a day apart from the first day of 2019 on; each has words that only it has. */
export const numberedSite = (folder: string, count: number): Promise<string> => {
  const day = (at: number) => new Date(Date.UTC(2019, 0, at)).toISOString().slice(0, 10)
  const posts = Array.from({ length: count }, (_, at) => {
    const number = String(at + 1).padStart(3, '0')
    const words = `What was said that evening: needle ${number}.`
    return [`evening-${number}.md`, post(`Evening ${number}`, day(at + 1), words, 'series: Evenings\n')] as const
  })
  return writeSite(folder, Object.fromEntries(posts))
}
