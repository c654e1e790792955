import {escape, from} from "arquero";
import {group} from "d3-array";
import {exchangeRate as spec} from "../src/datasets/exchange-rate.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Rates = Inputs<typeof spec>["exchange-rate"];

/** Averages of noon rates and of monthly rates differ; most in 1971, when the fixed rate was given up. */
const tolerance = 0.01;

export const exchangeRate = defineDataset(spec, {
  transform: publishedRates,
  rules: (_, {"exchange-rate": rates}) => [...gapFaults(rates), ...differenceFaults(rates)]
});

/** The rows of the table; `defense-budget-dollars` converts at the same rates. */
export function publishedRates({"exchange-rate": rates}: Inputs<typeof spec>, sources: Sources): readonly OpenRow[] {
  return from([...rates])
    .derive({status: escape(({source_id}: Rates[number]) => statusOf({derived: false, source_id}, sources))})
    .objects() as OpenRow[];
}

/** A series of annual averages has no gaps: one is a line that was lost. */
function gapFaults(rates: Rates): Fault[] {
  return [...group(rates, ({series}) => series).values()].flatMap((own) =>
    own.flatMap(({year, series, _at}): Fault[] => {
      const isFirst = own.every((other) => other.year >= year);
      if (isFirst || own.some((other) => other.year === year - 1)) return [];
      return [{what: `gap in ${series} before`, value: year, where: _at, remedy: "add the years that are missing"}];
    })
  );
}

function differenceFaults(rates: Rates): Fault[] {
  return [...group(rates, ({year}) => year)].flatMap(([year, [one, other]]): Fault[] => {
    if (!other || Math.abs(one.rate_jpy_per_usd / other.rate_jpy_per_usd - 1) < tolerance) return [];
    const value = `${one.rate_jpy_per_usd} and ${other.rate_jpy_per_usd}`;
    return [{what: `series of ${year} that differ`, value, where: other._at, remedy: "find the rate that was misread"}];
  });
}
