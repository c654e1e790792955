import {describe, expect, it} from "vitest";
import {agreementCounts} from "../../loaders/agreement-counts.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"table-2020": ["authority", 2020], "press-2021": ["press", 2021]});

describe("counts of agreements", () => {
  it("run from the first signature of a kind and group to the last date of all", () => {
    const rows = read(
      [instrument("fra-acsa", "FRA", "acsa"), instrument("usa-raa", "USA", "raa")],
      [date("fra-acsa", "signed", "2018-07"), date("usa-raa", "signed", "2017"), date("fra-acsa", "entered", "2019-06")]
    );
    expect(
      rows.map(({year, partner_group, kind}) => `${String(year)} ${String(partner_group)} ${String(kind)}`)
    ).toEqual(["2018 other acsa", "2019 other acsa", "2017 usa raa", "2018 usa raa", "2019 usa raa"]);
  });

  it("add up signatures, name the instruments, and cite the latest", () => {
    const rows = read(
      [instrument("aus-raa", "AUS", "raa"), instrument("gbr-raa", "GBR", "raa"), instrument("phl-raa", "PHL", "raa")],
      [
        date("aus-raa", "signed", "2022-01-06"),
        date("gbr-raa", "signed", "2022-01-11", "press-2021"),
        date("phl-raa", "signed", "2024")
      ]
    );
    expect(rows).toMatchObject([
      {signed: 2, signed_cumulative: 2, agreement_ids: "aus-raa;gbr-raa", source_id: "press-2021", note: null},
      {
        ...{signed: 0, signed_cumulative: 2, agreement_ids: null, source_id: "press-2021"},
        note: "None signed in the year; the latest is gbr-raa (2022-01-11)."
      },
      {signed: 1, signed_cumulative: 3, agreement_ids: "phl-raa", source_id: "table-2020"}
    ]);
    expect(new Set(rows.map(({status}) => status))).toEqual(new Set(["derived"]));
  });

  it("take an instrument as in force from its entry to its known end, and count those without entry apart", () => {
    const rows = read([..."abc"].map((id) => instrument(id, "USA", "sofa")).concat(instrument("d", "DJI", "space")), [
      date("d", "signed", "1955"),
      ...[date("a", "signed", "1952"), date("a", "entered", "1952"), date("a", "terminated", "1954")],
      ...[date("b", "signed", "1952"), date("b", "entered", "1953"), date("c", "signed", "1953")]
    ]);
    expect(rows.filter(({kind}) => kind === "sofa")).toMatchObject([
      {year: 1952, entered_into_force: 1, in_force: 1, entry_unknown: 0},
      {year: 1953, entered_into_force: 1, in_force: 2, entry_unknown: 1},
      {year: 1954, entered_into_force: 0, in_force: 1, entry_unknown: 1},
      {year: 1955, entered_into_force: 0, in_force: 1, entry_unknown: 1}
    ]);
  });

  it.each(["acsa", "sma"])("count one %s in force with each partner: the next takes the place of the last", (kind) => {
    const rows = read(
      [instrument("a", "USA", kind), instrument("b", "USA", kind)],
      [
        ...[date("a", "signed", "1991"), date("a", "entered", "1991")],
        ...[date("b", "signed", "1992"), date("b", "entered", "1993")]
      ]
    );
    expect(rows.map(({signed_cumulative, in_force}) => [signed_cumulative, in_force])).toEqual([
      [1, 1],
      [2, 1],
      [2, 1]
    ]);
  });

  it("leave in force missing, not zero, where a kind has no date of entry", () => {
    expect(read([instrument("a", "DEU", "defense-memorandum")], [date("a", "signed", "2003")])).toMatchObject([
      {signed: 1, entered_into_force: null, in_force: null, entry_unknown: 1}
    ]);
  });

  it("tell the United States, others, and the United States with others apart", () => {
    const rows = read(
      [
        instrument("a", "USA", "space"),
        instrument("b", "NATO", "space"),
        instrument("c", "GBR;ITA", "space"),
        instrument("d", "USA;AUS", "space")
      ],
      ["a", "b", "c", "d"].map((id) => date(id, "signed", "2023"))
    );
    expect(
      Object.fromEntries(rows.map(({partner_group, signed_cumulative}) => [partner_group, signed_cumulative]))
    ).toEqual({
      usa: 1,
      other: 2,
      "with-usa": 1
    });
  });

  it.each([
    ...["two-plus-two", "two-plus-two-vice-ministerial", "defense-ministers-meeting", "consultation-mechanism"],
    ...["minilateral", "state-visit-item", "osa-framework"]
  ])("leave out %s", (kind) => {
    const rows = read(
      [instrument("a", "USA", kind), instrument("b", "USA", "space")],
      [date("a", "signed", "2023"), date("b", "signed", "2023")]
    );
    expect(rows.map((row) => row.kind)).toEqual(["space"]);
  });
});

describe("instruments without date of signature", () => {
  const dated = [instrument("b", "USA", "space"), date("b", "signed", "2023")] as const;

  it("are left out if they are known", () => {
    const rows = read([instrument("isr-defmemo", "ISR", "defense-memorandum"), dated[0]], [dated[1]]);
    expect(rows.map(({kind}) => kind)).toEqual(["space"]);
  });

  it("are refused if they are not", () => {
    expect(refusal(() => read([instrument("a", "ISR", "raa"), dated[0]], [dated[1]]))).toEqual([
      'agreement-counts: instrument without date of signature "a" (data/agreements/instruments.csv:2); ' +
        "list it in src/datasets/agreement-counts.ts"
    ]);
  });

  it("are refused on the list once they have a date", () => {
    const known = [instrument("isr-defmemo", "ISR", "defense-memorandum"), date("isr-defmemo", "signed", "2022")];
    expect(refusal(() => read([known[0]], [known[1]]))).toEqual([
      'agreement-counts: instrument listed as undated "isr-defmemo" (data/agreements/instruments.csv:2); ' +
        "take it off the list in src/datasets/agreement-counts.ts"
    ]);
  });

  it("do not matter for kinds that are not counted", () => {
    expect(read([instrument("a", "USA", "two-plus-two"), dated[0]], [dated[1]])).toHaveLength(1);
  });
});

function read(instruments: readonly string[], dates: readonly string[]) {
  const {inputs} = agreementCounts.spec;
  return agreementCounts.rows(
    {instruments: csvText(inputs.instruments, instruments), dates: csvText(inputs.dates, dates)},
    sources
  );
}

function instrument(id: string, partners: string, kind: string): string {
  return `${id},Title of ${id},,${partners},${kind},security-cooperation,treaty,,table-2020,row ${id},`;
}

function date(id: string, event: "signed" | "entered" | "terminated", day: string, source = "table-2020"): string {
  return `${id},${event === "entered" ? "entered-into-force" : event},${day},printed,${source},row ${id},`;
}
