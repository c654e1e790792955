import type MarkdownIt from "markdown-it";
import {localeOf} from "../lib/page-address.ts";
import type {Locale} from "../lib/words.ts";
import type {Html} from "./html.ts";

/** Where a directive stands. */
export interface Place {
  readonly path: string;
  readonly locale: Locale;
  /** Parameters of the page's address. */
  readonly params: Readonly<Record<string, string>>;
}

/** Makes the HTML that a block directive stands for, from the words after its name. */
export type Block = (words: readonly string[], place: Place) => Html;

export interface Directives {
  /** `{{figure budget-trend}}` alone on a line. */
  readonly blocks: Readonly<Record<string, Block>>;
  /** `{{budget-trend.latest}}` in a sentence: the text that it stands for. */
  readonly text: (name: string, place: Place) => string;
}

const blockLine = /^\{\{([a-z-]+)((?: [\w./-]+)*)\}\}$/;
const inlineName = /^\{\{([\w.-]+)\}\}/;

/**
 * A markdown-it plugin that fills in, at build time, what pages take from the tables: a number typed into a page
 * would go stale. An unknown name stops the build.
 */
export function directives(md: MarkdownIt, {blocks, text}: Directives): MarkdownIt {
  md.block.ruler.before("paragraph", "directive", (state, startLine, _endLine, silent) => {
    const line = state.src.slice(state.bMarks[startLine] + state.tShift[startLine], state.eMarks[startLine]).trim();
    const [, name, words] = blockLine.exec(line) ?? [];
    if (name === undefined || !Object.hasOwn(blocks, name)) return false;
    if (silent) return true;
    const token = state.push("html_block", "", 0);
    // Framework would run `${…}` as an expression of the page.
    const content = String(blocks[name](words.trim().split(" ").filter(Boolean), placeOf(state.env)));
    token.content = `${content.replaceAll("${", "&#36;{")}\n`;
    token.map = [startLine, startLine + 1];
    state.line = startLine + 1;
    return true;
  });
  md.inline.ruler.before("text", "fact", (state, silent) => {
    const match = inlineName.exec(state.src.slice(state.pos));
    if (!match) return false;
    if (!silent) state.push("text", "", 0).content = text(match[1], placeOf(state.env));
    state.pos += match[0].length;
    return true;
  });
  return md;
}

interface Env {
  readonly path?: string;
  readonly params?: Readonly<Record<string, string>>;
}

function placeOf(env: unknown): Place {
  const {path = "/", params = {}} = env as Env;
  return {path, locale: localeOf(path), params};
}
