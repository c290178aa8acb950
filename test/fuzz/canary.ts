/** What a canary is known by. It is no id and no plain key, so nothing may show it as one. */
const NOTE = 'KANARIE!'

/** Content that no issue, error or line of a log may repeat, not even a piece of fifteen signs of it. */
export const CANARY = NOTE.repeat(4)

/** Whether a text repeats it. */
export const sings = (text: string): boolean => text.includes(NOTE)
