import {escape, from} from "arquero";
import {group, index, sum} from "d3-array";
import {senkakuVessels as spec} from "../src/datasets/senkaku-vessels.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["senkaku-vessels"][number];
type Counted = Printed & {readonly derived: boolean};

export const senkakuVessels = defineDataset(spec, {
  transform: publishedSenkakuVessels,
  rules: (rows, {"senkaku-vessels": printed}) => [
    ...printed.flatMap(periodFaults),
    ...sumFaults(printed),
    ...measureFaults(rows as unknown as readonly Printed[])
  ]
});

/**
 * The rows of the table; `senkaku-days` works with the same rows. A year that a document prints and the sum of its
 * parts that another prints compete by the kind of source: a sum of the authority's own figures is better than what
 * the press prints.
 */
export function publishedSenkakuVessels(
  {"senkaku-vessels": printed}: Pick<Inputs<typeof spec>, "senkaku-vessels">,
  sources: Sources
) {
  const asPrinted = printed.map((row): Counted => ({...row, derived: false}));
  const chosen = choose([...asPrinted, ...yearsFromParts(printed)], {key: spec.key, value: "count", sources});
  return from(chosen)
    .derive({
      span: escape(({period}: Counted) => spanOf(period)),
      status: escape((row: Counted) => statusOf(row, sources))
    })
    .select(...spec.fields.map(({name}) => name), "_at")
    .objects() as OpenRow[];
}

function spanOf(period: string): "year" | "months" | "month" {
  return period.length === 4 ? "year" : period.length === 7 ? "month" : "months";
}

/** Number of the first and of the last month of a period within its year, 1 to 12. */
function monthsOf(period: string): readonly [first: number, last: number] {
  const [first, last = first] = period.split("/").map((month) => Number(month.slice(5)));
  return period.length === 4 ? [1, 12] : [first, last];
}

/** The sum of the parts of each year that one document prints in parts of one length without a gap. */
function yearsFromParts(printed: readonly Printed[]): Counted[] {
  const parts = group(
    printed.filter(({period}) => spanOf(period) !== "year"),
    ({period, zone, measure, source_id}) =>
      JSON.stringify([period.slice(0, 4), zone, measure, source_id, spanOf(period)])
  );
  return [...parts.values()]
    .filter((rows) => sum(rows, ({period}) => monthsOf(period)[1] - monthsOf(period)[0] + 1) === 12)
    .map((rows) => ({
      ...rows[0],
      period: rows[0].period.slice(0, 4),
      count: sum(rows, (row) => row.count),
      locator: `sum of ${rows.map(({period}) => period).join(", ")}`,
      note: null,
      derived: true
    }));
}

function periodFaults({period, _at}: Printed): Fault[] {
  const [first, last] = monthsOf(period);
  const [from, to = from] = period.split("/").map((month) => month.slice(0, 4));
  if (from === to && (spanOf(period) === "months" ? first < last : first <= last)) return [];
  return [{what: "period that does not end later within its year", value: period, where: _at, remedy: "mend it"}];
}

/** A year in parts sums to what other documents print of it. */
function sumFaults(printed: readonly Printed[]): Fault[] {
  return yearsFromParts(printed).flatMap((year) =>
    printed
      .filter((row) => spec.key.every((name) => row[name] === year[name]) && row.count !== year.count)
      .map(({count, _at}) => ({
        what: `parts of ${year.period}, ${year.zone}, do not make the ${year.measure} of the year`,
        value: `${count}, parts ${year.count}`,
        where: _at,
        remedy: `find the figure that was misread, there or from ${year._at} on`
      }))
  );
}

/** On a day with vessels there is at least one; and no period has more such days than it has days. */
function measureFaults(rows: readonly Printed[]): Fault[] {
  const by = index(
    rows,
    ({period, zone}) => `${period}, ${zone}`,
    ({measure}) => measure
  );
  return [...by].flatMap(([where, counts]) => {
    const days = counts.get("days");
    const vessels = counts.get("vessels");
    if (!days) return [];
    const [first, last] = monthsOf(days.period);
    const most = 31 * (last - first + 1) - (last - first >= 11 ? 6 : 0);
    const value = `${where}: ${days.count}`;
    const remedy = "find the figure that was misread";
    return [
      ...(days.count > most ? [{what: "more days than the period has", value, where: days._at, remedy}] : []),
      ...(vessels && vessels.count < days.count
        ? [{what: "more days than vessels", value: `${value} of ${vessels.count}`, where: days._at, remedy}]
        : [])
    ];
  });
}
