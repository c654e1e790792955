import {expect, test} from "vitest";
import {publish} from "../../loaders/index.ts";
import {rowDetails} from "../../src/explorer/row-details.ts";
import {readTable} from "../../src/explorer/table.ts";
import {parseAlternatives} from "../../src/datasets/alternatives.ts";
import {sourceLabel} from "../../src/datasets/source.ts";
import {html} from "../../src/components/html.ts";

const {datasets, sources} = publish();

test("a row opens to its documents, place, status, note and the values that lost, in any table and either language", () => {
  let withLost = 0;
  for (const [id, {arrow}] of datasets) {
    const table = readTable(arrow);
    const column = (name: string) => table.columns.find(({field}) => field.name === name)?.values;
    const alternatives = column("alternatives");
    const row = Math.max(0, alternatives?.findIndex((value) => value !== null) ?? 0);
    for (const locale of ["en", "ja"] as const) {
      const text = String(rowDetails(table, row, sources, locale));
      expect({id, undefinedSaid: text.includes("undefined")}).toEqual({id, undefinedSaid: false});
      if (id === "sources") continue;
      const source = column("source_id")?.[row];
      if (typeof source === "string") expect(text).toContain(String(html`${sourceLabel(sources.get(source)!)}`));
      for (const name of ["locator", "note"]) {
        const said = column(name)?.[row];
        if (typeof said === "string") expect(text).toContain(String(html`<dd>${said}</dd>`));
      }
      for (const {value, sources: losers} of parseAlternatives(alternatives?.[row] as string | null | undefined)) {
        ++withLost;
        expect(text).toContain(String(html`<strong>${value}</strong>`));
        for (const loser of losers) expect(text).toContain(String(html`${sourceLabel(sources.get(loser)!)}`));
      }
    }
  }
  expect(withLost).toBeGreaterThan(20);
});

test("a document that could not be read of stands with the way to it", () => {
  const table = readTable(datasets.get("defense-budget")!.arrow);
  const text = String(rowDetails(table, 0, new Map(), "ja"));
  expect(text).toMatch(/<a href="\/ja\/about\/sources#[\w-]+">/);
});
