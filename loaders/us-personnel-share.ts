import {escape, from, op} from "arquero";
import {usPersonnelShare as spec} from "../src/datasets/us-personnel-share.ts";
import type {OpenRow} from "./lib/check.ts";
import {correct, type Corrected} from "./lib/correct.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {publishedPersonnel} from "./us-personnel.ts";

type Compiled = Inputs<typeof spec>["abroad"][number] & Corrected;
type Line = OpenRow & {readonly iso3: string; readonly branch: string; readonly series: string};
interface Share {
  readonly personnel: number;
  readonly abroad: number;
}

const [{values: countries}] = spec.fields;

export const usPersonnelShare = defineDataset(spec, {
  transform(inputs, sources) {
    const known = from(compiledOf(inputs)).filter(escape(({personnel}: Compiled) => personnel !== null));
    const totals = known
      .filter((d: Compiled) => d.area === "abroad")
      .select("date", {personnel: "abroad"}, "source_id", "locator", "note", "_at");
    const names = ["iso3", "date", "personnel", "personnel_source_id", "personnel_locator"];
    const line = ["iso3", "date"];
    const cited = {source_id: "personnel_source_id", locator: "personnel_locator"};
    const reported = from(publishedPersonnel(inputs, sources).filter(hasShare))
      .rename(cited)
      .select(...names);
    const quoted = known
      .filter((d: Compiled) => d.area !== "abroad")
      .rename({...cited, area: "iso3"})
      .select(...names);
    return reported
      .concat(quoted.antijoin(reported, [line, line]))
      .join(totals, "date")
      .derive({
        share_pct: (d: Share) => op.round((d.personnel / d.abroad) * 10000) / 100,
        status: () => "derived"
      })
      .objects() as OpenRow[];
  },
  rules: (_, inputs, sources) => [
    ...quoteFaults(publishedPersonnel(inputs, sources).filter(hasShare), compiledOf(inputs)),
    ...laterThanSource(inputs.abroad, ({date}) => date, sources)
  ]
});

function compiledOf({abroad, corrections}: Inputs<typeof spec>): Compiled[] {
  return correct(spec.id, "us-personnel-abroad", abroad, corrections);
}

function hasShare(row: OpenRow): boolean {
  const {iso3, branch, series} = row as Line;
  return branch === "total" && series === "reported" && iso3 in countries;
}

/** What is quoted with the total is what the personnel table has for the date: else the two are of other reports. */
function quoteFaults(reported: readonly OpenRow[], compiled: readonly Compiled[]): Fault[] {
  return compiled.flatMap(({area, date, personnel, _at}) => {
    const row = reported.find((line) => line.iso3 === area && line.date === date);
    if (!row || row.personnel === personnel) return [];
    const value = `${area} ${date}: ${personnel}, in the personnel table ${String(row.personnel)}`;
    return [{what: "country that differs from its report", value, where: _at, remedy: "check both in their sources"}];
  });
}
