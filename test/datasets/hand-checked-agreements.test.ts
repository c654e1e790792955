import {fromArrow} from "arquero";
import {rollup} from "d3-array";
import {describe, expect, it} from "vitest";
import {agreements} from "../../loaders/agreements.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import type {Row} from "../../src/datasets/spec.ts";

type Agreement = Row<typeof agreements.spec.fields>;

const sources = readSources();
const rows = agreements.rows(readTexts(agreements.spec), sources) as unknown as readonly Agreement[];

describe("dates read by hand in the documents", () => {
  it.each([
    ["us-security-treaty-1951", "1951-09-08", "doj-2008", "Defense of Japan 2008, Defense Chronology 1951"],
    ["us-mdaa-1954", "1954-03-08", "doj-2008", "Defense of Japan 2008, Defense Chronology 1954"],
    ["us-sma-1987", "1987-01-30", "doj-2008", "Defense of Japan 2008, Defense Chronology 1987"],
    ["us-acsa-1996", "1996-04-15", "doj-2008", "Defense of Japan 2008, Defense Chronology 1996"],
    ["us-guidelines-1997", "1997-09-23", "doj-2008", "Defense of Japan 2008, Defense Chronology 1997"],
    ["gbr-dett-2013", "2013-07-04", "doj-2018", "Defense of Japan 2018, Defense Chronology 2013"],
    ["phl-dett-2016", "2016-02-29", "doj-2018", "Defense of Japan 2018, Defense Chronology 2016"],
    ["us-acsa-2016", "2016-09-26", "doj-2018", "Defense of Japan 2018, Defense Chronology 2016"],
    ["gbr-22-2017", "2017-12-14", "mofa-22-gb3", "Foreign Ministry, third Japan-UK meeting, para 1"],
    ["deu-22-2021", "2021-04-13", "jiji-22-de", "Jiji Press, 13 April 2021, lead"],
    ["deu-22-2022", "2022-11-03", "mod-22-de2", "Defense Ministry, second Japan-Germany meeting, para 1"],
    ["gbr-22-2023", "2023-11-07", "mofa-22-gb5", "Foreign Ministry, fifth Japan-UK meeting, para 1"],
    ["ind-22-2024", "2024-08-20", "mofa-22-in3", "Foreign Ministry, third Japan-India meeting, para 1"],
    ["aus-22-2025", "2025-09-05", "mofa-22-au12", "Foreign Ministry, 12th Japan-Australia meeting, para 1"],
    ["osa-fji-fy2023", "2023-12-18", "doj-2024", "Defense of Japan 2024, Fig. III-1-1-5"]
  ])("%s was signed or held on %s (%s: %s)", (id, date, source) => {
    expect(row(id)).toMatchObject({signed: date, source_id: source});
  });

  it.each([
    ["us-mdaa-1954", "1954-05-01", "jawiki-mdaa", "Wikipedia, table; May 1954 in Defense of Japan 2020, Reference 31"],
    ["us-security-treaty-1960", "1960-06-23", "doj-2008", "Defense of Japan 2008, Defense Chronology 1960"],
    ["us-okinawa-1971", "1972-05-15", "doj-2008", "Defense of Japan 2008, Defense Chronology 1972"],
    ["us-gsomia-2007", "2007-08-10", "doj-2018", "Defense of Japan 2018, Defense Chronology 2007"],
    ["aus-acsa-2010", "2013-01-31", "doj-2018", "Defense of Japan 2018, Defense Chronology 2013"],
    ["ita-dett-2017", "2019-04", "doj-2019", "Defense of Japan 2019, Reference 37, row Italy"],
    ["aus-raa-2022", "2023-08-13", "mofa-raa-au-eif", "Foreign Ministry, 8 August 2023, para 1"],
    ["phl-raa-2024", "2025-09-11", "jdef-raa-ph", "Foreign Ministry in J-Defense News, 12 August 2025, para 1"]
  ])("%s entered into force on %s (%s: %s)", (id, date, source) => {
    expect(row(id)).toMatchObject({entered_into_force: date, in_force_source_id: source});
  });

  it("can-acsa-2018 keeps the days of the Canadian release and of Defense of Japan 2018, Defense Chronology", () => {
    expect(row("can-acsa-2018")).toMatchObject({
      signed: "2018-04-21",
      source_id: "canada-acsa",
      alternatives: "signed 2018-04-22 [doj-2018]"
    });
  });
});

describe("families of instruments", () => {
  it("encodes each of the 329 instruments, and the spec finds no fault", () => {
    expect(fromArrow(agreements.build(sources)).numRows()).toBe(329);
  });

  it("has the first signatures of Defense of Japan 2020, Reference 31, and of later releases", () => {
    expect(firstYears(["acsa", "raa", "information-security", "equipment-transfer"])).toEqual({
      acsa: {
        USA: 1996,
        AUS: 2010,
        GBR: 2017,
        CAN: 2018,
        FRA: 2018,
        IND: 2020,
        DEU: 2024,
        ITA: 2024,
        PHL: 2026
      },
      raa: {AUS: 2022, GBR: 2023, PHL: 2024},
      "information-security": {
        USA: 2007,
        NATO: 2010,
        FRA: 2011,
        AUS: 2012,
        GBR: 2013,
        IND: 2015,
        ITA: 2016,
        KOR: 2016,
        DEU: 2021,
        UKR: 2024,
        CAN: 2025
      },
      "equipment-transfer": {
        GBR: 2013,
        AUS: 2014,
        FRA: 2015,
        IND: 2015,
        PHL: 2016,
        DEU: 2017,
        ITA: 2017,
        MYS: 2018,
        IDN: 2021,
        VNM: 2021,
        SWE: 2022,
        THA: 2022,
        ARE: 2023,
        SGP: 2023,
        MNG: 2024
      }
    });
  });

  it("has eleven special measures agreements, of Defense of Japan 2008 and 2018, Chronology, and releases", () => {
    const years = rows.filter(({kind}) => kind === "sma").map(({signed}) => Number(signed?.slice(0, 4)));
    expect(years.sort()).toEqual([1987, 1988, 1991, 1995, 2000, 2006, 2008, 2011, 2016, 2021, 2022]);
  });

  it("takes a single date from the World Treaty Index, for its rows may not be published in bulk", () => {
    const cited = rows.flatMap((r) =>
      [r.source_id, r.in_force_source_id, r.terminated_source_id].includes("wti-humlab") ? [r.agreement_id] : []
    );
    expect(cited).toEqual(["us-vessels-1954"]);
  });
});

function row(id: string) {
  return rows.find(({agreement_id}) => agreement_id === id);
}

/** Year of the first signature, by kind and partner. */
function firstYears(kinds: readonly string[]) {
  const signatures = rows.flatMap(({kind, partners, signed}) =>
    (partners ?? "").split(";").map((partner) => ({kind, partner, year: Number(signed?.slice(0, 4))}))
  );
  const first = rollup(
    signatures.filter(({kind}) => kinds.includes(kind)),
    (group) => Math.min(...group.map(({year}) => year)),
    ({kind}) => kind,
    ({partner}) => partner
  );
  return Object.fromEntries([...first].map(([kind, years]) => [kind, Object.fromEntries(years)]));
}
