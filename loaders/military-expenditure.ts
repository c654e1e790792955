import {escape, from} from "arquero";
import {group} from "d3-array";
import {militaryExpenditure as spec} from "../src/datasets/military-expenditure.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["military-expenditure"][number];

export const militaryExpenditure = defineDataset(spec, {
  transform({"military-expenditure": printed}, sources) {
    const status = ({exactness, source_id}: Printed) =>
      exactness === "about" ? "estimated" : statusOf({derived: false, source_id}, sources);
    return from([...printed])
      .derive({value_usd_m: escape(({value_usd}: Printed) => millions(value_usd)), status: escape(status)})
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (_, {"military-expenditure": printed}) => [
    ...printed.flatMap(columnFaults),
    ...printed.flatMap(extractFaults),
    ...vintageFaults(printed),
    ...gapFaults(printed)
  ]
});

/** To 0.1 million: further digits come of the conversion from the national currency. */
function millions(dollars: number | null): number | null {
  return dollars === null ? null : Math.round(dollars / 1e5) / 10;
}

/** A row fills the column of its measure and no other. */
function columnFaults({measure, share_gdp_pct, value_usd, _at: where}: Printed): Fault[] {
  const [own, other] = measure === "share-of-gdp" ? [share_gdp_pct, value_usd] : [value_usd, share_gdp_pct];
  if (own !== null && other === null) return [];
  return [
    {what: "value in the wrong column of", value: measure, where, remedy: "fill the column of the measure alone"}
  ];
}

/** SIPRI's terms allow an extract: before 1990 no more than a figure needs, which is Japan's share of GDP. */
function extractFaults({iso3, year, measure, _at: where}: Printed): Fault[] {
  if (year >= 1990 || (iso3 === "JPN" && measure === "share-of-gdp")) return [];
  return [{what: `${iso3}, ${measure}, outside the extract`, value: year, where, remedy: "leave it out"}];
}

/** Releases revise earlier years: a line drawn over two of them would show a change that nobody made. */
function vintageFaults(printed: readonly Printed[]): Fault[] {
  return [...group(printed, ({measure}) => measure)].flatMap(([measure, own]): Fault[] => {
    const stray = own.find(({vintage}) => vintage !== own[0].vintage);
    if (!stray) return [];
    const value = `${own[0].vintage} and ${stray.vintage}`;
    return [{what: `vintages mixed in ${measure}`, value, where: stray._at, remedy: "take one release for all years"}];
  });
}

function gapFaults(printed: readonly Printed[]): Fault[] {
  return [...group(printed, ({iso3, measure}) => `${iso3}, ${measure},`)].flatMap(([name, own]) => {
    const years = new Set(own.map(({year}) => year));
    const first = Math.min(...years);
    return own
      .filter(({year}) => year !== first && !years.has(year - 1))
      .map(({year: value, _at: where}): Fault => {
        return {what: `gap in ${name} before`, value, where, remedy: "add the years that are missing"};
      });
  });
}
