/** Addresses that the composer prints for a place on another sheet: the name of its destination follows. */
export const PLACE_ADDRESS = 'http://place.invalid/'
