import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {Clone} from "../lib/clone.ts";

// Another article is put through the check as the README says: an entry in the list of articles, two tables of data,
// and a check by the id of its claim. Nothing else of the project is touched.
const article = `{
    id: "minor",
    source_id: "le-nguyen-2025",
    title: {en: "Minor", ja: "小論"},
    page: "/minor",
    sections: {only: {en: "Only part", ja: "唯一の節"}}
  }`;
const claims = `claim_id,section,kind,refs,claim_date,verdict,claim_en,claim_ja,evidence_en,evidence_ja,since_en,since_ja,figure,source_id,locator,second_source_id,second_locator,note
minor-share,only,quantitative,1,2020,contradicted,Japan spent more than 2 percent of its GDP on its forces in 2020.,日本は2020年にGDPの2%超を軍事に支出した。,The series has less.,系列はより少ない。,,,,doj-2018,Reference 7,,,
minor-word,only,attribution,,,not-verifiable,Somebody said so.,誰かがそう述べた。,Nothing was found.,見つからなかった。,,,,doj-2018,Reference 7,,,
`;
const references = `reference_id,number,author,title,outlet,published,url,cited_for_en,cited_for_ja,supports,defects_en,defects_ja,working_url,read_source_id,source_id,locator,note
minor-01,1,,A title,An outlet,2020,https://example.org/a,The share,比率,unread,,,,,le-nguyen-2025,"References, [1]",
`;
const check = `import {evidence, outcome, same, type Check, type Published} from "./check.ts";
type Share = Published<{readonly iso3: string; readonly year: number; readonly share_gdp_pct: number | null}>;
export const minorShare: Check = {
  claim: "minor-share",
  datasets: ["military-expenditure"],
  run({"military-expenditure": table}, {escape}) {
    const rows = table
      .filter(escape(({iso3, year, share_gdp_pct}: Share) => iso3 === "JPN" && year === 2020 && share_gdp_pct !== null))
      .objects() as (Share & {share_gdp_pct: number})[];
    const [{share_gdp_pct: share}] = rows;
    const says = {en: \`It was \${share.toFixed(2)} percent.\`, ja: \`\${share.toFixed(2)}%であった。\`};
    return outcome([{says, holds: share > 2}], {
      rows: rows.map((row) => evidence("military-expenditure", row, same("2020"), same(share.toFixed(2))))
    });
  }
};
`;
const probe = `import {publish} from "./loaders/index.ts";
import {claimCards} from "./loaders/site/claim-cards.ts";
import {siteDirectives} from "./loaders/site/directives.ts";
const publication = publish();
const {blocks} = siteDirectives(publication, new Map());
const block = (name, ...words) => String(blocks[name](words, {path: "/minor", locale: "en", params: {}}));
const cards = claimCards(publication);
console.log(JSON.stringify({
  rows: publication.datasets.get("claims").table.objects(),
  list: block("claims", "minor"),
  first: block("claims", "strategic-autonomy"),
  judged: block("claims-judged", "minor", "contradicted"),
  references: block("claim-references", "minor"),
  cards: ["/embed/claims/minor-share", "/ja/embed/claims/minor-share", "/embed/claims/thirteen-rises"].map((address) => cards.get(address))
}));
`;

interface Told {
  readonly rows: readonly {readonly article: string}[];
  readonly list: string;
  readonly first: string;
  readonly judged: string;
  readonly references: string;
  readonly cards: readonly string[];
}

let clone: Clone;
let told: Told;

beforeAll(() => {
  clone = new Clone();
  const write = (path: string, text: string) => writeFileSync(join(clone.root, path), text);
  write("data/claims/minor.csv", claims);
  write("data/claims/minor-references.csv", references);
  write("loaders/claim-checks/minor.ts", check);
  write("probe.ts", probe);
  clone.edit("src/datasets/claim-articles.ts", (text) => text.replace(/\n\];/, `,\n  ${article}\n];`));
  clone.edit("loaders/claim-checks/index.ts", (text) =>
    text
      .replace(/^/, 'import {minorShare} from "./minor.ts";\n')
      .replace("checks: readonly Check[] = [", "$&minorShare,")
  );
  const {stdout, stderr, status} = clone.run("probe.ts");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  told = JSON.parse(stdout) as Told;
});
afterAll(() => clone.remove());

describe("a second article", () => {
  test("is published beside the first, judged by its own check", () => {
    expect(told.rows.filter(({article: id}) => id === "strategic-autonomy")).toHaveLength(90);
    expect(told.rows.filter(({article: id}) => id === "minor")).toMatchObject([
      {
        claim_id: "minor-share",
        position: 1,
        verdict: "contradicted",
        basis: "rows",
        finding_en: "It was 1.02 percent."
      },
      {claim_id: "minor-word", position: 2, verdict: "not-verifiable", basis: "documents", finding_en: null}
    ]);
  });

  test("is listed by the blocks of a page, with filter, verdicts and references of its own", () => {
    expect([...told.list.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)).toEqual(["minor-share", "minor-word"]);
    expect(told.list).toContain("<strong>Does not hold:</strong> It was 1.02 percent.");
    expect(told.list).toContain(">Only part (2)</option>");
    expect(told.judged).toContain('href="#minor-share"');
    expect(told.references).toContain("https://example.org/a");
    expect(told.first).not.toContain("minor-share");
  });

  test("has cards that lead to its own page, as those of the first lead to its", () => {
    const [english, japanese, first] = told.cards;
    expect(english).toContain('href="/minor#minor-share"');
    expect(japanese).toContain('href="/ja/minor#minor-share"');
    expect(first).toContain('href="/claims#thirteen-rises"');
  });
});
