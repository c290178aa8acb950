import { PassendError } from '../../errors.js'

/** Packages that only a queue needs, and that are not installed with this one. */
export type QueuePackage = 'bullmq' | 'pg' | 'ioredis'

/**
 * Loads a package that may not be there. By a name that no bundler reads: it would ask for the package where no queue is used.
 * @throws PassendError `missing-package`: facts `package`.
 */
export async function loadPackage(
  name: QueuePackage,
  load: (name: string) => Promise<unknown> = (path) => import(path),
): Promise<unknown> {
  try {
    return await load(name)
  } catch (error) {
    if ((error as { code?: unknown } | undefined)?.code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new PassendError(
      'missing-package',
      `Expected the package '${name}', which a queue needs; it is not installed.`,
      `npm install ${name}`,
      { package: name },
    )
  }
}
