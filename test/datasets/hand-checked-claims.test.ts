import {expect, it} from "vitest";
import {claimReferences} from "../../loaders/claim-references.ts";
import {claims} from "../../loaders/claims.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const sources = readSources();
const rows = claims.rows(readTexts(claims.spec), sources);
const references = claimReferences.rows(readTexts(claimReferences.spec), sources);

// Read against the article and the documents named.
it.each<[id: string, position: number, refs: string | null, verdict: string, source: string, read: string]>([
  ["treaty-1951-signed", 1, "1", "supported", "t12", "section 1, para 1; treaty text, date line"],
  ["treaty-1951-defense-duty", 3, "1", "supported-with-nuance", "t12", "Article I: permits, does not oblige"],
  [
    "reinterpretation-threat",
    16,
    "4",
    "supported-with-nuance",
    "t28",
    "first of the three conditions: survival threatened"
  ],
  ["executive-instruments", 17, "5;6;7", "supported-with-nuance", "ann-20131128", "a law set up the council"],
  ["secretariat-december-2013", 25, "6", "contradicted", "doj-2018", "Defense Chronology, 7 January 2014"],
  ["strategy-quotations", 30, "7", "contradicted", "nss-2013", "words quoted are not in the text"],
  ["thirteen-rises", 32, "8", "supported", "t57", "Japan Times, 30 January 2013: first rise in 11 years"],
  ["budget-55-billion-dollars", 34, "8", "supported-with-nuance", "ap-20241226", "AP: 55 billion"],
  ["aegis-ashore-since-2017", 40, null, "contradicted", "t33", "Japan Times, 25 June 2020"],
  ["host-nation-support-2021", 50, "10", "supported-with-nuance", "t37", "Jiji, 21 December 2021: request accepted"],
  ["strategic-synchronization", 56, "11", "not-verifiable", "statement-20240410", "not in the parts read"],
  ["djibouti-first-base", 63, "13", "supported-with-nuance", "t52", "permanent is attested nowhere"],
  ["ishiba-asian-nato", 68, "14", "supported", "yomiuri-20240929", "essay of 27 September 2024"],
  ["kyodo-53-percent", 78, "18", "supported-with-nuance", "sbs2023kyodo", "53: need to revise Article 9"],
  ["united-kingdom-of-asia", 85, "21", "not-verifiable", "rand-20240802", "not in the opening"],
  ["first-published", 90, null, "not-verifiable", "le-nguyen-2025", "note at the end of the article"]
])("claims %s: place %d, references %s, %s by %s (%s)", (claim_id, position, refs, verdict, source_id) => {
  expect(rows.filter((row) => row.claim_id === claim_id)).toMatchObject([
    {position, refs, verdict, editor_verdict: verdict, source_id}
  ]);
});

it("claims: 90 of the article, by the editor’s verdict", () => {
  const count = (verdict: string) => rows.filter(({editor_verdict}) => editor_verdict === verdict).length;
  expect(["supported", "supported-with-nuance", "contradicted", "not-verifiable"].map(count)).toEqual([50, 31, 3, 6]);
});

it.each<[number: number, supports: string, defect: RegExp | null, read: string]>([
  [6, "partly", /tnsr\.org/, "the article prints insr.org and a cut path"],
  [8, "unread", null, "Defense News, not stored"],
  [9, "partly", /cut off/, "path ends after izumo-"],
  [10, "no", /kept for a year/, "Nikkei Asia, 17 February 2021"],
  [14, "no", /admiral/, "interview of 24 April 2024, on Taiwan"],
  [15, "yes", /Author missing/, "Denny Roy, The Diplomat, February 2024"],
  [18, "partly", /49 to 48/, "headline: split over debate in parliament"]
])("claim-references [%d]: %s, %s (%s)", (number, supports, defect) => {
  const [row] = references.filter((reference) => reference.number === number);
  expect(row.supports).toBe(supports);
  if (defect) expect(row.defects_en).toMatch(defect);
  else expect(row.defects_en).toBeNull();
});

it("claim-references: 21, of which four or five cannot be read, and two fail", () => {
  expect(references).toHaveLength(21);
  const count = (supports: string) => references.filter((row) => row.supports === supports).length;
  expect(["yes", "partly", "no", "unread"].map(count)).toEqual([3, 11, 2, 5]);
});
