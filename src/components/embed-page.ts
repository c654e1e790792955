import type {Locale} from "../lib/words.ts";
import type {Drawn} from "./drawn.ts";
import {figureFrame} from "./figure-frame.ts";
import {html, Html} from "./html.ts";

export interface PageOptions {
  readonly document: Document;
  readonly locale: Locale;
  /** The whole stylesheet of an embed. */
  readonly style: string;
  /** The script that runs before anything is drawn. */
  readonly script: string;
}

/**
 * A figure as a page of its own for an iframe: the chart, its words and its styles are in the one response and read
 * without script; one module then adds pointer, keyboard and redrawing.
 */
export function embedPage(drawn: Drawn, {document, locale, style, script}: PageOptions): string {
  const {figure, rows} = drawn;
  const title = figure.title(rows, locale);
  const frame = figureFrame(drawn, {document, locale, link: (path) => path, place: "embed"});
  return `${html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${figure.alt(rows, locale)}" />
        <link rel="icon" href="data:," />
        <script>${new Html(script)}</script>
        <style>${new Html(style)}</style>
        <link rel="preload" as="fetch" href="/embed/${figure.id}.${locale}.json" crossorigin />
      </head>
      <body>
        <main>${frame}</main>
        <script type="module">
          import {hydrate} from "/embed/${figure.id}.js";
          hydrate(document);
        </script>
      </body>
    </html>`}
`;
}
