import type { OpenHiringPlace } from '../../rank/openHiring.js'

/** The places of open hiring that are shown, as they are kept: JSON, or nothing where there are none. */
export const openPlacesText = (places: readonly OpenHiringPlace[], limit: number): string =>
  places.length === 0 ? '' : JSON.stringify(places.slice(0, limit))
