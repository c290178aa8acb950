/** How much was looked at, counted: what shows that a text takes work in proportion to its length, on any machine. */
export class Effort {
  steps = 0
}
