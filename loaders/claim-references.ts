import {claimReferences as spec} from "../src/datasets/claim-references.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

export const claimReferences = defineDataset(spec, {
  transform: (inputs, sources) =>
    Object.entries(inputs).flatMap(([article, references]) =>
      references.map((reference) => ({
        ...reference,
        article,
        status: statusOf({derived: false, source_id: reference.source_id}, sources)
      }))
    ),
  rules: (_, inputs) =>
    Object.entries(inputs).flatMap(([article, references]) => [
      ...references.flatMap(({reference_id: id, number, defects_en: en, defects_ja: ja, supports, _at: where}, i) => {
        const faults: Fault[] = [];
        if (id !== `${article}-${String(number).padStart(2, "0")}`)
          faults.push({what: "reference misnamed", value: id, where, remedy: "name it by article and number"});
        if (number !== i + 1)
          faults.push({what: "reference out of order", value: number, where, remedy: "list them as the article does"});
        if ((en === null) !== (ja === null))
          faults.push({what: "defect in one language", value: id, where, remedy: "say it in both"});
        if (supports === "no" && en === null)
          faults.push({what: "reference that fails without reason", value: id, where, remedy: "say what is wrong"});
        return faults;
      })
    ])
});
