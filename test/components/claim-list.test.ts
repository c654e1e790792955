import {describe, expect, test} from "vitest";
import {claimList, claimsJudged} from "../../src/components/claim-list.ts";
import type {Claim} from "../../src/components/claim.ts";
import {claimReferenceTable, type ClaimReference} from "../../src/components/claim-reference-table.ts";
import type {Outcome} from "../../src/datasets/claim-verdicts.ts";
import type {Source} from "../../src/datasets/source.ts";

const source = (id: string, rest: Partial<Source> = {}): Source => ({
  ...{id, type: "webpage", title: `Title <${id}>`, custom: {kind: "press", licence: "facts-only"}},
  ...rest
});
const sources = new Map([
  ["paper", source("paper", {URL: "https://example.org/paper"})],
  ["book", source("book")]
]);
const claim = (claim_id: string, rest: Partial<Claim> = {}): Claim => ({
  ...{claim_id, position: 1, section: "first", kind: "date", refs: null, claim_date: null},
  ...{claim_en: `Says ${claim_id}.`, claim_ja: `${claim_id}。`, verdict: "supported"},
  ...{evidence_en: "Seen & read.", evidence_ja: "確認。", since_en: null, since_ja: null, figure: null},
  ...{source_id: "book", locator: "p. 3", second_source_id: null, second_locator: null},
  ...rest
});
const article = {
  ...{id: "x", source_id: "book", title: {en: "X", ja: "X"}, page: "/x"},
  sections: {first: {en: "First", ja: "一"}, second: {en: "Second", ja: "二"}}
};
const outcome: Outcome = {
  readings: [
    {says: {en: "It is 13.", ja: "13。"}, holds: true},
    {says: {en: "It is 12.", ja: "12。"}, holds: false}
  ],
  beside: [{en: "In dollars 3.", ja: "ドルで3。"}],
  qualified: false,
  rows: [
    {
      ...{dataset: "defense-budget", label: {en: "FY2025", ja: "2025年度"}, value: {en: "8.70", ja: "8.70"}},
      ...{source_id: "paper", locator: "table 1", status: "official"}
    }
  ]
};
const list = (claims: readonly Claim[], outcomes = new Map<string, Outcome>()) =>
  String(claimList(article, claims, {outcomes, sources, link: (path) => path}, "en"));

describe("claimList", () => {
  test("puts each claim under its section, in the order given, with an address and its verdict in words", () => {
    const text = list([claim("b"), claim("c", {section: "second", verdict: "contradicted"}), claim("a")]);
    expect([...text.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)).toEqual(["b", "a", "c"]);
    expect(text).toMatch(
      /<span class="verdict contradicted"><svg[^>]*aria-hidden="true">.*?<\/svg> <span>Contradicted<\/span>/
    );
    expect(text.indexOf("Second</h3>")).toBeLessThan(text.indexOf('<li id="c"'));
  });

  test("says what the tables say, which readings hold, and links dataset and documents of the rows", () => {
    const text = list([claim("a")], new Map([["a", outcome]]));
    expect(text).toContain("<strong>Holds:</strong> It is 13.");
    expect(text).toContain("<strong>Does not hold:</strong> It is 12.");
    expect(text).toContain("Besides: In dollars 3.");
    expect(text).toContain('href="/datasets/defense-budget"');
    expect(text).toContain(
      '<a href="https://example.org/paper" rel="noopener external">Title &lt;paper&gt;</a>, table 1'
    );
    expect(text).toContain("the verdict is computed from it");
  });

  test("says that a verdict rests on documents where no table tests it, and leads to those without address", () => {
    const text = list([claim("a", {second_source_id: "paper", second_locator: "para 2"})]);
    expect(text).toContain("the verdict rests on them");
    expect(text).toContain('Title &lt;book&gt; (<a href="/about/sources#book">book</a>), p. 3');
    expect(text).toContain("para 2");
    expect(text).not.toContain("computed");
  });

  test("can be filtered by what is there: each reference cited, in order of number, and none", () => {
    const text = list([claim("a", {refs: "10;2"}), claim("b")]);
    expect(text).toContain('data-reference="10;2"');
    expect(text).toContain('data-reference="none"');
    const [, select] = /<select name="reference">(.*?)<\/select>/.exec(text)!;
    expect([...select.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual(["", "2", "10", "none"]);
  });

  test("says at each answer how many claims have it", () => {
    const text = list([claim("a", {refs: "10;2"}), claim("b", {verdict: "contradicted"}), claim("c", {kind: "event"})]);
    expect(text).toMatch(/value="contradicted">.*?<span>Contradicted<\/span> <span class="count">1<\/span>/);
    expect(text).toContain(">Date (2)</option>");
    expect(text).toContain(">None given (2)</option>");
  });

  test("says without opening it what takes something away from a claim, and nothing of one that holds", () => {
    expect(list([claim("a")])).not.toContain('class="why"');
    expect(list([claim("a", {verdict: "supported-with-nuance"})])).toContain('<p class="why">Seen &amp; read.</p>');
  });

  test("says of a document how much of it was read, where that was not all", () => {
    const part = {kind: "press", licence: "facts-only", extent: "abstract"} as const;
    const read = new Map([...sources, ["book", source("book", {custom: part})]]);
    const text = String(claimList(article, [claim("a")], {outcomes: new Map(), sources: read, link: String}, "en"));
    expect(text).toContain('p. 3 <em class="extent">(abstract only)</em>');
    expect(list([claim("a")])).not.toContain("extent");
  });

  test("offers the code of its card, escaped once for the page and once for the code", () => {
    const text = list([claim("a", {claim_en: 'It "rose" & fell.'})]);
    expect(text).toContain("/embed/claims/a&quot; title=&quot;It &amp;quot;rose&amp;quot; &amp;amp; fell.&quot;");
    expect(text).toContain('href="/embed/claims/a" rel="external"');
  });
});

describe("claimsJudged", () => {
  test("lists the claims of one verdict, each with its reason and the way to its evidence", () => {
    const text = String(claimsJudged("contradicted", [claim("a"), claim("b", {verdict: "contradicted"})], "en"));
    expect(text).toContain('<a href="#b">Says b.</a> Seen &amp; read.');
    expect(text).not.toContain("#a");
  });
});

describe("claimReferenceTable", () => {
  const reference: ClaimReference = {
    ...{number: 2, author: null, title: "A title", outlet: "Outlet", published: "2024-07"},
    ...{url: "https://example.org/cut-", cited_for_en: "It", cited_for_ja: "それ", supports: "no"},
    ...{defects_en: "Cut off.", defects_ja: "途切れ。", working_url: "https://example.org/whole"}
  };

  test("shows the address as printed without making it a link, links the copy, and the claims by their place", () => {
    const text = String(claimReferenceTable([reference], [claim("a", {refs: "1;2", position: 7}), claim("b")], "en"));
    expect(text).toContain("<code>https://example.org/cut-</code>");
    expect(text).not.toContain('href="https://example.org/cut-"');
    expect(text).toContain('href="https://example.org/whole"');
    expect(text).toContain('<a href="#a">7</a>');
    expect(text).not.toContain('href="#b"');
  });

  test("does not call a copy what was read in place of a reference that could not be", () => {
    const text = (supports: ClaimReference["supports"]) =>
      String(claimReferenceTable([{...reference, supports}], [], "en"));
    expect(text("unread")).toContain("read in its place");
    expect(text("partly")).toContain("text that was read");
  });
});
