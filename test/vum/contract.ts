import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { officialText } from './officialData.js'

/** The schemas of koppelvlak 3.0.0, by name. */
export type Schemas = Record<string, unknown>

/** The schemas of the contract, as they are written: field names with their suffixes. */
export const contractSchemas = (): Schemas =>
  (parse(officialText('components.yaml')) as { components: { schemas: Schemas } }).components.schemas

/** Which suffixes a message of a source has and which not: `_W` is of a werkzoekende, `_V` of a vacature, `_VUM` of the exchange. */
const suffixes = {
  candidate: { kept: /_(W|BRN)$/, left: /_(V|VUM)$/ },
  vacancy: { kept: /_(V|BRN)$/, left: /_(W|VUM)$/ },
}

/**
 * The contract as its suffixes mean it for a message of a source, with the names of the Gegevensstandaard: a field of
 * the kind at hand has its plain name, one of the other kind or of the exchange is not there.
 */
export function resolvedSchemas(kind: keyof typeof suffixes): Schemas {
  const { kept, left } = suffixes[kind]
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        if (key === 'required' && Array.isArray(item))
          return [key, item.filter((name: string) => !left.test(name)).map((name: string) => name.replace(kept, ''))]
        if (key !== 'properties') return [key, walk(item)]
        const fields = Object.entries(item as object).filter(([name]) => !left.test(name))
        return [key, Object.fromEntries(fields.map(([name, field]) => [name.replace(kept, ''), walk(field)]))]
      }),
    )
  }
  return walk(contractSchemas()) as Schemas
}

/** What is wrong with a message by one of the schemas: an empty list is good. */
export function validator(schemas: Schemas, name: string): (message: unknown) => string[] {
  // OpenAPI has keywords of its own, such as `example`, that are no JSON Schema.
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'contract', components: { schemas } })
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${name}` })
  return (message) =>
    validate(message)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message: what, params }) => `${instancePath} ${what} ${JSON.stringify(params)}`,
        )
}
