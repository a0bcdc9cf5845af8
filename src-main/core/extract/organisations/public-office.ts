const PUBLIC_OFFICE =
  /\b(?:policy|patent|post|met|home|foreign|tourist|tax|budget|records?|statistics|statistical|science|research|innovation|employment|energy|protection|security|development|affairs|programme?) office$/i

/** Whether an organisation is an office by its name: "Western Yarn Statistics Office". The "Acme Leeds Office" is Acme's. */
export const isPublicOffice = (name: string): boolean => PUBLIC_OFFICE.test(name)
