import {escape, from} from "arquero";
import {group, index} from "d3-array";
import {scrambles as spec} from "../src/datasets/scrambles.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["scrambles"][number];
type Chosen = Printed & {readonly alternatives: string | null};

const published: readonly string[] = Object.keys(spec.fields[1].values);

export const scrambles = defineDataset(spec, {
  transform: publishedScrambles,
  rules: (rows, {scrambles: printed}) => [
    ...totalFaults(rows as unknown as readonly Chosen[]),
    ...otherFaults(rows as unknown as readonly Chosen[], printed)
  ]
});

/** The rows of the table; those of `scrambles-by-force` are held against their totals. */
export function publishedScrambles(
  {scrambles: printed}: Pick<Inputs<typeof spec>, "scrambles">,
  sources: Sources
): readonly OpenRow[] {
  const chosen = choose(
    printed.filter(({target}) => published.includes(target)),
    {
      key: spec.key,
      value: "scrambles",
      sources,
      prefer: ({method}) => (method === "derived" ? 1 : 0)
    }
  );
  return from([...chosen, ...others(chosen)])
    .derive({
      status: escape(({method, source_id}: Chosen) => statusOf({derived: method !== "printed", source_id}, sources))
    })
    .select(...spec.fields.map(({name}) => name), "_at")
    .objects() as OpenRow[];
}

/** Total less Chinese and Russian aircraft, for the years of which no document prints the others. */
function others(chosen: readonly Chosen[]): Chosen[] {
  return [...group(chosen, ({fiscal_year}) => fiscal_year).values()].flatMap((rows) => {
    const by = index(rows, ({target}) => target);
    const [total, china, russia] = [by.get("total"), by.get("china"), by.get("russia")];
    if (!total || !china || !russia || by.has("other")) return [];
    const locator = [total, china, russia].map((row) => `${row.target}: ${row.source_id}, ${row.locator}`).join(" − ");
    const rest = total.scrambles - china.scrambles - russia.scrambles;
    return [{...total, target: "other", scrambles: rest, method: "computed", alternatives: null, note: null, locator}];
  });
}

/** Chinese, Russian and other aircraft make the total of the year. */
function totalFaults(rows: readonly Chosen[]): Fault[] {
  return [...group(rows, ({fiscal_year}) => fiscal_year)].flatMap(([year, ofYear]) => {
    const total = ofYear.find(({target}) => target === "total");
    const parts = ofYear.filter(({target}) => target !== "total");
    const sum = parts.reduce((all, row) => all + row.scrambles, 0);
    const rest = parts.find(({target}) => target === "other");
    if (!total || (rest ? sum === total.scrambles && rest.scrambles >= 0 : sum <= total.scrambles)) return [];
    const value = `${total.scrambles}, parts ${parts.map((row) => row.scrambles).join(" + ")}`;
    return [fault(`parts of FY${year} do not make the total`, value, total._at)];
  });
}

/** What a document lists among the others is not more than they are, and all of them if it lists a rest. */
function otherFaults(rows: readonly Chosen[], printed: readonly Printed[]): Fault[] {
  const listed = group(
    printed.filter(({target}) => !published.includes(target)),
    ({fiscal_year, source_id}) => `${fiscal_year} ${source_id}`
  );
  return [...listed.values()].flatMap((parts) => {
    const [{fiscal_year: year, _at}] = parts;
    const other = rows.find((row) => row.fiscal_year === year && row.target === "other");
    const sum = parts.reduce((all, row) => all + row.scrambles, 0);
    const isWhole = parts.some(({target}) => target === "remaining");
    if (!other || (isWhole ? sum === other.scrambles : sum <= other.scrambles)) return [];
    return [fault(`parts of the others of FY${year} do not make them`, `${other.scrambles}, parts ${sum}`, _at)];
  });
}

function fault(what: string, value: string, where: string): Fault {
  return {what, value, where, remedy: "find the figure that was misread"};
}
