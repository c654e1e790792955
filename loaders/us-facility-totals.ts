import {escape, from} from "arquero";
import {usFacilityTotals as spec} from "../src/datasets/us-facility-totals.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["us-facility-totals"][number];
type Total = Printed & {readonly date: string};

const inKm2 = {"thousand-m2": 1000, ha: 100, km2: 1} as const;

/** Values by date, area and measure. */
type Totals = ReadonlyMap<string, number>;

/** The white paper rounds each of up to four parts, and the total, to a square kilometer. */
const rounding = 2.5;

/** Parts that make the whole: of the land by region and by use, and of the facilities. */
const wholes: readonly (readonly [area: string, measure: string][])[] = [
  ["okinawa", "kanto", "tohoku", "other-regions"].map((area) => [area, "exclusive-area"] as [string, string]),
  ["maneuver", "airfields", "warehouses", "other-uses"].map((use) => ["japan", `exclusive-area-${use}`]),
  ["okinawa", "outside-okinawa"].map((area) => [area, "exclusive-facilities"])
];

export const usFacilityTotals = defineDataset(spec, {
  transform({"us-facility-totals": printed}, sources) {
    const usable = printed.filter(isDated);
    // Arquero reads the columns off the rows: a table of none has none to select.
    if (usable.length === 0) return [];
    const dated = from(usable)
      .derive({
        date: escape(({date, fiscal_year}: Printed) => date ?? `${fiscal_year! + 1}-03`),
        value: escape(({value, unit}: Printed) => (unit in inKm2 ? value / inKm2[unit as keyof typeof inKm2] : value)),
        unit: escape(({unit}: Printed) => (unit in inKm2 ? "km2" : unit))
      })
      .objects() as Total[];
    return from(choose(dated, {key: spec.key, value: "value", sources}))
      .derive({
        status: escape(({method, source_id}: Total) => statusOf({derived: method !== "printed", source_id}, sources))
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows, {"us-facility-totals": printed}, sources) => [
    ...printed.filter((row) => !isDated(row)).map(undated),
    ...printed.filter(hasOtherUnit).map(otherUnit),
    ...wholes.flatMap((parts) => partFaults(rows, totalsOf(rows), parts)),
    ...shareFaults(rows, totalsOf(rows)),
    ...laterThanSource(printed, ({date}) => date, sources)
  ]
});

/** Either a date or a fiscal year, never both. */
function isDated({date, fiscal_year}: Printed): boolean {
  return (date === null) !== (fiscal_year === null);
}

function undated({area, measure, _at}: Printed): Fault {
  return {
    what: "neither date nor fiscal year, or both, of",
    value: `${area} ${measure}`,
    where: _at,
    remedy: "give the one that the document prints"
  };
}

function hasOtherUnit({measure, unit}: Printed): boolean {
  if (measure.endsWith("-share")) return unit !== "percent";
  return measure.endsWith("-facilities") ? unit !== "facilities" : !(unit in inKm2);
}

function otherUnit({measure, unit, _at}: Printed): Fault {
  return {what: `unit that does not fit ${measure}`, value: unit, where: _at, remedy: "check measure and unit"};
}

function partFaults(rows: readonly OpenRow[], totals: Totals, parts: readonly (readonly [string, string])[]): Fault[] {
  const whole = parts[0][1].startsWith("exclusive-area") ? "exclusive-area" : "exclusive-facilities";
  return rows
    .filter(({area, measure}) => area === "japan" && measure === whole)
    .flatMap((total) => {
      const values = parts.map(([area, measure]) => totals.get(keyOf({date: total.date, area, measure})));
      if (values.some((part) => part === undefined)) return [];
      const sum = values.reduce<number>((all, part) => all + part!, 0);
      if (Math.abs(sum - (total.value as number)) <= (whole === "exclusive-area" ? rounding : 0)) return [];
      return [
        {
          what: `parts that do not make the ${whole} of`,
          value: `${String(total.date)}: ${sum} of ${String(total.value)}`,
          where: total._at ?? "",
          remedy: "find the figure that was misread"
        }
      ];
    });
}

/** The printed share of Okinawa is that of its land, within the rounding of the three figures. */
function shareFaults(rows: readonly OpenRow[], totals: Totals): Fault[] {
  return rows
    .filter(({area, measure}) => area === "okinawa" && measure === "exclusive-share")
    .flatMap(({date, value, _at}) => {
      const [part, whole] = ["okinawa", "japan"].map((area) =>
        totals.get(keyOf({date, area, measure: "exclusive-area"}))
      );
      if (part === undefined || whole === undefined) return [];
      const share = (part / whole) * 100;
      if (Math.abs(share - (value as number)) <= 1) return [];
      return [
        {
          what: "share that is not that of the land",
          value: `${String(date)}: ${String(value)}, land ${share.toFixed(1)}`,
          where: _at ?? "",
          remedy: "find the figure that was misread"
        }
      ];
    });
}

function totalsOf(rows: readonly OpenRow[]): Totals {
  return new Map(rows.map((row) => [keyOf(row), row.value as number]));
}

function keyOf({date, area, measure}: OpenRow): string {
  return JSON.stringify([date, area, measure]);
}
