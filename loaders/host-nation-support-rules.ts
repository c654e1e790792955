import {group} from "d3-array";
import type {hostNationSupport} from "../src/datasets/host-nation-support.ts";
import type {SupportMeasure} from "../src/datasets/host-nation-support-measures.ts";
import type {Row} from "../src/datasets/spec.ts";
import type {OpenRow} from "./lib/check.ts";
import type {Fault} from "./lib/faults.ts";

type Amount = Row<typeof hostNationSupport.fields> & Pick<OpenRow, "_at">;
type Year = ReadonlyMap<SupportMeasure, Amount>;

/** Amounts are printed rounded to 100 million yen, so parts may miss their total by the rounding of each. */
const rounding = 2;

/** Sums that the table of the white paper makes; one that is optional counts where it is printed. */
const sums: readonly {
  readonly total: SupportMeasure;
  readonly parts: readonly SupportMeasure[];
  readonly optional?: readonly SupportMeasure[];
}[] = [
  {total: "hns", parts: ["hns-outside-sma", "hns-under-sma"]},
  {total: "hns", parts: ["facilities", "labor", "utilities", "training-relocation"], optional: ["training-equipment"]},
  {total: "labor", parts: ["labor-welfare", "labor-sma"]},
  {total: "hns-outside-sma", parts: ["facilities", "labor-welfare"]},
  {
    total: "hns-under-sma",
    parts: ["labor-sma", "utilities", "training-relocation"],
    optional: ["training-equipment"]
  },
  {total: "sma", parts: ["hns-under-sma", "saco-training", "realignment-training"]},
  {total: "stationing", parts: ["hns", "stationing-other"]},
  {total: "stationing-other", parts: ["living-environment", "rent", "relocation", "other-compensation"]},
  {
    total: "contract",
    parts: ["contract-facilities", "contract-labor", "contract-utilities", "contract-training"]
  }
];

/** What a measure may not exceed. */
const bounds: readonly (readonly [part: SupportMeasure, whole: SupportMeasure])[] = [
  ["utilities", "utilities-ceiling"],
  ["saco-training", "saco"],
  ["realignment-training", "realignment"],
  ["stationing", "all-ministries"],
  ["hns", "stationing"]
];

/** Parts make their totals, and nothing exceeds its bound. */
export function supportFaults(rows: readonly OpenRow[]): Fault[] {
  const amounts = rows as unknown as readonly Amount[];
  const years = [...group(amounts, ({fiscal_year}) => fiscal_year)].map(
    ([fiscalYear, own]) => [fiscalYear, new Map(own.map((amount) => [amount.measure, amount]))] as const
  );
  return years.flatMap(([fiscalYear, year]) => [...sumFaults(fiscalYear, year), ...boundFaults(fiscalYear, year)]);
}

function sumFaults(fiscalYear: number, year: Year): Fault[] {
  return sums.flatMap(({total, parts, optional = []}) => {
    const [whole, amounts] = [year.get(total), parts.map((part) => year.get(part))];
    if (!whole || !amounts.every((amount) => amount !== undefined)) return [];
    const all = [...amounts, ...optional.flatMap((part) => year.get(part) ?? [])];
    const sum = all.reduce((result, amount) => result + amount.value_jpy_100m, 0);
    if (Math.abs(sum - whole.value_jpy_100m) <= rounding) return [];
    return [
      {
        what: `parts of ${total} in FY${fiscalYear} do not make the total`,
        value: `${whole.value_jpy_100m}, parts ${sum}`,
        where: whole._at ?? "",
        remedy: "find the figure that was misread"
      }
    ];
  });
}

function boundFaults(fiscalYear: number, year: Year): Fault[] {
  return bounds.flatMap(([part, whole]) => {
    const [amount, bound] = [year.get(part), year.get(whole)];
    if (!amount || !bound || amount.value_jpy_100m <= bound.value_jpy_100m) return [];
    return [
      {
        what: `${part} of FY${fiscalYear} above ${whole}`,
        value: `${amount.value_jpy_100m} of ${bound.value_jpy_100m}`,
        where: amount._at ?? "",
        remedy: "find the figure that was misread"
      }
    ];
  });
}
