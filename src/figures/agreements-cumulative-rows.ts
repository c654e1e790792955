import {alternativesOf} from "../datasets/alternatives.ts";
import type {agreementKinds} from "../datasets/agreement-words.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** With whom an instrument is: `with-usa` has the United States among others, and stands on neither line. */
export type PartnerGroup = "usa" | "other" | "with-usa";

/** One instrument that is counted. */
export interface InstrumentRow extends DrawnRow {
  readonly group: PartnerGroup;
  readonly partners: string;
  readonly kind: keyof typeof agreementKinds;
  /** Approved by the Diet or concluded by the executive, in our coding; the rest does not bind in law. */
  readonly binding: boolean;
  readonly signed: string;
  /** Other dates of the signature. */
  readonly alternatives: string | null;
}

interface Instrument {
  readonly legal_status: string;
  readonly alternatives: string | null;
}

/** The instruments that `agreement-counts` counts, each once, in order of signature. */
export function instrumentRows(tables: Tables, {escape}: Arquero): InstrumentRow[] {
  const counted = tables["agreement-counts"]
    .filter(escape(({agreement_ids: ids}: {agreement_ids: string | null}) => ids !== null))
    .derive({agreement_id: escape(({agreement_ids: ids}: {agreement_ids: string}) => ids.split(";"))})
    .unroll("agreement_id")
    .rename({partner_group: "group"})
    .select("agreement_id", "group");
  return tables.agreements
    .join(counted, "agreement_id")
    .derive({
      binding: escape(({legal_status: status}: Instrument) => /^(?:treaty|executive-agreement)$/.test(status)),
      alternatives: escape(({alternatives}: Instrument) => alternativesOf(alternatives, "signed"))
    })
    .orderby("signed", "agreement_id")
    .select("group", "partners", "kind", "binding", "signed", "alternatives", "status", "source_id", "locator", "note")
    .objects() as InstrumentRow[];
}
