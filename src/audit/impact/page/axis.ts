/** An axis that begins at 0, in thousandths: where it ends, and where it has a mark. */
export interface Axis {
  readonly end: number
  readonly marks: readonly number[]
}

/** How many steps an axis has at most: so many marks can be read beside one another on a narrow screen. */
const MOST_STEPS = 5
const steps = [1, 2, 5]

/** An axis on which a figure fits, in round steps: 1, 2 or 5 times a power of ten. */
export function axisTo(most: number): Axis {
  const reach = Math.max(1, most)
  let [power, place] = [1, 0]
  const step = () => power * (steps[place] ?? 1)
  while (step() * MOST_STEPS < reach) {
    place++
    if (place === steps.length) [power, place] = [power * 10, 0]
  }
  const count = Math.ceil(reach / step())
  return { end: count * step(), marks: Array.from({ length: count + 1 }, (_, index) => index * step()) }
}

/** Where a figure stands on an axis: a share of the width in tenths of percents, what is beyond an end at that end. */
export const positionOn = ({ end }: Axis, value: number): number =>
  Math.round((1000 * Math.min(Math.max(value, 0), end)) / end) / 10
