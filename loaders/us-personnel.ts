import {escape, from} from "arquero";
import {group} from "d3-array";
import {sourceDate} from "../src/datasets/source.ts";
import {usPersonnel as spec} from "../src/datasets/us-personnel.ts";
import {isInTotal, japanWithOkinawa, type Line} from "./japan-with-okinawa.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {correct, type Corrected} from "./lib/correct.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {later} from "./lib/later.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Reported = Inputs<typeof spec>["us-personnel"][number];

/** Country and series of each line of the reports. */
const lines = {
  Japan: ["JPN", "reported"],
  Okinawa: ["JPN", "okinawa"],
  "Bonin Islands": ["JPN", "bonin-islands"],
  "Volcano Islands": ["JPN", "volcano-islands"],
  "South Korea": ["KOR", "reported"],
  Germany: ["DEU", "reported"],
  Guam: ["GUM", "reported"],
  Philippines: ["PHL", "reported"],
  Australia: ["AUS", "reported"],
  "United States": ["USA", "reported"],
  "United Kingdom": ["GBR", "reported"],
  Italy: ["ITA", "reported"],
  Taiwan: ["TWN", "reported"],
  Thailand: ["THA", "reported"],
  Vietnam: ["VNM", "reported"],
  Singapore: ["SGP", "reported"],
  Bahrain: ["BHR", "reported"],
  "Diego Garcia": ["IOT", "reported"],
  Palau: ["PLW", "reported"]
} as const satisfies Record<Reported["location"], readonly [iso3: string, series: string]>;

export const usPersonnel = defineDataset(spec, {
  transform: publishedPersonnel,
  rules: (rows, {"us-personnel": printed, exceptions}, sources) => [
    ...branchFaults(rows as readonly Line[], exceptions),
    ...homeFaults(rows as readonly Line[]),
    ...dateFaults(printed, sources)
  ]
});

/** The rows of the table: the lines of the reports, and Japan with Okinawa; `us-personnel-share` divides them. */
export function publishedPersonnel(
  {"us-personnel": printed, corrections, exceptions}: Inputs<typeof spec>,
  sources: Sources
): OpenRow[] {
  const corrected = correct(spec.id, "us-personnel", printed, corrections);
  const chosen = choose(corrected, {key: ["location", "date", "branch"], value: "personnel", sources});
  const reported = from(chosen)
    .derive({
      iso3: escape(({location}: Reported) => lines[location][0]),
      series: escape(({location}: Reported) => lines[location][1]),
      status: escape(({correction, source_id}: Reported & Corrected) =>
        statusOf({derived: correction !== null, source_id}, sources)
      ),
      note: escape(({correction, note}: Reported & Corrected) => correction ?? note)
    })
    .select(...spec.fields.map(({name}) => name), "_at");
  const fleetInside = exceptions.filter(({exception}) => exception === "fleet-inside").map(({date}) => date);
  return [...(reported.objects() as OpenRow[]), ...japanWithOkinawa(reported, new Set(fleetInside))];
}

/** The branches of Japan with Okinawa make its total, but for the exceptions; and these do apply. */
function branchFaults(rows: readonly Line[], exceptions: Inputs<typeof spec>["exceptions"]): Fault[] {
  const known = new Map(exceptions.map((exception) => [exception.date, exception]));
  const sums = rows.filter(({series}) => series === "japan-with-okinawa");
  const branches = group(
    sums.filter(({branch}) => branch !== "total"),
    ({date}) => date
  );
  const short = sums
    .filter(({branch}) => branch === "total")
    .flatMap(({date, personnel: total, _at}): Fault[] => {
      const parts = branches.get(date) ?? [];
      const difference = total - parts.reduce((sum, row) => sum + row.personnel, 0);
      const exception = known.get(date);
      if (parts.length === 0 || difference === (exception?.exception === "total-short" ? exception.difference : 0))
        return [];
      const value = `${date}: ${difference} of ${total}`;
      return [
        {
          what: "branches that do not make the total",
          value,
          where: _at,
          remedy: "find the figure that was misread, or list the exception"
        }
      ];
    });
  const idle = exceptions
    .filter(({date, exception, difference}) => difference === 0 || difference !== found(exception, date, rows))
    .map(({date, _at}) => ({
      what: "exception that no longer applies",
      value: date,
      where: _at,
      remedy: "mend it, or remove it"
    }));
  return [...short, ...idle];
}

/** Since crews of ships count where they are based, the branches make the total of the United States, corrected or not. */
function homeFaults(rows: readonly Line[]): Fault[] {
  const home = rows.filter(({iso3, date}) => iso3 === "USA" && date >= "2008");
  return [...group(home, ({date}) => date)].flatMap(([date, own]): Fault[] => {
    const total = own.find(({branch}) => branch === "total");
    const branches = own.filter(({branch}) => isInTotal(branch));
    const sum = branches.reduce((persons, {personnel}) => persons + personnel, 0);
    if (!total || branches.length === 0 || total.personnel === sum) return [];
    const value = `USA ${date}: ${sum} of ${total.personnel}`;
    const remedy = "find the figure that was misread, or correct the total";
    return [{what: "branches that do not make the total", value, where: total._at, remedy}];
  });
}

/** The difference that an exception of a date is about, as the rows have it. */
function found(exception: "fleet-inside" | "total-short", date: string, rows: readonly Line[]): number {
  const sum = (counts: (row: Line) => boolean) =>
    rows
      .filter((row) => row.iso3 === "JPN" && row.date === date && counts(row))
      .reduce((total, row) => total + row.personnel, 0);
  const isSum = ({series}: Line) => series === "japan-with-okinawa";
  if (exception === "fleet-inside") {
    return (
      sum((row) => !isSum(row) && row.branch === "navy") - sum((row) => !isSum(row) && row.branch === "navy-in-total")
    );
  }
  return sum((row) => isSum(row) && row.branch === "total") - sum((row) => isSum(row) && isInTotal(row.branch));
}

/** No report is later than the document that carries it. */
function dateFaults(printed: readonly Reported[], sources: Sources): Fault[] {
  return printed
    .filter(({date, source_id}) => later(date, sourceDate(sources.get(source_id)!) ?? date))
    .map(({date, _at}) => ({
      what: "report later than its source",
      value: date,
      where: _at,
      remedy: "check the date and the source"
    }));
}
