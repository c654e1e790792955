import {expect, it} from "vitest";
import {usPersonnelShare} from "../../loaders/us-personnel-share.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({report: ["scholarly", 2026], compiled: ["other", 2010]});

const japan = "Japan,1990-09,total,50,report,row Japan,";
const total = "1990-09,abroad,400,compiled,table,";

it("divides the line of a country by the total abroad of the same report", () => {
  expect(read([japan], [total, "1990-09,JPN,50,compiled,table,"])).toEqual([
    expect.objectContaining({
      iso3: "JPN",
      personnel: 50,
      abroad: 400,
      share_pct: 12.5,
      personnel_source_id: "report",
      source_id: "compiled"
    })
  ]);
});

it("takes the figure quoted with the total where the reports have none of the date", () => {
  const rows = read([japan], [total, "2000-03,abroad,300,compiled,table,", "2000-03,KOR,1,compiled,table,"]);
  expect(rows.filter(({date}) => date === "2000-03")).toMatchObject([
    {iso3: "KOR", share_pct: 0.33, personnel_source_id: "compiled"}
  ]);
});

it("has no row of a date without total, of a territory, of a branch, or of a quote that is dropped", () => {
  const drop = "us-personnel-abroad,personnel,date=2000-03;area=JPN,drop,,That of another date,report,row,";
  const rows = read(
    [
      japan,
      "Japan,1991-09,total,60,report,row,",
      "Guam,1990-09,total,7,report,row,",
      "Japan,1990-09,army,5,report,row,"
    ],
    [total, "2000-03,abroad,300,compiled,table,", "2000-03,JPN,40,compiled,table,"],
    [drop]
  );
  expect(rows.map(({iso3, date}) => [iso3, date])).toEqual([["JPN", "1990-09"]]);
});

it("refuses a quote that differs from the report: the total is then of another", () => {
  expect(refusal(() => read([japan], [total, "1990-09,JPN,51,compiled,table,"]))).toEqual([
    'us-personnel-share: country that differs from its report "JPN 1990-09: 51, in the personnel table 50" ' +
      "(data/deployments/us-personnel-abroad.csv:3); check both in their sources"
  ]);
});

function read(personnel: readonly string[], abroad: readonly string[], corrections: readonly string[] = []) {
  const {inputs} = usPersonnelShare.spec;
  const texts = {
    "us-personnel": csvText(inputs["us-personnel"], personnel),
    corrections: csvText(inputs.corrections, corrections),
    exceptions: csvText(inputs.exceptions, []),
    abroad: csvText(inputs.abroad, abroad)
  };
  return usPersonnelShare.rows(texts, sources);
}
