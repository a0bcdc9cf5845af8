import { lean } from '../gates/lean.ts'
/** The words before the colon of a line that tells where, in several languages; a pictogram of a pin stands for them. */
export const PLACE_LABEL = lean(
  /^\W*(?:(?:event|meetup|meeting) )?(?:venue|location|where|lieu|city|ville|place|endroit|address|adresse|ort|wo|lugar|dónde|donde|dirección|luogo|dove|locatie|waar|sted|hvor|plats|miejsce|místo|helyszín|paikka|locație|locația|unde|lokacija|mjesto|gdje|kje|var|missä|gdzie|kde|miesto|konum|място|место|где|місце|lloc|tempat|lokasi|vieta|koht|when and where|when & where|where and when|date and location|lieu et date|où)\s*(?:(?:\?\s*)?(?::|\s[–—-]\s|\|)|\?\s)|^\s*(?:📍|🏢|📌)/iu,
)
