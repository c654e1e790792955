import * as arquero from "arquero";
import type {ColumnTable} from "arquero";
import type {Outcome} from "../../src/datasets/claim-verdicts.ts";
import type {Check} from "./check.ts";
import {checks} from "./index.ts";

/**
 * What the published tables say of each claim that has a check, by claim. A check is given the tables that it names
 * and no other.
 * @throws Error for a check that names no published table, or that finds nothing to say
 */
export function outcomes(
  tables: Readonly<Record<string, ColumnTable>>,
  all: readonly Check[] = checks
): ReadonlyMap<string, Outcome> {
  return new Map(
    all.map(({claim, datasets, run}) => {
      const named = datasets.map((id): [string, ColumnTable] => {
        const table = tables[id];
        if (!table) throw new Error(`${claim}: unknown dataset ${id} (loaders/claim-checks); mend its datasets`);
        return [id, table];
      });
      const found = run(Object.fromEntries(named), arquero);
      if (found.readings.length === 0) throw new Error(`${claim}: a check without readings (loaders/claim-checks)`);
      return [claim, found];
    })
  );
}
