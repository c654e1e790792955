import {describe, expect, it} from "vitest";
import {agreements} from "../../loaders/agreements.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  "table-2020": ["authority", 2020],
  "chronology-2018": ["authority", 2018],
  "partner-2017": ["authority", 2017],
  "press-2021": ["press", 2021]
});

const france = "fra-acsa,Japan-France ACSA,,FRA,acsa,logistics,treaty,,table-2020,row France,Not in force at once.";

describe("choice of dates", () => {
  it("takes the day of a chronology where it makes the month of a later table more precise", () => {
    const [row] = read(
      [france],
      [
        "fra-acsa,signed,2018-07,printed,table-2020,row France,",
        "fra-acsa,signed,2018-07-13,printed,chronology-2018,13 July 2018,"
      ]
    );
    expect(row).toMatchObject({
      signed: "2018-07-13",
      source_id: "chronology-2018",
      locator: "13 July 2018",
      status: "official",
      alternatives: null
    });
  });

  it("climbs from year to month to day by the kind of source at each step", () => {
    const [row] = read(
      [france],
      [
        "fra-acsa,signed,2018,printed,table-2020,row France,",
        "fra-acsa,signed,2018-07,printed,chronology-2018,July 2018,",
        "fra-acsa,signed,2018-06-30,printed,press-2021,lead,",
        "fra-acsa,signed,2018-07-13,printed,press-2021,lead,"
      ]
    );
    expect(row).toMatchObject({
      signed: "2018-07-13",
      source_id: "press-2021",
      status: "secondary",
      alternatives: "signed 2018-06-30 [press-2021]"
    });
  });

  it("keeps a conflicting date, with its event and sources, beside the one of the better or later source", () => {
    const [row] = read(
      [france],
      [
        "fra-acsa,signed,2018-07-13,printed,chronology-2018,13 July 2018,",
        "fra-acsa,signed,2018-07-12,printed,partner-2017,release,",
        "fra-acsa,signed,2018-07-12,printed,press-2021,lead,"
      ]
    );
    expect(row).toMatchObject({
      signed: "2018-07-13",
      source_id: "chronology-2018",
      alternatives: "signed 2018-07-12 [partner-2017, press-2021]"
    });
  });

  it("prefers a printed date of the press to a derived one of the authority", () => {
    const [row] = read(
      [france],
      [
        "fra-acsa,signed,2018-07-13,derived,table-2020,row France,",
        "fra-acsa,signed,2018-07-14,printed,press-2021,lead,"
      ]
    );
    expect(row).toMatchObject({
      signed: "2018-07-14",
      status: "secondary",
      alternatives: "signed 2018-07-13 (derived) [table-2020]"
    });
  });

  it("does not put a derived day in the place of a printed month", () => {
    const [row] = read(
      [france],
      [
        "fra-acsa,signed,2018-07,printed,table-2020,row France,",
        "fra-acsa,signed,2018-07-13,derived,chronology-2018,13 July 2018,"
      ]
    );
    expect(row).toMatchObject({
      signed: "2018-07",
      status: "official",
      alternatives: "signed 2018-07-13 (derived) [chronology-2018]"
    });
  });
});

describe("row of an instrument", () => {
  it("names the source and status of each date", () => {
    const [row] = read(
      [france],
      [
        "fra-acsa,entered-into-force,2019-06-26,derived,press-2021,lead,Reckoned from the notification.",
        "fra-acsa,signed,2018-07-13,printed,chronology-2018,13 July 2018,",
        "fra-acsa,terminated,2025,printed,table-2020,note 1,"
      ]
    );
    expect(row).toEqual({
      _at: "data/agreements/instruments.csv:2",
      agreement_id: "fra-acsa",
      title_en: "Japan-France ACSA",
      title_ja: null,
      partners: "FRA",
      kind: "acsa",
      domain: "logistics",
      legal_status: "treaty",
      parent_id: null,
      signed: "2018-07-13",
      entered_into_force: "2019-06-26",
      terminated: "2025",
      alternatives: null,
      status: "official",
      source_id: "chronology-2018",
      locator: "13 July 2018",
      note: "Not in force at once. Reckoned from the notification.",
      in_force_status: "derived",
      in_force_source_id: "press-2021",
      in_force_locator: "lead",
      terminated_status: "official",
      terminated_source_id: "table-2020",
      terminated_locator: "note 1"
    });
  });

  it("falls back on the source of the instrument, and leaves unknown dates missing", () => {
    const [row] = read([france], []);
    expect(row).toMatchObject({signed: null, entered_into_force: null, terminated: null});
    expect(row).toMatchObject({status: "official", source_id: "table-2020", locator: "row France"});
    expect(row).toMatchObject({in_force_status: null, in_force_source_id: null, in_force_locator: null});
  });

  it("says once what the instrument and its date both note", () => {
    const [row] = read([france], ["fra-acsa,signed,2018,printed,table-2020,row France,Not in force at once."]);
    expect(row.note).toBe("Not in force at once.");
  });
});

