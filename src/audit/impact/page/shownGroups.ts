import type { GroupTable, ShownGroup } from '../report.js'

/** The groups of a table of which figures are shown. */
export const shownGroups = ({ groups }: Pick<GroupTable, 'groups'>): readonly ShownGroup[] =>
  groups.flatMap((group) => (group.suppressed ? [] : [group]))
