import {formatChange, formatFiscalYear, formatYen100m} from "../../src/lib/format.ts";
import type {Words} from "../../src/lib/words.ts";
import {evidence, lacking, outcome, same, type Arquero, type Check, type Published, type Tables} from "./check.ts";
import {risesTo} from "./rises.ts";

type Budget = Published<{
  readonly fiscal_year: number;
  readonly definition: "single" | "incl" | "excl";
  readonly value_jpy_100m: number;
}>;

type Rate = Published<{readonly year: number; readonly series: string; readonly rate_jpy_per_usd: number}>;

/** The fiscal year that the article speaks of. */
const claimedYear = 2025;

const definitions = {
  incl: {en: "Initial budget with base-related costs", ja: "当初予算（SACO・再編関係費を含む）"},
  excl: {en: "Initial budget without base-related costs", ja: "当初予算（SACO・再編関係費を除く）"}
} as const satisfies Record<string, Words>;

type Definition = keyof typeof definitions;

function budgets(tables: Tables, {escape}: Arquero, definition: Definition): Budget[] {
  return tables["defense-budget"]
    .filter(escape((row: Budget) => row.definition === definition))
    .orderby("fiscal_year")
    .objects() as Budget[];
}

function budgetOf(tables: Tables, aq: Arquero, definition: Definition, year: number): Budget | undefined {
  return budgets(tables, aq, definition).find(({fiscal_year}) => fiscal_year === year);
}

function budgetRow(row: Budget) {
  const {fiscal_year: year, definition, value_jpy_100m: value} = row;
  const name = definitions[definition as Definition];
  return evidence(
    "defense-budget",
    row,
    {en: `${name.en}, ${formatFiscalYear(year, "en")}`, ja: `${name.ja}、${formatFiscalYear(year, "ja")}`},
    {en: formatYen100m(value, "en"), ja: formatYen100m(value, "ja")}
  );
}

/** Rises in a row to the year, in words. */
function run(name: Words, n: number, year: Words): Words {
  return {en: `${name.en}: rises in a row to ${year.en}: ${n}.`, ja: `${name.ja}：${year.ja}まで${n}年連続の増加。`};
}

const thirteenRises: Check = {
  claim: "thirteen-rises",
  datasets: ["defense-budget", "defense-budget-dollars", "military-expenditure"],
  run(tables, aq) {
    const year = {en: formatFiscalYear(claimedYear, "en"), ja: formatFiscalYear(claimedYear, "ja")};
    const readings = (["incl", "excl"] as const).map((definition) => {
      const points = budgets(tables, aq, definition).map((row) => ({year: row.fiscal_year, value: row.value_jpy_100m}));
      const n = risesTo(claimedYear, points);
      return {says: run(definitions[definition], n, year), holds: n >= 13};
    });
    const dollars = tables["defense-budget-dollars"]
      .filter(
        aq.escape(
          (row: {definition: string; value_usd_m: number | null}) =>
            row.definition === "incl" && row.value_usd_m !== null
        )
      )
      .objects() as {fiscal_year: number; value_usd_m: number}[];
    const sipri = tables["military-expenditure"]
      .filter(aq.escape((row: {iso3: string; measure: string}) => row.iso3 === "JPN" && row.measure === "current-usd"))
      .objects() as {year: number; value_usd_m: number}[];
    const last = Math.max(...sipri.map((row) => row.year));
    return outcome(readings, {
      beside: [
        run(
          {en: "The same in dollars at the average rate of each year", ja: "同じ予算の各年平均相場によるドル換算"},
          risesTo(
            claimedYear,
            dollars.map((row) => ({year: row.fiscal_year, value: row.value_usd_m}))
          ),
          year
        ),
        run(
          {en: "Military expenditure by SIPRI, in dollars of the year", ja: "SIPRIの軍事支出（各年ドル）"},
          risesTo(
            last,
            sipri.map((row) => ({year: row.year, value: row.value_usd_m}))
          ),
          {en: String(last), ja: `${last}年`}
        )
      ],
      rows: budgets(tables, aq, "incl")
        .filter(({fiscal_year}) => fiscal_year >= claimedYear - 14 && fiscal_year <= claimedYear)
        .map(budgetRow)
    });
  }
};

