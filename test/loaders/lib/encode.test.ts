import {DataType, tableFromIPC} from "apache-arrow";
import {describe, expect, it} from "vitest";
import type {OpenRow} from "../../../loaders/lib/check.ts";
import {encode} from "../../../loaders/lib/encode.ts";
import {refusal} from "../../lib/refusal.ts";
import {sample, sampleSources} from "../../lib/sample.ts";

const sasebo: OpenRow = {
  ...{place: "sasebo", year: 2012, persons: 0, share_pct: 0.1, branch: "navy", day: "2012-09", code: null},
  ...{status: "official", source_id: "report-2020", locator: "p. 3", note: null}
};
const rows: readonly OpenRow[] = [
  {...sasebo, place: "yokosuka", year: 1999, note: "横須賀"},
  {...sasebo, year: 2013, persons: null, share_pct: null, branch: "army", source_id: "press-2021", status: "secondary"},
  sasebo,
  {...sasebo, place: "atsugi", code: "JPN", day: null}
];

describe("encode(spec, rows, sources)", () => {
  const table = tableFromIPC(encode(sample, rows, sampleSources));

  it("writes the rows sorted by key, missing as null and zero as zero", () => {
    const names = sample.fields.map(({name}) => name);
    const written = table.toArray().map((row) => Object.fromEntries(names.map((name) => [name, row![name]])));
    const placed = ({...row}: OpenRow) => row;
    expect(written).toEqual([rows[3], rows[2], rows[1], rows[0]].map(placed));
  });

  it("types the columns as the spec does, in its order", () => {
    const typeOf = (type: DataType) =>
      DataType.isDictionary(type) ? `${type.indices} of ${type.dictionary}` : String(type);
    expect(table.schema.fields.map(({name, type, nullable}) => [name, typeOf(type), nullable])).toEqual([
      ["place", "Utf8", false],
      ["year", "Int16", false],
      ["persons", "Int32", true],
      ["share_pct", "Float64", true],
      ["branch", "Int16 of Utf8", false],
      ["day", "Utf8", true],
      ["code", "Utf8", true],
      ["status", "Int16 of Utf8", false],
      ["source_id", "Utf8", false],
      ["locator", "Utf8", false],
      ["note", "Utf8", true]
    ]);
  });

  it("says in the schema what the table is", () => {
    const {metadata} = table.schema;
    expect(Object.fromEntries([...metadata].filter(([name]) => /^(?:id|title|description|row)/.test(name)))).toEqual({
      id: "sample",
      "title.en": "Sample",
      "title.ja": "見本",
      "description.en": "A table of every type.",
      "description.ja": "全ての型の表。",
      "row.en": "One place in one year",
      "row.ja": "一年・一地点"
    });
    expect(JSON.parse(metadata.get("key")!)).toEqual(["place", "year"]);
    expect(JSON.parse(metadata.get("breaks")!)).toEqual(sample.breaks);
    expect(JSON.parse(metadata.get("licence")!)).toEqual(sample.licence);
    expect(JSON.parse(metadata.get("sources")!)).toEqual([
      {id: "press-2021", title: "Title of press-2021", url: null, kind: "press", licence: "facts-only"},
      {id: "report-2020", title: "Title of report-2020", url: null, kind: "authority", licence: "facts-only"}
    ]);
  });

  it("says in each field its type, words, unit and the words of its values", () => {
    const metadata = (name: string) =>
      Object.fromEntries(table.schema.fields.find((field) => field.name === name)!.metadata);
    expect(metadata("persons")).toEqual({
      type: "int32",
      unit: "persons",
      "label.en": "Label of persons",
      "label.ja": "personsの名",
      "description.en": "What persons is.",
      "description.ja": "personsの説明。"
    });
    expect(JSON.parse(metadata("branch").values)).toEqual({
      army: {en: "Army", ja: "陸軍"},
      navy: {en: "Navy", ja: "海軍"}
    });
  });

  it("writes the same bytes for the same rows in any order", () => {
    const bytes = encode(sample, rows, sampleSources);
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1]
    ]) {
      expect(
        encode(
          sample,
          order.map((i) => rows[i]),
          sampleSources
        )
      ).toEqual(bytes);
    }
  });

  it("writes other bytes for other rows", () => {
    const bytes = encode(sample, rows, sampleSources);
    expect(encode(sample, [...rows.slice(0, -1), {...rows[3], persons: 1}], sampleSources)).not.toEqual(bytes);
  });

  it("leaves the rows that it is given in their order", () => {
    const given = Object.freeze([...rows]);
    encode(sample, given, sampleSources);
    expect(given).toEqual(rows);
  });

  it("writes nothing when a check fails", () => {
    const broken = [...rows, {...sasebo, persons: -1, _at: "data/sample.csv:6"}];
    expect(refusal(() => encode(sample, broken, sampleSources))).toEqual([
      "sample: persons out of range -1 (data/sample.csv:6); believable values are 0 to 4000000: check digits and unit",
      'sample: duplicate key "sasebo 2012" (data/sample.csv:6); it stands at row 3 too: choose one'
    ]);
  });
});
