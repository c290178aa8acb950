/** A value of a message that is written: plain data, as JSON has it. */
export type VumValue = string | number | boolean | VumMessage | readonly VumValue[]

/** A message that is written, or an object of it: plain data, with nothing empty in it. */
export interface VumMessage {
  readonly [field: string]: VumValue
}

/** A message in the making: a field may still turn out to have nothing to say. */
export interface Draft {
  readonly [field: string]: string | number | boolean | Draft | readonly Draft[] | undefined
}

/** A draft without its empty fields, lists and objects; undefined if nothing is left. In VUM empty is absent. */
export function finished(draft: Draft): VumMessage | undefined {
  const message: Record<string, VumValue> = {}
  for (const [field, value] of Object.entries(draft)) {
    if (isList(value)) {
      const items = value.flatMap((item) => finished(item) ?? [])
      if (items.length > 0) message[field] = items
    } else if (typeof value === 'object') {
      const inner = finished(value)
      if (inner !== undefined) message[field] = inner
    } else if (value !== undefined) message[field] = value
  }
  return Object.keys(message).length === 0 ? undefined : message
}

const isList = (value: Draft[string]): value is readonly Draft[] => Array.isArray(value)
