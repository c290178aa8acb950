import { Html } from './html.js'

/** A style sheet of our own in the page. The one place where a text becomes markup: nothing of a report may stand in it. */
export const styleElement = (sheet: string): Html => new Html(`<style>${sheet}</style>`)
