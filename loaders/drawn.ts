import * as arquero from "arquero";
import {citedBy, type Drawn} from "../src/components/drawn.ts";
import {figures} from "../src/figures/index.ts";
import {land} from "./lib/land.ts";
import type {Publication} from "./index.ts";

/** Every figure with its rows, queried from the published tables. @throws Error for a figure that draws no row */
export function drawAll({datasets, sources}: Publication): ReadonlyMap<string, Drawn> {
  const tables = Object.fromEntries([...datasets].map(([id, {table}]) => [id, table]));
  return new Map(
    figures.map((figure) => {
      const rows = figure.rows(tables, arquero);
      if (rows.length === 0)
        throw new Error(`${figure.id}: no rows to draw (src/figures/${figure.id}.ts); mend its query`);
      return [figure.id, {figure, rows, sources: citedBy(rows, sources), shapes: figure.land && land(figure.land)}];
    })
  );
}
