import {escape, from} from "arquero";
import {group, index, sum} from "d3-array";
import type {agreements} from "../src/datasets/agreements.ts";
import {securityAssistance as spec} from "../src/datasets/security-assistance.ts";
import type {Row} from "../src/datasets/spec.ts";
import {publishedAgreements} from "./agreements.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

type Agreement = Row<typeof agreements.fields>;
type Printed = Inputs<typeof spec>["security-assistance"][number];
type Assistance = Row<typeof spec.fields> & {readonly _at: string};

export const securityAssistance = defineDataset(spec, {
  transform(inputs, sources) {
    const chosen = choose(inputs["security-assistance"], {key: spec.key, value: "value_jpy_100m", sources});
    const instruments = index(
      publishedAgreements(inputs, sources) as readonly Agreement[],
      ({agreement_id}) => agreement_id
    );
    const instrument = (column: "partners" | "title_en" | "title_ja" | "signed") =>
      escape(({grant_id}: Printed) => instruments.get(grant_id)?.[column] ?? null);
    return from(chosen)
      .derive({
        iso3: instrument("partners"),
        title_en: instrument("title_en"),
        title_ja: instrument("title_ja"),
        signed: instrument("signed"),
        status: escape(({stage, source_id}: Printed) =>
          stage === "draft" ? "draft" : statusOf({derived: false, source_id}, sources)
        )
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows, inputs) => {
    const assistance = rows as unknown as readonly Assistance[];
    return [...exchangeFaults(assistance), ...missingFaults(assistance, inputs), ...budgetFaults(assistance)];
  }
});

/** The notes of a grant were exchanged within the fiscal year that pays. */
function exchangeFaults(rows: readonly Assistance[]): Fault[] {
  return rows.flatMap(({grant_id, kind, fiscal_year, signed, _at: where}): Fault[] => {
    if (kind === "budget" || signed === null || signed.length < 7 || fiscalYearOf(signed) === fiscal_year) return [];
    const value = `${grant_id}: FY${fiscal_year}, ${signed}`;
    return [{what: "notes exchanged outside the fiscal year", value, where, remedy: "check the date and the year"}];
  });
}

/** Every grant of the agreements table has its amount here. */
function missingFaults(rows: readonly Assistance[], {instruments}: Inputs<typeof spec>): Fault[] {
  const known = new Set(rows.map(({grant_id}) => grant_id));
  return instruments
    .filter(({kind, agreement_id}) => kind === "osa" && !known.has(agreement_id))
    .map(({agreement_id, _at: where}) => ({
      what: "grant without amount",
      value: agreement_id,
      where,
      remedy: "add the amount to data/agreements/security-assistance.csv"
    }));
}

/** The grants of a year stay within its budget. */
function budgetFaults(rows: readonly Assistance[]): Fault[] {
  return [...group(rows, ({fiscal_year}) => fiscal_year)].flatMap(([year, ofYear]) => {
    const budget = ofYear.find(({kind}) => kind === "budget");
    const grants = sum(ofYear, ({kind, value_jpy_100m}) => (kind === "grant" ? value_jpy_100m : 0));
    if (!budget || grants <= budget.value_jpy_100m) return [];
    const value = `FY${year}: ${grants} of ${budget.value_jpy_100m}`;
    const remedy = "find the amount that was misread, or its fiscal year";
    return [{what: "grants above the budget", value, where: budget._at, remedy}];
  });
}

/** Japanese fiscal year of a date with month: January to March belong to the year before. */
function fiscalYearOf(date: string): number {
  const [year, month] = date.split("-").map(Number);
  return month < 4 ? year - 1 : year;
}
