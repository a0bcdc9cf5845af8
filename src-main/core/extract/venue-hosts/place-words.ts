/** Words of place before a house: "at", "chez", "en el"; "dans" stands before quarters as well. */
export const AT =
  "(?:at|@|chez|au|aux|inside|on the|in the|in der|in het|im|ins|bei|beim|bij|en (?:el|la|las|los)|en terrasse|no|na|nos|nas|presso|al|alla|nella|nel|a la|a l['’])"

/** Small words, kinds of houses and praise between a word of place and a house's name: "the lovely café", "la terrasse du bar". */
export const TO_NAME =
  "(?:(?:the|la|le|les|l['’]|el|los|las|il|lo|i|das|die|der|den|dem|de|du|d['’]|des|of|at|von|vom|del|della|do|da|our|friends|folks|good|old|new|lovely|usual|stunning|beautiful|cosy|nearby|bar|cafe|pub|space|coworking|co-working|hackerspace|makerspace|museum|musee|restaurant|brasserie|centre|center|loft|terrasse|terrace|sofa|stage|basement|cellar|library|bibliotheque|biblioteca|bibliothek|salle|hall|auditorium|amphi|rooftop|roof|top floor|ground floor|offices?|bureaux|locaux|oficinas|raumen|studio|canteen|kitchen|garden|courtyard) ?)*"
