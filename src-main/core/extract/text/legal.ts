/** "Acme Weaving, LLC": a legal form that behind a comma belongs to a firm's name. */
export const LEGAL_BEHIND_COMMA = /^(?:Inc|LLC|Ltd|Limited|Corp|GmbH|PBC|Pty|LLP|SAS|SARL|S\.?A|B\.?V)$/
