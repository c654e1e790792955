import type {ColumnTable} from "arquero";
import {claimArticles} from "../src/datasets/claim-articles.ts";
import {verdictOf} from "../src/datasets/claim-verdicts.ts";
import {claims as spec} from "../src/datasets/claims.ts";
import {checks} from "./claim-checks/index.ts";
import {outcomes} from "./claim-checks/outcomes.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

type Told = Inputs<typeof spec>[string][number];

export const claims = defineDataset(spec, {
  transform: (inputs, sources) =>
    claimArticles.flatMap(({id: article, source_id: article_source_id}) =>
      inputs[article].map((claim, i) => ({
        ...claim,
        ...{article, position: i + 1, article_source_id},
        ...{editor_verdict: claim.verdict, basis: "documents"},
        ...{finding_en: null, finding_ja: null, datasets: null},
        status: statusOf({derived: false, source_id: claim.source_id}, sources)
      }))
    ),
  complete: withFindings,
  rules: (_, inputs) => claimArticles.flatMap(({id, sections}) => inputs[id].flatMap((row) => faultsOf(row, sections)))
});

/** The claims with what the published tables say of those that they can test, and the verdict that this amounts to. */
function withFindings(rows: readonly OpenRow[], tables: Readonly<Record<string, ColumnTable>>): readonly OpenRow[] {
  const found = outcomes(tables);
  return rows.map((row) => {
    const outcome = found.get(String(row.claim_id));
    if (!outcome) return row;
    const said = [...outcome.readings.map(({says}) => says), ...outcome.beside];
    return {
      ...row,
      ...{verdict: verdictOf(outcome), basis: "rows", status: "derived"},
      ...{finding_en: said.map(({en}) => en).join(" "), finding_ja: said.map(({ja}) => ja).join("")},
      datasets: checks.find(({claim}) => claim === row.claim_id)!.datasets.join(";")
    };
  });
}

/** A claim stands in a section of its article, says everything in both languages, and places its second source. */
function faultsOf(row: Told, sections: object): Fault[] {
  const {claim_id: value, section, since_en, since_ja, second_source_id, second_locator, _at: where} = row;
  const faults: Fault[] = [];
  if (!Object.hasOwn(sections, section))
    faults.push({what: "section of another article", value: section, where, remedy: "use one of its own article"});
  if ((since_en === null) !== (since_ja === null))
    faults.push({what: "later event in one language", value, where, remedy: "say it in both"});
  if ((second_source_id === null) !== (second_locator === null))
    faults.push({what: "second source without place", value, where, remedy: "give both or neither"});
  return faults;
}
