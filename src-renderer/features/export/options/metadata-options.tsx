/** The metadata in JSON has nothing to choose. */
export const MetadataOptions = () => (
  <p className="export-hint">
    Titles, dates, authors, facets with where they were read, talks, headings and images of every recap, without its
    text.
  </p>
)
