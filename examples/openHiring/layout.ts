import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'

/** A page, or a part of one. `html` writes what is put into it so that a browser takes it as text. */
export type Page = ReturnType<typeof html>

const STYLE = `body{font:1.25rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;color:#111;background:#fff}
button,input,select{font:inherit;padding:.6rem 1rem;margin:.25rem 0;max-width:100%;box-sizing:border-box}
button{background:#123f8c;color:#fff;border:0;border-radius:.4rem}
code{overflow-wrap:anywhere}
form{margin:.5rem 0}
@media print{form,nav{display:none}}`

/** Nothing may be loaded or run but the style above, and forms go to this app only. */
export const contentPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** A page with its heading. */
export const layout = (title: string, content: Page): Page => html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${raw(STYLE)}</style></head><body><main><h1>${title}</h1>
${content}
</main></body></html>`

/** A list of points. */
export const listed = (items: readonly unknown[]): Page => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`

/** A form of one button, with what goes with it. */
export const button = (action: string, label: string, hidden: Readonly<Record<string, string>> = {}): Page =>
  html`<form method="post" action="${action}">${Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button>${label}</button></form>`

/** A moment in words. */
export const day = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})
