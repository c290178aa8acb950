import { type Html, html } from './html.js'
import { styleElement } from './styleElement.js'

/** Nothing is loaded from anywhere, nothing runs, nothing is sent; only the style in the page itself applies. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** What a page is made of. */
export interface StandalonePage {
  /** The language that it is read in: `nl`. */
  readonly language: string
  /** The title in the bar of a browser. */
  readonly title: string
  /** The style sheet: of our own making, nothing of a record in it. */
  readonly sheet: string
  /** What stands in it. */
  readonly body: Html
}

/** One HTML page that stands by itself: without scripts, pictures, fonts or addresses of elsewhere. */
export function standalonePage({ language, title, sheet, body }: StandalonePage): string {
  const page = html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement(sheet)}
</head>
<body>
${body}</body>
</html>
`
  return `<!doctype html>\n${page.markup}`
}
