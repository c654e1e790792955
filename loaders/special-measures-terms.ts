import {escape, from} from "arquero";
import {ascending, group, index} from "d3-array";
import type {agreements} from "../src/datasets/agreements.ts";
import type {hostNationSupport} from "../src/datasets/host-nation-support.ts";
import type {SupportMeasure} from "../src/datasets/host-nation-support-measures.ts";
import type {Row} from "../src/datasets/spec.ts";
import {specialMeasuresTerms as spec} from "../src/datasets/special-measures-terms.ts";
import {publishedAgreements} from "./agreements.ts";
import {publishedSupport} from "./host-nation-support.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;
type Term = Row<typeof spec.fields> & {readonly _at: string};
type Agreement = Row<typeof agreements.fields> & {readonly _at: string};
type Amount = Row<typeof hostNationSupport.fields> & {readonly _at: string};

/** When an agreement holds; `first` is the first fiscal year of its terms. */
interface Period {
  readonly agreement_id: string;
  readonly first: number;
  readonly starts: string;
  readonly ends: string | null;
}

/** The measures of the host-nation-support table that an agreement fixes, and as which term. */
const agreedAmounts: Readonly<Partial<Record<SupportMeasure, Pick<Term, "item" | "term">>>> = {
  "utilities-ceiling": {item: "utilities", term: "ceiling"},
  "training-level": {item: "training-relocation", term: "level"},
  "equipment-five-years": {item: "training-equipment", term: "total"},
  "agreed-level": {item: "package", term: "level"},
  "five-years": {item: "package", term: "total"}
};

const units: Readonly<Record<Term["term"], Term["unit"]>> = {
  covers: null,
  "workers-before": "persons",
  workers: "persons",
  "share-before": "percent",
  share: "percent",
  ceiling: "jpy-100m",
  level: "jpy-100m",
  total: "jpy-100m"
};

export const specialMeasuresTerms = defineDataset(spec, {
  transform(inputs, sources) {
    const chosen = choose(inputs.terms, {key: spec.key, value: "value", sources}).map((term) => ({
      ...term,
      status: statusOf({derived: term.method === "derived", source_id: term.source_id}, sources)
    }));
    const printed = chosen.map((term) => (term.exactness === "about" ? {...term, status: "estimated" as const} : term));
    const periods = periodsOf(inputs.terms, publishedAgreements(inputs, sources) as readonly Agreement[]);
    const amounts = agreed(publishedSupport(inputs, sources) as unknown as readonly Amount[], periods);
    const periodOf = index(periods, ({agreement_id}) => agreement_id);
    return from([...printed, ...amounts])
      .derive({
        unit: escape(({term}: Term) => units[term]),
        starts: escape((term: Term) => periodOf.get(term.agreement_id)?.starts ?? null),
        ends: escape((term: Term) => periodOf.get(term.agreement_id)?.ends ?? null)
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows, inputs) => [
    ...missingFaults(inputs),
    ...(rows as unknown as Term[]).flatMap(termFaults),
    ...stepFaults(rows as unknown as Term[])
  ]
});

/** When each agreement that has terms holds, in order of time. */
function periodsOf(terms: Tables["terms"], all: readonly Agreement[]): Period[] {
  const years = group(terms, ({agreement_id}) => agreement_id);
  const begun = all
    .flatMap(({agreement_id, entered_into_force, terminated}) => {
      const own = years.get(agreement_id);
      if (!own) return [];
      const first = Math.min(...own.map(({fiscal_year}) => fiscal_year));
      return [{agreement_id, first, starts: entered_into_force ?? `${first}-04-01`, terminated}];
    })
    .sort((a, b) => ascending(a.starts, b.starts));
  return begun.map(({terminated, ...period}, i) => {
    const [end] = [terminated, begun[i + 1]?.starts].filter((date) => typeof date === "string").sort(ascending);
    return {...period, ends: end ?? null};
  });
}

/** The amounts of money that were agreed, each with the agreement in whose years it lies. */
function agreed(amounts: readonly Amount[], periods: readonly Period[]): object[] {
  return amounts.flatMap(({measure, value_jpy_100m: value, ...amount}) => {
    const what = agreedAmounts[measure];
    const period = periods.findLast(({first}) => first <= amount.fiscal_year);
    return what && period ? [{...amount, ...what, agreement_id: period.agreement_id, value}] : [];
  });
}

/** Every special measures agreement has terms, and nothing else has. */
function missingFaults({instruments, terms}: Tables): Fault[] {
  const known = new Set(instruments.filter(({kind}) => kind === "sma").map(({agreement_id}) => agreement_id));
  const covered = new Set(terms.filter(({term}) => term === "covers").map(({agreement_id}) => agreement_id));
  return [
    ...instruments
      .filter(({kind, agreement_id}) => kind === "sma" && !covered.has(agreement_id))
      .map(({agreement_id, _at: where}) => ({
        ...{what: "agreement without terms", value: agreement_id, where},
        remedy: "say in data/agreements/special-measures-terms.csv what it covers"
      })),
    ...terms
      .filter(({agreement_id}) => !known.has(agreement_id))
      .map(({agreement_id, _at: where}) => ({
        ...{what: "terms of no special measures agreement", value: agreement_id, where},
        remedy: "mend the id, or the kind in data/agreements/instruments.csv"
      }))
  ];
}

/** A term has a number unless it says that the cost is borne at all, and lies in the years of its agreement. */
function termFaults({agreement_id, term, value, fiscal_year, ends, _at: where}: Term): Fault[] {
  const faults: Fault[] = [];
  if ((value === null) !== (term === "covers"))
    faults.push({what: "term with the wrong number", value: term, where, remedy: "covers has none, others have one"});
  if ((ends as string | null) !== null && `${fiscal_year}-04-01` > ends)
    faults.push({
      ...{what: "term after the end of its agreement", value: `${agreement_id} FY${fiscal_year}`, where},
      remedy: "check the fiscal year"
    });
  return faults;
}

/** An agreement begins with the ceiling or share with which the one before ended, where both are printed. */
function stepFaults(rows: readonly Term[]): Fault[] {
  const ordered = [...rows].sort((a, b) => ascending(a.starts, b.starts));
  return ordered.flatMap((row): Fault[] => {
    if (row.term !== "workers-before" && row.term !== "share-before") return [];
    const term = row.term === "workers-before" ? "workers" : "share";
    const before = ordered.findLast((other) => other.term === term && other.starts < row.starts);
    if (!before || before.value === row.value) return [];
    const value = `${row.agreement_id}: ${row.value} after ${before.value}`;
    return [{what: "step from another level", value, where: row._at, remedy: "check both levels in their sources"}];
  });
}
