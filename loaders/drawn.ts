import * as arquero from "arquero";
import {citedBy, licencesOf, type Drawn} from "../src/components/drawn.ts";
import {figures} from "../src/figures/index.ts";
import {land} from "./site/land.ts";
import type {Publication} from "./index.ts";

/**
 * Every figure with its rows, queried from the published tables that it names and no other, so that its terms are
 * those of all that it draws.
 * @throws Error for a figure that names no published table or draws no row
 */
export function drawAll({datasets, sources}: Publication): ReadonlyMap<string, Drawn> {
  return new Map(
    figures.map((figure) => {
      const named = figure.datasets.map((id) => {
        const published = datasets.get(id);
        if (!published)
          throw new Error(`${figure.id}: unknown dataset ${id} (src/figures/${figure.id}.ts); mend its datasets`);
        return published;
      });
      const tables = Object.fromEntries(named.map(({spec, table}) => [spec.id, table]));
      const breaks = Object.fromEntries(named.map(({spec}) => [spec.id, spec.breaks]));
      const rows = figure.rows(tables, arquero, breaks);
      if (rows.length === 0)
        throw new Error(`${figure.id}: no rows to draw (src/figures/${figure.id}.ts); mend its query`);
      const licences = licencesOf(named.map(({spec}) => spec));
      const shapes = figure.land && land(figure.land);
      return [figure.id, {figure, rows, sources: citedBy(rows, sources), licences, shapes}];
    })
  );
}