describe("refusals", () => {
  it("refuses a date of an instrument that is not listed", () => {
    expect(faults([france], ["gbr-acsa,signed,2017-01,printed,table-2020,row UK,"])).toEqual([
      'agreements: date without instrument "gbr-acsa" (data/agreements/dates.csv:2); ' +
        "add the instrument to data/agreements/instruments.csv, or mend the id"
    ]);
  });

  it("refuses an instrument that is its own parent", () => {
    expect(faults([withParent("a", "a")], [])).toEqual([
      'agreements: instrument that is its own legal basis "a > a" (data/agreements/instruments.csv:2); ' +
        "break the circle of parent_id"
    ]);
  });

  it("refuses a circle of parents once, and not what hangs on it", () => {
    const instruments = [withParent("c", "a"), withParent("b", "c"), withParent("a", "b"), withParent("d", "a")];
    expect(faults(instruments, [])).toEqual([
      'agreements: instrument that is its own legal basis "a > b > c > a" (data/agreements/instruments.csv:4); ' +
        "break the circle of parent_id"
    ]);
  });

  it("refuses dates out of order at the precision that both have, naming the later event", () => {
    const dates = [
      "fra-acsa,entered-into-force,2018-06,printed,table-2020,row,",
      "fra-acsa,signed,2018-07-13,printed,table-2020,row,"
    ];
    expect(faults([france], dates)).toEqual([
      'agreements: dates out of order "fra-acsa: signed 2018-07-13, entered_into_force 2018-06" ' +
        "(data/agreements/dates.csv:2); check both dates in their sources"
    ]);
  });

  it("refuses an end before the signature when entry into force is unknown", () => {
    const dates = [
      "fra-acsa,signed,2018,printed,table-2020,row,",
      "fra-acsa,terminated,2017-12-31,printed,table-2020,row,"
    ];
    expect(faults([france], dates)).toEqual([
      'agreements: dates out of order "fra-acsa: signed 2018, terminated 2017-12-31" ' +
        "(data/agreements/dates.csv:3); check both dates in their sources"
    ]);
  });

  it("accepts entry into force in the month of a signature known to the day", () => {
    const dates = [
      "fra-acsa,entered-into-force,2018-07,printed,table-2020,row,",
      "fra-acsa,signed,2018-07-13,printed,table-2020,row,"
    ];
    expect(read([france], dates)[0]).toMatchObject({signed: "2018-07-13", entered_into_force: "2018-07"});
  });

  it.each([
    ["FRX", "FRX"],
    ["FRA;JPN", "JPN"]
  ])("refuses in %s the partner that is no country, or is Japan itself", (partners, wrong) => {
    expect(faults([france.replace(",FRA,", `,${partners},`)], [])).toEqual([
      `agreements: unknown partner "${wrong}" (data/agreements/instruments.csv:2); use the ISO 3166-1 alpha-3 code ` +
        "of the other party, and name the country in src/datasets/countries.ts"
    ]);
  });

  it("refuses partners that are not codes joined by semicolons", () => {
    expect(faults([france.replace(",FRA,", ",France,")], [])).toEqual([
      'agreements: partners of the wrong form "France" (data/agreements/instruments.csv:2); ' +
        "it must match ^(?:[A-Z]{3}|NATO)(?:;(?:[A-Z]{3}|NATO))*$"
    ]);
  });

  it("refuses an instrument without partners unless it is the framework of Official Security Assistance", () => {
    expect(faults([france.replace(",FRA,", ",,")], [])).toEqual([
      'agreements: missing partners "acsa" (data/agreements/instruments.csv:2); ' +
        "name the other party; only an osa-framework has none"
    ]);
    expect(read([france.replace(",FRA,acsa,", ",,osa-framework,")], [])[0].partners).toBeNull();
  });
});

function read(instruments: readonly string[], dates: readonly string[]) {
  const {inputs} = agreements.spec;
  const texts = {instruments: csvText(inputs.instruments, instruments), dates: csvText(inputs.dates, dates)};
  return agreements.rows(texts, sources);
}

function faults(instruments: readonly string[], dates: readonly string[]): readonly string[] {
  return refusal(() => read(instruments, dates));
}

function withParent(id: string, parent: string): string {
  return `${id},Exchange of notes,,USA,sofa,forces-status,treaty,${parent},table-2020,row,`;
}
