import {escape, from} from "arquero";
import {index} from "d3-array";
import {defenseBudgetDollars as spec} from "../src/datasets/defense-budget-dollars.ts";
import type {defenseBudget} from "../src/datasets/defense-budget.ts";
import type {exchangeRate} from "../src/datasets/exchange-rate.ts";
import type {Row} from "../src/datasets/spec.ts";
import {publishedBudgets} from "./defense-budget.ts";
import {publishedRates} from "./exchange-rate.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset} from "./lib/dataset.ts";

type PublishedRate = Row<typeof exchangeRate.fields>;
type Budget = Row<typeof defenseBudget.fields>;

/** What the exchange-rate table says of a calendar year: null where it has no average. */
interface Rate {
  readonly jpy_per_usd: number | null;
  readonly rate_series: string | null;
  readonly rate_source_id: string | null;
  readonly rate_locator: string | null;
}

type Converted = Budget & Rate & {readonly dollars: number | null};

export const defenseBudgetDollars = defineDataset(spec, {
  transform(inputs, sources) {
    const rates = oneRatePerYear(publishedRates(inputs, sources));
    const converted = from([...publishedBudgets(inputs, sources)])
      .join_left(rates, ["fiscal_year", "rate_year"])
      .derive({dollars: escape(dollarsOf)})
      .orderby("fiscal_year", "definition");
    const bases = index(firstInBoth(converted.objects() as Converted[]), ({definition}) => definition);
    const baseOf = ({definition}: Converted) => bases.get(definition);
    return converted
      .derive({
        value_usd_m: escape(({dollars}: Converted) => tenths(dollars)),
        index_base_year: escape((row: Converted) => baseOf(row)?.fiscal_year ?? null),
        index_jpy: escape((row: Converted) => tenths(indexed(row.value_jpy_100m, baseOf(row)?.value_jpy_100m))),
        index_usd: escape((row: Converted) => tenths(indexed(row.dollars, baseOf(row)?.dollars))),
        budget_status: escape(({status}: Converted) => status),
        status: escape(() => "derived")
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  }
});

/** The World Bank's average where it has one, else the Federal Reserve's: the first goes back further. */
function oneRatePerYear(rows: readonly OpenRow[]) {
  return from([...(rows as unknown as readonly PublishedRate[])])
    .orderby(
      "year",
      escape(({series}: PublishedRate) => (series === "world-bank" ? 0 : 1))
    )
    .dedupe("year")
    .select({
      year: "rate_year",
      rate_jpy_per_usd: "jpy_per_usd",
      series: "rate_series",
      source_id: "rate_source_id",
      locator: "rate_locator"
    });
}

/** 100 million yen at a rate in yen per dollar, in million dollars. */
function dollarsOf({value_jpy_100m, jpy_per_usd}: Budget & Rate): number | null {
  return value_jpy_100m === null || !jpy_per_usd ? null : (value_jpy_100m * 100) / jpy_per_usd;
}

/** The first year of each definition that is known in yen and in dollars. */
function firstInBoth(rows: readonly Converted[]): readonly Converted[] {
  const known = rows.filter(({dollars}) => dollars !== null);
  return known.filter(({definition}, i) => known.findIndex((row) => row.definition === definition) === i);
}

function indexed(value: number | null, base: number | null | undefined): number | null {
  return value === null || !base ? null : (value / base) * 100;
}

function tenths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
