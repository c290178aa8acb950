import type { Load } from '../../domain/load.js'
import type { Vacancy } from '../../domain/vacancy.js'

/** A vacancy in which every load is changed, its own and that of each task. A load that is not stated stays so. */
export const withLoads = (vacancy: Vacancy, change: (load: Load) => Load): Vacancy => ({
  ...vacancy,
  ...(vacancy.load && { load: change(vacancy.load) }),
  ...(vacancy.tasks && {
    tasks: vacancy.tasks.map((task) => (task.load === undefined ? task : { ...task, load: change(task.load) })),
  }),
})
