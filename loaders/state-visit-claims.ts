import {escape, from} from "arquero";
import {group} from "d3-array";
import type {agreements} from "../src/datasets/agreements.ts";
import type {Row} from "../src/datasets/spec.ts";
import {stateVisitClaims as spec} from "../src/datasets/state-visit-claims.ts";
import {publishedAgreements} from "./agreements.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["state-visit-claims"][number];
type Count = Row<typeof spec.fields> & {readonly _at: string};
type Item = Row<typeof agreements.fields> & {readonly _at: string};

/** The page that lists headings of the fact sheet, and breaks off after the last of these. */
const headingsSource = "policynews-fs";

/** What no document lists, however many repeat it. */
const unlisted: ReadonlySet<string> = new Set<Printed["counted"]>(["agreements", "defense-agreements"]);

export const stateVisitClaims = defineDataset(spec, {
  transform(inputs, sources) {
    const said = inputs["state-visit-claims"].map((row) => ({
      ...row,
      ...{domain: null, agreement_ids: null},
      status: unlisted.has(row.counted)
        ? ("disputed" as const)
        : statusOf({derived: false, source_id: row.source_id}, sources)
    }));
    const items = (publishedAgreements(inputs, sources) as readonly Item[]).filter(
      ({kind}) => kind === "state-visit-item"
    );
    const headings = items.filter(({source_id}) => source_id === headingsSource);
    const counts = [
      countOf("listed-headings", "fact-sheet-headings", headings),
      countOf("listed-items", "items", items),
      ...[...group(items, ({domain}) => domain)].map(([domain, own]) =>
        countOf(`listed-${domain}`, "items", own, domain)
      )
    ];
    return from([...said, ...counts.flat()])
      .derive({value_most: escape(({value_most = null}: Partial<Count>) => value_most)})
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (_, inputs, sources) => [
    ...inputs["state-visit-claims"].flatMap(rangeFaults),
    ...laterThanSource(inputs["state-visit-claims"], ({said_on}) => said_on, sources)
  ]
});

/** How many items are listed, with those it counts; none where there are none. */
function countOf(
  count_id: string,
  counted: Count["counted"],
  items: readonly Item[],
  domain: Item["domain"] | null = null
): Count[] {
  const ids = items.map(({agreement_id}) => agreement_id).sort();
  const first = items.find(({agreement_id}) => agreement_id === ids[0]);
  if (!first?.signed) return [];
  return [
    {
      ...{count_id, speaker: "this-table", counted, domain, said_on: first.signed, value: items.length},
      ...{value_most: null, precision: "exact", agreement_ids: ids.join(";"), status: "derived"},
      source_id: first.source_id,
      locator: first.locator,
      note: `Items seen, so a least number; some that the press names may stand under a heading of the fact sheet. The document is that of ${first.agreement_id}; those of the others stand in the agreements table.`,
      _at: first._at
    }
  ];
}

/** A range goes up. */
function rangeFaults({count_id, value, value_most: most, _at: where}: Printed): Fault[] {
  if (most === null || most > value) return [];
  return [{what: "range that does not go up", value: count_id, where, remedy: "check both ends"}];
}
