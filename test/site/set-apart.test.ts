import MarkdownIt from "markdown-it";
import {describe, expect, test} from "vitest";
import {fillBlocks, setApart} from "../../loaders/site/set-apart.ts";
import {directives, type Directives} from "../../src/components/directives.ts";
import {html} from "../../src/components/html.ts";

const site: Directives = {
  blocks: {
    figure: ([id, text], {locale, params}) =>
      html`<h2 id="own">Of <i>${params.figure}</i></h2><figure id="${id}">${text} (${locale})</figure>`
  },
  text: (name) => `<${name}>`
};
const page = (text: string) => new MarkdownIt({html: true}).use(directives, setApart(site)).render(text, place);
const place = {path: "/ja/figures/x", params: {figure: `"><b>`}};

describe("blocks set apart", () => {
  test("leave a mark without their content, and text as it is", () => {
    const laidOut = page("Of {{a.b}}\n\n{{figure budget-trend wide}}");
    expect(laidOut).toContain("Of &lt;a.b&gt;");
    expect(laidOut).not.toContain("<figure");
    expect(laidOut).not.toContain("<b>");
  });

  test("are filled in with the words, language and parameters of their place, headings linked", () => {
    expect(fillBlocks(page("{{figure budget-trend wide}}\n\n{{figure other $&}}"), site)).toBe(
      `<h2 id="own"><a class="observablehq-header-anchor" href="#own">Of <i>&quot;&gt;&lt;b&gt;</i></a></h2>` +
        `<figure id="budget-trend">wide (ja)</figure>\n<p>{{figure other $&amp;}}</p>\n`
    );
  });

  test("may hold braces, which are no directive", () => {
    const own: Directives = {...site, blocks: {figure: () => html`<code>title = {{Budgets}}</code>`}};
    expect(fillBlocks(page("{{figure a}}"), own)).toContain("<code>title = &#123;{Budgets}}</code>");
  });

  test("fails for a mark that no directive left", () => {
    const mark = `<div data-block="${encodeURIComponent(JSON.stringify(["table", [], place]))}"></div>`;
    expect(() => fillBlocks(mark, site)).toThrow();
  });
});
