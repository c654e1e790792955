import {createHash} from "node:crypto";
import {contentSecurityPolicy} from "../../src/components/content-security-policy.ts";
import type {Locale} from "../../src/lib/words.ts";

const viewport = /<meta name="viewport" content="[^"]*">/;
const inlineScript = /<script(?: type="module")?>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style>([\s\S]*?)<\/style>/g;

export interface Finished {
  readonly html: string;
  /** Errors that Framework baked into the page instead of failing. */
  readonly faults: readonly string[];
}

/** Framework's client and its preloads, which run the cells of a page. */
const client =
  /<link rel="modulepreload" href="[^"]*\/_observablehq\/[^"]*">\n|<script type="module">\s*import "[^"]*\/_observablehq\/client[^"]*";\s*<\/script>\n/g;

/** The paragraph that a page opens with. */
const lead = /<h1[^>]*>[\s\S]*?<\/h1>[\s\S]*?<p[^>]*>([\s\S]*?)<\/p>/;

/** A cell of a page, as Framework defines it. */
const cell = /\bdefine\(/;

/**
 * What Framework leaves undone in a page: language of the document, a viewport that may be zoomed, the paragraph that
 * it opens with as its description, a page without cells that does not load what would run them, and a content
 * security policy that allows the page's own inline code by hash and nothing else.
 */
export function finishPage(page: string, locale: Locale): Finished {
  const faults = [...page.matchAll(/observablehq--error[^>]*>([^<]*)/g)].map(
    ([, text]) => text.trim() || "unnamed error"
  );
  for (const piece of ["<html>", "<head>"]) if (page.split(piece).length !== 2) faults.push(`expected one ${piece}`);
  for (const [name] of page.matchAll(/\{\{[^}]*\}\}/g)) faults.push(`directive left as it was ${name}`);
  if (!viewport.test(page)) faults.push("no viewport");
  const description = lead
    .exec(page)?.[1]
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (!description) faults.push("no paragraph after the heading");
  const html = page
    .replace("<html>", `<html lang="${locale}">`)
    .replace(client, cell.test(page) ? "$&" : "")
    .replace(
      viewport,
      () => `<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description?.replaceAll('"', "&quot;")}">`
    );
  return {html: withPolicy(html), faults};
}

/** A page with a content security policy that allows its own inline code by hash and nothing else. */
export function withPolicy(page: string): string {
  const policy = contentSecurityPolicy({
    scripts: [...page.matchAll(inlineScript)].map(([, code]) => hash(code)),
    styles: [...page.matchAll(inlineStyle)].map(([, code]) => hash(code))
  });
  return page.replace(
    /<meta charset="utf-8"(?: \/)?>/,
    `$&\n<meta http-equiv="Content-Security-Policy" content="${policy}">`
  );
}

/** Hash of inline code as a content security policy names it. */
function hash(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
