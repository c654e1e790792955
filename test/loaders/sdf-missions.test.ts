import {describe, expect, it} from "vitest";
import {sdfMissions} from "../../loaders/sdf-missions.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  "doj-2008": ["authority", 2008],
  "doj-2018": ["authority", 2018],
  "doj-2020": ["authority", 2020],
  list: ["authority", 2024],
  paper: ["press", 2023, 11]
});

const mission = "golan,Golan unit,ゴラン部隊,peacekeeping,pko-act,ISR;SYR,Golan,ゴラン,doj-2020,table,Two rotations";
const dates = ["golan,start,1996-02,printed,doj-2020,table,", "golan,end,2013-01,printed,doj-2020,table,"];

interface Tables {
  readonly missions?: readonly string[];
  readonly dates?: readonly string[];
  readonly personnel?: readonly string[];
  readonly coordinates?: readonly string[];
}

describe("dates of a mission", () => {
  it("are the most precise of the white paper, each with its source", () => {
    expect(read({dates: [...dates, "golan,end,2013-01-15,printed,doj-2018,chronology,"]})).toMatchObject([
      {
        ...{start: "1996-02", source_id: "doj-2020", end: "2013-01-15", end_source_id: "doj-2018"},
        ...{status: "official", note: "Two rotations", alternatives: null}
      }
    ]);
  });

  it("come from the white paper before a more precise list, and keep what disagrees", () => {
    expect(read({dates: [...dates, "golan,end,2013-02-01,printed,list,row 1,"]})).toMatchObject([
      {end: "2013-01", alternatives: "end 2013-02-01 [list]"}
    ]);
  });

  it("are derived where the document lets them be worked out", () => {
    expect(read({dates: ["golan,start,1996-02,derived,doj-2020,table,"]})).toMatchObject([
      {status: "derived", end: null, end_source_id: null}
    ]);
  });

  it("must be in order, of a known mission, and not later than their document", () => {
    expect(refusal(() => read({dates: [dates[0], "golan,end,1995-12,printed,doj-2020,table,"]}))).toEqual([
      'sdf-missions: mission that ends before it starts "golan: 1996-02 to 1995-12" (data/deployments/sdf-missions.csv:2); ' +
        "check both dates in their sources"
    ]);
    expect(refusal(() => read({dates: [...dates, "sinai,start,2019-04,printed,doj-2020,table,"]}))).toEqual([
      'sdf-missions: value of an unknown mission "sinai" (data/deployments/sdf-mission-dates.csv:4); ' +
        "add the mission to data/deployments/sdf-missions.csv, or mend the id"
    ]);
    expect(refusal(() => read({dates: [dates[0], "golan,end,2013-01,printed,doj-2008,table,"]}))).toEqual([
      'sdf-missions: date later than its source "2013-01" (data/deployments/sdf-mission-dates.csv:3); check the date and the source'
    ]);
  });
});

describe("strength of a mission", () => {
  it("is printed before computed, exact before approximate", () => {
    const personnel = [
      "golan,peak,,353,approximate,computed,doj-2020,table,",
      "golan,peak,,350,approximate,printed,doj-2008,table,",
      "golan,cumulative,,1100,approximate,printed,doj-2020,table,",
      "golan,cumulative,,1086,exact,printed,doj-2008,table,"
    ];
    expect(read({personnel})).toMatchObject([
      {
        ...{personnel_peak: 350, personnel_peak_precision: "approximate", peak_status: "official"},
        ...{personnel_cumulative: 1086, personnel_cumulative_precision: "exact", cumulative_source_id: "doj-2008"},
        alternatives: "peak 353 [doj-2020]; cumulative 1100 [doj-2020]"
      }
    ]);
  });

  it("is that of the latest date while the mission runs; earlier figures do not disagree with it", () => {
    const personnel = [
      "golan,peak,2020-03-31,2,exact,printed,doj-2020,table,",
      "golan,peak,2023-11-07,4,exact,printed,paper,body,",
      "golan,cumulative,2020-03-31,2,exact,printed,doj-2020,table,"
    ];
    expect(read({personnel})).toMatchObject([
      {
        ...{personnel_peak: 4, personnel_peak_as_of: "2023-11-07", peak_status: "secondary"},
        ...{personnel_cumulative: 2, personnel_cumulative_as_of: "2020-03-31", alternatives: null}
      }
    ]);
  });

  it("is missing where no document prints it", () => {
    expect(read({})).toMatchObject([
      {personnel_peak: null, peak_source_id: null, personnel_cumulative: null, latitude: null, site: null}
    ]);
  });

  it("must not exceed the sum of all rotations", () => {
    const personnel = [
      "golan,peak,,44,exact,printed,doj-2020,table,",
      "golan,cumulative,,43,exact,printed,doj-2020,table,"
    ];
    expect(refusal(() => read({personnel}))).toEqual([
      'sdf-missions: sum of rotations below the strength "golan: 43 below 44" (data/deployments/sdf-missions.csv:2); ' +
        "find the figure misread"
    ]);
  });

  it("must not be later than its document", () => {
    expect(refusal(() => read({personnel: ["golan,peak,2021-01,44,exact,printed,doj-2020,table,"]}))).toEqual([
      'sdf-missions: date later than its source "2021-01" (data/deployments/sdf-mission-personnel.csv:2); check the date and the source'
    ]);
  });
});

it("names the point of the coordinates and its source", () => {
  expect(read({coordinates: ["golan,un-headquarters,33.2367,35.9211,list,row,"]})).toMatchObject([
    {site: "un-headquarters", latitude: 33.2367, longitude: 35.9211, coordinates_source_id: "list"}
  ]);
  expect(refusal(() => read({coordinates: ["golan,un-headquarters,104.9,11.5,list,row,"]}))).toEqual([
    expect.stringContaining("latitude out of range")
  ]);
});

it.each([
  ["of another country", "11.55,104.917", mission, "point outside ISR, SYR"],
  ["with latitude and longitude exchanged", "35.9211,33.2367", mission, "point outside ISR, SYR"],
  ["of a mission at sea", "33.2367,35.9211", mission.replace(",ISR;SYR,", ",,"), "point of a mission without country"]
])("refuses a point %s", (_, point, of, what) => {
  const faults = refusal(() => read({missions: [of], coordinates: [`golan,un-headquarters,${point},list,row,`]}));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(
    new RegExp(`^sdf-missions: ${what} "golan.*" \\(data/deployments/sdf-mission-coordinates\\.csv:2\\); `)
  );
});

it.each(["JPN", "ZAR"])("refuses %s as the country of a mission", (code) => {
  expect(refusal(() => read({missions: [mission.replace("SYR", code)]}))).toEqual([
    `sdf-missions: unknown country "${code}" (data/deployments/sdf-missions.csv:2); ` +
      "use the ISO 3166-1 alpha-3 code of another country, and name it in src/datasets/countries.ts"
  ]);
});

function read(tables: Tables) {
  const {inputs} = sdfMissions.spec;
  const lines = {missions: [mission], dates, personnel: [], coordinates: [], ...tables};
  const texts = {
    missions: csvText(inputs.missions, lines.missions),
    dates: csvText(inputs.dates, lines.dates),
    personnel: csvText(inputs.personnel, lines.personnel),
    coordinates: csvText(inputs.coordinates, lines.coordinates)
  };
  return sdfMissions.rows(texts, sources);
}
