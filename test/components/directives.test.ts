import MarkdownIt from "markdown-it";
import {describe, expect, test} from "vitest";
import {directives, type Place} from "../../src/components/directives.ts";
import {localeOf} from "../../src/lib/page-address.ts";
import {html} from "../../src/components/html.ts";

const places: Place[] = [];
const md = directives(new MarkdownIt({html: true}), {
  blocks: {
    figure: (words, place) => {
      places.push(place);
      return html`<figure>${words.join("+")}</figure>`;
    }
  },
  text(name) {
    if (name !== "a.b") throw new Error(`unknown ${name}`);
    return "9 <trillion>";
  }
});

describe("directives", () => {
  test("puts a block in the place of its line", () => {
    expect(md.render("One\n\n{{figure budget-trend wide}}\n\nTwo", {path: "/budgets"})).toBe(
      "<p>One</p>\n<figure>budget-trend+wide</figure>\n<p>Two</p>\n"
    );
  });

  test("fills facts into sentences and headings, escaped", () => {
    expect(md.render("# Of {{a.b}}", {})).toBe("<h1>Of 9 &lt;trillion&gt;</h1>\n");
    expect(md.render("It is **{{a.b}}**.", {})).toBe("<p>It is <strong>9 &lt;trillion&gt;</strong>.</p>\n");
  });

  test("stops at a name that is unknown", () => {
    expect(() => md.render("It is {{a.c}}.", {})).toThrow("unknown a.c");
  });

  test("leaves a line that is no directive of ours to the text, where it stops the build", () => {
    expect(() => md.render("{{table x}}", {})).not.toThrow();
    expect(md.render("{{table x}}", {})).toContain("{{table x}}");
  });

  test("knows the page, its language and its parameters", () => {
    md.render("{{figure}}", {path: "/ja/figures/x", params: {figure: "x"}});
    expect(places.at(-1)).toEqual({path: "/ja/figures/x", locale: "ja", params: {figure: "x"}});
    expect(localeOf("/japan")).toBe("en");
  });
});
