import {describe, expect, it} from "vitest";
import {choose} from "../../../loaders/lib/choose.ts";
import {bibliography} from "../../lib/bibliography.ts";

interface Printed {
  readonly year: number;
  readonly value: number | null;
  readonly method: "printed" | "derived";
  readonly source_id: string;
  readonly _at: string;
}

const sources = bibliography({
  "paper-2019": ["authority", 2019],
  "paper-2020": ["authority", 2020],
  "paper-2020-06": ["authority", 2020, 6],
  undated: ["authority"],
  embassy: ["official-secondary", 2022],
  scholar: ["scholarly", 2023],
  daily: ["press", 2024],
  blog: ["other", 2025]
});

describe("choose(rows, {key, value, sources, prefer})", () => {
  it.each<[rule: string, rows: readonly Printed[], winner: string]>([
    [
      "the kind of source before the date",
      [of("blog"), of("daily"), of("scholar"), of("embassy"), of("undated")],
      "undated"
    ],
    ["the latest document of one kind", [of("paper-2019"), of("paper-2020"), of("undated")], "paper-2020"],
    ["the later month of one year", [of("paper-2020"), of("paper-2020-06")], "paper-2020-06"],
    ["what is printed before what is missing", [of("paper-2020", null), of("blog")], "blog"],
    ["what is preferred before the kind", [of("paper-2020", 1, "derived"), of("blog")], "blog"],
    ["what is preferred after what is missing", [of("paper-2020", 1, "derived"), of("blog", null)], "paper-2020"]
  ])("takes %s, in whatever order the rows come", (_, rows, winner) => {
    expect(chosen(rows).map(({source_id}) => source_id)).toEqual([winner]);
    expect(chosen([...rows].reverse())).toEqual(chosen(rows));
  });

  it("keeps one row for each key, with all its columns, in the order of the key", () => {
    const rows = [{...of("daily"), year: 2011}, of("blog"), of("daily")];
    expect(chosen(rows)).toEqual([
      {...of("daily"), alternatives: null},
      {...of("daily"), year: 2011, alternatives: null}
    ]);
  });

  it("names the values other than its own with their sources, each once", () => {
    const rows = [
      of("paper-2020", 5),
      of("paper-2019", 5),
      of("blog", 7),
      of("daily", 6),
      of("scholar", 7),
      of("embassy", null)
    ];
    expect(chosen(rows)[0]).toMatchObject({value: 5, alternatives: "6 [daily]; 7 [blog, scholar]"});
  });

  it("names as another value what a corrected row prints, not what it was corrected to", () => {
    const rows = [
      {...of("paper-2020", 5), correction: "Misprint", printed: 50},
      {...of("daily", 5), correction: null, printed: null},
      {...of("blog", 5), correction: "Misprint", printed: 4}
    ];
    expect(chosen(rows)[0]).toMatchObject({value: 5, alternatives: "4 [blog]; 50 [paper-2020]"});
  });

  it("chooses nothing from nothing", () => {
    expect(chosen([])).toEqual([]);
  });
});

function chosen(rows: readonly Printed[]) {
  return choose(rows, {key: ["year"], value: "value", sources, prefer: ({method}) => (method === "derived" ? 1 : 0)});
}

function of(source_id: string, value: number | null = 1, method: Printed["method"] = "printed"): Printed {
  return {year: 2010, value, method, source_id, _at: "data/x.csv:2"};
}