const amount: Check = {
  claim: "budget-8-7-trillion",
  datasets: ["defense-budget"],
  run(tables, aq) {
    const rows = (["incl", "excl"] as const).flatMap(
      (definition) => budgetOf(tables, aq, definition, claimedYear) ?? []
    );
    const says = rows.map(({definition, value_jpy_100m: value}): Words => {
      const name = definitions[definition as Definition];
      return {en: `${name.en}: ${formatYen100m(value, "en")}.`, ja: `${name.ja}：${formatYen100m(value, "ja")}。`};
    });
    const holds = rows.some(({value_jpy_100m: value}) => (value / 10000).toFixed(1) === "8.7");
    if (rows.length === 0) return lacking("defense-budget");
    return outcome([{says: says[0], holds}], {beside: says.slice(1), rows: rows.map(budgetRow)});
  }
};

const dollars: Check = {
  claim: "budget-55-billion-dollars",
  datasets: ["defense-budget", "exchange-rate"],
  run(tables, aq) {
    const claimed = 55.1;
    const budget = budgetOf(tables, aq, "incl", claimedYear);
    const rates = tables["exchange-rate"]
      .filter(aq.escape(({year}: Rate) => year === claimedYear || year === claimedYear - 1))
      .orderby("year", "series")
      .objects() as Rate[];
    if (!budget || rates.length === 0) return lacking("exchange-rate");
    // 100 million yen over yen per dollar is 100 million dollars.
    const yen = budget.value_jpy_100m / 10;
    const implied = yen / claimed;
    const worth = rates.map(({rate_jpy_per_usd: rate}) => yen / rate);
    const list = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(", ");
    const averages = rates.map(({rate_jpy_per_usd: rate}) => rate);
    const near = (share: number) => worth.some((value) => Math.abs(value / claimed - 1) <= share);
    return outcome(
      [
        {
          says: {
            en: `The amount implies ${implied.toFixed(1)} yen per dollar; the averages of ${claimedYear - 1} and ${claimedYear} are ${list(averages)}.`,
            ja: `この額は1ドル${implied.toFixed(1)}円に当たる。${claimedYear - 1}年・${claimedYear}年の平均は${list(averages)}円。`
          },
          holds: near(0.1)
        },
        {
          says: {
            en: `At those averages the budget is worth ${list(worth)} billion dollars.`,
            ja: `その平均では予算は${list(worth.map((value) => value * 10))}億ドルとなる。`
          },
          holds: near(0.01)
        }
      ],
      {
        rows: [
          budgetRow(budget),
          ...rates.map((row) =>
            evidence(
              "exchange-rate",
              row,
              {
                en: `Yen per dollar, average of ${row.year} (${row.series})`,
                ja: `円／ドル、${row.year}年平均（${row.series}）`
              },
              same(row.rate_jpy_per_usd.toFixed(2))
            )
          )
        ]
      }
    );
  }
};

const growth: Check = {
  claim: "budget-growth-9-4",
  datasets: ["defense-budget"],
  run(tables, aq) {
    const pairs = (["incl", "excl"] as const).map((definition) => {
      const rows = [claimedYear - 1, claimedYear].flatMap((year) => budgetOf(tables, aq, definition, year) ?? []);
      const change = rows.length === 2 ? 100 * (rows[1].value_jpy_100m / rows[0].value_jpy_100m - 1) : Number.NaN;
      const name = definitions[definition];
      const says = {en: `${name.en}: ${formatChange(change)}.`, ja: `${name.ja}：${formatChange(change)}。`};
      return {rows, change, says};
    });
    if (pairs.some(({rows}) => rows.length < 2)) return lacking("defense-budget");
    return outcome([{says: pairs[0].says, holds: pairs[0].change.toFixed(1) === "9.4"}], {
      beside: [pairs[1].says],
      rows: pairs.flatMap(({rows}) => rows.map(budgetRow))
    });
  }
};

const record: Check = {
  claim: "budget-record",
  datasets: ["defense-budget"],
  run(tables, aq) {
    const found = (["incl", "excl"] as const).flatMap((definition) => {
      const upTo = budgets(tables, aq, definition).filter(({fiscal_year}) => fiscal_year <= claimedYear);
      if (upTo.length === 0) return [];
      const top = upTo.reduce((best, row) => (row.value_jpy_100m > best.value_jpy_100m ? row : best));
      const name = definitions[definition];
      const [en, ja] = [formatFiscalYear(top.fiscal_year, "en"), formatFiscalYear(top.fiscal_year, "ja")];
      const says = {
        en: `${name.en}: the highest up to FY${claimedYear} is that of ${en}.`,
        ja: `${name.ja}：${claimedYear}年度までの最高は${ja}。`
      };
      return {says, holds: top.fiscal_year === claimedYear, top};
    });
    if (found.length === 0) return lacking("defense-budget");
    return outcome(found, {rows: found.map(({top}) => budgetRow(top))});
  }
};

export const budgetChecks: readonly Check[] = [thirteenRises, amount, dollars, growth, record];
