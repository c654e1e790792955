import {fromArrow} from "arquero";
import {describe, expect, test} from "vitest";
import {publish} from "../../loaders/index.ts";
import {citations} from "../../loaders/lib/citations.ts";
import {encode} from "../../loaders/lib/encode.ts";
import {parseSources} from "../../loaders/lib/sources.ts";
import {sourceRows} from "../../loaders/sources.ts";
import {sample, sampleSources} from "../lib/sample.ts";

const row = (year: number, source_id: string) => ({
  ...{place: "yokosuka", year, persons: 1, share_pct: 1, branch: "navy", day: null, code: null},
  ...{status: "official", source_id, locator: "p. 1", note: null}
});
const table = fromArrow(encode(sample, [row(2011, "press-2021"), row(2012, "press-2021")], sampleSources));

describe("citations", () => {
  test("counts the rows that cite a document, and names the datasets that do by row or by break", () => {
    const cited = citations([
      {spec: sample, table},
      {spec: {...sample, id: "other", breaks: []}, table}
    ]);
    expect(cited.get("press-2021")).toEqual({datasets: ["sample", "other"], rows: 4});
    expect(cited.get("report-2020")).toEqual({datasets: ["sample"], rows: 0});
  });
});

describe("sourceRows", () => {
  test("gives each document with what is known of it", () => {
    const document = {
      ...{id: "a", type: "article-newspaper", title: "T", author: [{literal: "X"}, {literal: "Y"}], language: "ja"},
      ...{"container-title": "Daily", issued: {"date-parts": [[2016, 9]]}, URL: "https://www.example.org/"},
      custom: {kind: "press", licence: "facts-only", note: "N."}
    };
    const bare = {id: "b", type: "book", title: "U", custom: {kind: "other", licence: "gov-jp"}};
    const sources = parseSources(JSON.stringify([document, bare]));
    const [a, b] = sourceRows(sources, new Map([["a", {datasets: ["polls", "events"], rows: 7}]]));
    expect(a).toMatchObject({
      ...{source_id: "a", author: "X; Y", publication: "Daily", issued: "2016-09", language: "ja", kind: "press"},
      ...{url: "https://www.example.org/", note: "N.", datasets: "polls, events", rows_citing: 7}
    });
    expect(b).toMatchObject({author: null, issued: null, publication: null, datasets: null, rows_citing: 0});
  });
});

test("the published bibliography holds every document, and counts the rows of the other tables", () => {
  const {datasets, sources} = publish();
  const rows = datasets.get("sources")!.table.objects() as Record<string, string | number | null>[];
  expect(rows.map(({source_id}) => source_id)).toEqual([...sources.keys()].toSorted());
  const budget = datasets.get("defense-budget")!.table.objects() as {source_id: string}[];
  const {source_id} = budget[0];
  const found = rows.find((r) => r.source_id === source_id)!;
  expect(String(found.datasets).split(", ")).toContain("defense-budget");
  expect(found.rows_citing).toBeGreaterThanOrEqual(budget.filter((r) => r.source_id === source_id).length);
  expect(String(found.datasets)).not.toContain("sources");
});
