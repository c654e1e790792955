import {desc, escape, from} from "arquero";
import {group, max, min} from "d3-array";
import {
  agreementCounts as spec,
  countedKinds,
  successiveKinds,
  undatedInstruments,
  type CountedKind
} from "../src/datasets/agreement-counts.ts";
import type {agreements} from "../src/datasets/agreements.ts";
import type {Row} from "../src/datasets/spec.ts";
import {publishedAgreements} from "./agreements.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";

type Agreement = Row<typeof agreements.fields> & {readonly _at: string};

/** An instrument that is counted: of a kind that counts, with partners and a date of signature. */
interface Counted extends Pick<Agreement, "agreement_id" | "source_id" | "locator" | "_at"> {
  readonly kind: CountedKind;
  readonly partners: string;
  readonly partner_group: string;
  readonly signed: string;
  readonly signed_year: number;
  /** Year of entry into force; null if it is not known. */
  readonly entered_year: number | null;
  /** Year of the end; null if it is not known. */
  readonly ended_year: number | null;
}

export const agreementCounts = defineDataset(spec, {
  transform(inputs, sources) {
    const counted = countedOf(publishedAgreements(inputs, sources) as readonly Agreement[]);
    const last = max(counted, ({signed_year, entered_year}) => Math.max(signed_year, entered_year ?? 0)) ?? 0;
    return [...group(counted, ({partner_group, kind}) => `${partner_group} ${kind}`).values()].flatMap((rows) => {
      const first = min(rows, ({signed_year}) => signed_year)!;
      return Array.from({length: last - first + 1}, (_, i) => countsOf(rows, first + i));
    });
  },
  rules: (_, inputs) => undatedFaults(inputs)
});

/** The instruments that count, latest signature first. */
function countedOf(agreementRows: readonly Agreement[]): readonly Counted[] {
  const isCounted = ({kind, partners, signed}: Agreement) =>
    Object.hasOwn(countedKinds, kind) && partners !== null && signed !== null;
  return from([...agreementRows])
    .filter(escape(isCounted))
    .derive({
      partner_group: escape(({partners}: Agreement) => groupOf(partners!)),
      signed_year: escape(({signed}: Agreement) => yearOf(signed)),
      entered_year: escape(({entered_into_force}: Agreement) => yearOf(entered_into_force)),
      ended_year: escape(({terminated}: Agreement) => yearOf(terminated))
    })
    .orderby(desc("signed"), "agreement_id")
    .objects() as readonly Counted[];
}

function countsOf(rows: readonly Counted[], year: number): OpenRow {
  const [{partner_group, kind}] = rows;
  const until = (value: number | null) => value !== null && value <= year;
  const inYear = rows.filter(({signed_year}) => signed_year === year).map(({agreement_id}) => agreement_id);
  const soFar = rows.filter(({signed_year}) => until(signed_year));
  const [latest] = soFar;
  const entered = rows.filter(({entered_year}) => until(entered_year));
  const isDated = rows.some(({entered_year}) => entered_year !== null);
  const current = successiveKinds.has(kind) ? latestByPartner(entered) : entered;
  return {
    ...{year, partner_group, kind},
    signed: inYear.length,
    signed_cumulative: soFar.length,
    entered_into_force: isDated ? rows.filter(({entered_year}) => entered_year === year).length : null,
    in_force: isDated ? current.filter(({ended_year}) => !until(ended_year)).length : null,
    entry_unknown: soFar.filter(({entered_year}) => entered_year === null).length,
    agreement_ids: inYear.sort().join(";") || null,
    status: "derived",
    source_id: latest.source_id,
    locator: latest.locator,
    note:
      inYear.length === 0 ? `None signed in the year; the latest is ${latest.agreement_id} (${latest.signed}).` : null,
    _at: latest._at
  };
}

function groupOf(partners: string): "usa" | "other" | "with-usa" {
  if (partners === "USA") return "usa";
  return partners.split(";").includes("USA") ? "with-usa" : "other";
}

function latestByPartner(rows: readonly Counted[]): readonly Counted[] {
  return [...group(rows, ({partners}) => partners).values()].map(([latest]) => latest);
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** An instrument without date of signature is left out of the counts, so it must be listed; and only then. */
function undatedFaults({instruments, dates}: Inputs<typeof spec>): Fault[] {
  const dated = new Set(dates.filter(({event}) => event === "signed").map(({agreement_id}) => agreement_id));
  const list = "src/datasets/agreement-counts.ts";
  return instruments
    .filter(({kind, agreement_id}) => {
      const isDated = dated.has(agreement_id);
      return Object.hasOwn(countedKinds, kind) && isDated === undatedInstruments.has(agreement_id);
    })
    .map(({agreement_id, _at: where}) =>
      dated.has(agreement_id)
        ? {what: "instrument listed as undated", value: agreement_id, where, remedy: `take it off the list in ${list}`}
        : {what: "instrument without date of signature", value: agreement_id, where, remedy: `list it in ${list}`}
    );
}
