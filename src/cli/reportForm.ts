import { extname } from 'node:path'

/** The forms of a report. */
export const reportForms = ['text', 'html', 'json'] as const
export type ReportForm = (typeof reportForms)[number]

/** The form that the name of a file asks; text where it does not say. */
export function formOf(out = ''): ReportForm {
  const extension = extname(out).toLowerCase()
  if (extension === '.html' || extension === '.htm') return 'html'
  return extension === '.json' ? 'json' : 'text'
}
