/**
 * Which nodes of a graph lie on a cycle, in groups: two are in one group if each leads to the other; a node that leads to itself is
 * a group alone. Tarjan's strongly connected components (1972) with a stack of its own, so that a chain of any length is walked.
 */
export function cyclesOf(edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string>[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const cycles: Set<string>[] = []

  const enter = (node: string) => {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    open.push(node)
    isOpen.add(node)
    return { node, next: (edges.get(node) ?? new Set<string>()).values() }
  }
  const lower = (node: string, to: number | undefined) =>
    lowest.set(node, Math.min(lowest.get(node) ?? 0, to ?? Number.POSITIVE_INFINITY))

  for (const start of edges.keys()) {
    if (order.has(start)) continue
    const walk = [enter(start)]
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const { value: to, done } = step.next.next()
      if (done !== true) {
        if (!edges.has(to)) continue
        if (!order.has(to)) walk.push(enter(to))
        else if (isOpen.has(to)) lower(step.node, order.get(to))
        continue
      }
      walk.pop()
      const before = walk.at(-1)
      if (before !== undefined) lower(before.node, lowest.get(step.node))
      if (lowest.get(step.node) !== order.get(step.node)) continue
      const group = new Set(open.splice(open.lastIndexOf(step.node)))
      for (const node of group) isOpen.delete(node)
      if (group.size > 1 || edges.get(step.node)?.has(step.node) === true) cycles.push(group)
    }
  }
  return cycles
}
