import {describe, expect, test} from "vitest";
import {toBibtex, toCslJson} from "../../../loaders/lib/bibliography.ts";
import {parseSources, readSources} from "../../../loaders/lib/sources.ts";

const item = (id: string, rest: Readonly<Record<string, unknown>> = {}) => ({
  ...{id, type: "webpage", title: `Title of ${id}`, custom: {kind: "press", licence: "facts-only"}},
  ...rest
});
const of = (...items: readonly object[]) => parseSources(JSON.stringify(items));

describe("toCslJson", () => {
  test("holds every document as the bibliography has it, by id", () => {
    const json = JSON.parse(toCslJson(of(item("b"), item("a", {language: "ja"})))) as {id: string}[];
    expect(json).toEqual([item("a", {language: "ja"}), item("b")]);
  });
});

describe("toBibtex", () => {
  test("writes a report with its issuer, date and address under the id of the rows", () => {
    const report = item("doj-2014", {
      ...{type: "report", title: "Defense of Japan 2014", author: [{literal: "Ministry of Defense, Japan"}]},
      ...{issued: {"date-parts": [[2014, 8, 5]]}, URL: "https://www.example.org/a_b%20c?d={e}&f#g", language: "en"}
    });
    expect(toBibtex(of(report))).toBe(`@techreport{doj-2014,
  author = {{Ministry of Defense, Japan}},
  title = {{Defense of Japan 2014}},
  institution = {Ministry of Defense, Japan},
  year = {2014},
  month = aug,
  day = {5},
  language = {en},
  url = {https://www.example.org/a_b%20c?d=%7Be%7D&f#g}
}
`);
  });

  test("escapes what LaTeX would take for a command, and keeps Japanese", () => {
    const hard = item("a", {
      ...{title: "85% & $5 #1 a_b {c} ~d ^e \\f 防衛白書", author: [{literal: "A & B"}, {literal: "and Sons"}]},
      ...{"container-title": "Asia & Japan Watch", custom: {kind: "press", licence: "facts-only", note: "100%"}}
    });
    const text = toBibtex(of(hard));
    expect(text).toContain(
      String.raw`title = {{85\% \& \$5 \#1 a\_b \{c\} \textasciitilde{}d \textasciicircum{}e \textbackslash{}f 防衛白書}}`
    );
    expect(text).toContain(String.raw`author = {{A \& B} and {and Sons}}`);
    expect(text).toContain(String.raw`howpublished = {Asia \& Japan Watch}`);
    expect(text).toContain(String.raw`note = {100\%}`);
  });

  test("leaves out what is unknown, and gives each kind of document its entry", () => {
    expect(toBibtex(of(item("a")))).toBe("@misc{a,\n  title = {{Title of a}}\n}\n");
    const article = item("b", {type: "article-journal", "container-title": "Review"});
    expect(toBibtex(of(article))).toMatch(/^@article\{b,[^]*journal = \{Review\}/);
    expect(toBibtex(of(item("c", {type: "book", publisher: "Press"})))).toMatch(/^@book\{c,[^]*publisher = \{Press\}/);
  });

  test("has one well-formed entry for each document of the bibliography, in one order", () => {
    const sources = readSources();
    const text = toBibtex(sources);
    const keys = [...text.matchAll(/^@[a-z]+\{([a-z0-9-]+),$/gm)].map(([, key]) => key);
    expect(keys).toEqual([...sources.keys()].toSorted());
    for (const entry of text.split(/(?<=^\}\n)\n/m)) expect([entry, depth(entry)]).toEqual([entry, 0]);
    expect(toBibtex(new Map([...sources].reverse()))).toBe(text);
  });
});

/** How many braces stay open at the end of a text; escaped ones are text. */
function depth(text: string): number {
  const braces = text.replace(/\\[{}]/g, "").replace(/[^{}]/g, "");
  return braces.split("{").length - braces.split("}").length;
}
