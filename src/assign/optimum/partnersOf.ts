import type { Side } from './side.js'

/** By number, the partner of each on a side where each has one place; -1 for none. */
export const partnersOf = ({ taken, partners, firstSlot }: Side): Int32Array =>
  taken.map((count, at) => (count === 0 ? -1 : (partners[firstSlot[at] as number] as number)))
