import type {Block, Directives, Place} from "../../src/components/directives.ts";
import {html} from "../../src/components/html.ts";

type Call = readonly [name: string, words: readonly string[], place: Place];

const mark = /<div data-block="([^"]+)"><\/div>/g;
const heading = /<(h[1-4]) id="([^"]+)">([\s\S]*?)<\/\1>/g;

/**
 * The same directives with a mark in the place of each block. Framework parses and walks every page several times, and
 * drawings and tables are nearly all of a page: the build lets it lay out the text and fills the blocks in afterwards.
 */
export function setApart({blocks, text}: Directives): Directives {
  const markOf =
    (name: string): Block =>
    (words, place) =>
      html`<div data-block="${encodeURIComponent(JSON.stringify([name, words, place] satisfies Call))}"></div>`;
  return {blocks: Object.fromEntries(Object.keys(blocks).map((name) => [name, markOf(name)])), text};
}

/** A page with its blocks where `setApart` left marks, their headings linked as Framework links those of the text. */
export function fillBlocks(page: string, {blocks}: Directives): string {
  return page.replace(mark, (_, call: string) => {
    const [name, words, place] = JSON.parse(decodeURIComponent(call)) as Call;
    // Code in a block may have braces of its own, and is not to be taken for a directive left as it was.
    const content = String(blocks[name](words, place)).replaceAll("{{", "&#123;{");
    return content.replace(heading, '<$1 id="$2"><a class="observablehq-header-anchor" href="#$2">$3</a></$1>');
  });
}
