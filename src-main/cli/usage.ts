/** What the command line can do, as shown by `recap-archive --help`. */
export const USAGE = `Recap Archive: search, check and print a folder of meetup recaps.

  recap-archive index FOLDER                    read everything, say what was found
  recap-archive search FOLDER QUERY…            full text (-WORD leaves out: put it behind --), narrowed by
      --city V --sponsor V --speaker V --technology V --host V --tier V --year V   (each may be given more than once)
      --limit N                                 hits to show, 20 unless told
  recap-archive facets FOLDER                   cities, sponsors, hosts, speakers, technologies and talks of every recap
  recap-archive show FOLDER PATH                one recap: facets, talks, text, headings, images, links
      --evidence                                with show and facets: where each value comes from, and its sentence
  recap-archive entity FOLDER KIND NAME         one city, organisation, speaker or technology: its recaps, talks, company
  recap-archive export FOLDER --out FILE        the recaps of a QUERY with filters, or of --post PATH… , or all; as
      .pdf  --paper a4|letter  --no-images  --title TEXT  --continuous  --no-index  --link-codes
            --photo-index (all images in small at the end)   --originals (images with all their pixels)
            --report sponsor:NAME|speaker:NAME|city:NAME   pages of figures, events, talks and pictures;
            --no-texts: only these
      .html (one page that searches)  .epub  .zip or NAME/ (Markdown with its images)   --no-images  --title TEXT
      .csv  .bib  .csl.json   --of recaps|talks|both (a table holds one of them)   .json (all but the texts)
      --format pdf|html|epub|markdown|csv|json|bibtex|csl-json   where the name does not tell
  recap-archive check FOLDER                    what is wrong with the archive's files

  --json   for machines      --help   this text
  --raw    as the posts tell it, without your own corrections and technologies

Exit status: 0; 1 where check found problems, or where a search or an export matched nothing;
2 for wrong usage or unusable input. Nothing is ever written into FOLDER, and nothing leaves this machine.
`

/** Wrong usage: said in one line, with exit status 2. */
export class UsageError extends Error {}
