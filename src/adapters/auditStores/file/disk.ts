/**
 * As much of a disk as the store needs. Each operation that changes something is done when it comes back: a cut of the power after that
 * does not undo it. Rejects with what the system throws.
 */
export interface Disk {
  /** The length of a file in bytes; undefined if it is not there. */
  length(path: string): Promise<number | undefined>
  /** The bytes of a file from a place on, as many or as far as there are; none if it is not there. */
  read(path: string, from: number, length: number): Promise<Buffer>
  /** Writes at a place, which is the end of the file, making the file if it is not there. May leave a part of it if it fails. */
  append(path: string, at: number, pieces: Iterable<Uint8Array>): Promise<void>
  /** Takes away what a file has after a place. Nothing if it is not there. */
  cut(path: string, length: number): Promise<void>
  /** Puts one file in the place of another, at one blow. */
  replace(path: string, by: string): Promise<void>
  /** Removes a file. Nothing if it is not there. */
  remove(path: string): Promise<void>
}
