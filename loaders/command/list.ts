import {datasets, figures} from "../../src/package/index.ts";
import type {Command} from "./command.ts";

/** Names all datasets, with rows and terms, and all figures, with their findings. */
export const list: Command = {
  usage: "",
  summary: "name all datasets and figures",
  names: "none",
  options: {},
  run(_, terminal) {
    const tables = datasets.map(({id, rows, title, licence}) => [id, `${rows} rows`, title.en, licence.id]);
    const pictures = figures.map(({id, title}) => [id, title.en]);
    terminal.out(`datasets\n${lines(tables)}\nfigures\n${lines(pictures)}`);
    return Promise.resolve(0);
  }
};

function lines(table: readonly (readonly string[])[]): string {
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
  const padded = table.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join("  ")
      .trimEnd()
  );
  return padded.map((line) => `  ${line}\n`).join("");
}
