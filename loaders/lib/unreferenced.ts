import type {DatasetSpec} from "../../src/datasets/spec.ts";
import type {DataFiles} from "./data-files.ts";
import type {Fault} from "./faults.ts";
import type {Bibliography} from "./sources.ts";

/** What says which tables are read, and names documents in its breaks. */
type Reader = Pick<DatasetSpec, "inputs" | "breaks">;

/** A fault for each document that neither a cell of a table nor a break names; none while a table is missing. */
export function uncitedFaults({places}: Bibliography, specs: readonly Reader[], {tables, read}: DataFiles): Fault[] {
  const inputs = specs.flatMap((spec) => Object.values(spec.inputs));
  if (inputs.some(({path}) => read(path) === undefined)) return [];
  // Cells of the text, not parsed rows: so a broken table still counts as citing what it cites.
  const cells = tables.flatMap((path) => read(path)?.split(/[",\n\r]/) ?? []);
  const breaks = specs.flatMap((spec) => spec.breaks.map(({source_id}) => source_id));
  const cited = new Set([...cells, ...breaks]);
  return [...places]
    .filter(([id]) => !cited.has(id))
    .map(([value, where]) => ({what: "source that nothing cites", value, where, remedy: "cite it, or remove it"}));
}

/** A fault for each table under `data/` that is the input of no dataset. */
export function unreadFaults(specs: readonly Reader[], {tables}: DataFiles): Fault[] {
  const inputs = new Set(specs.flatMap(({inputs}) => Object.values(inputs).map(({path}) => path)));
  return tables
    .filter((path) => !inputs.has(path))
    .map((path) => ({
      what: "table that no dataset reads",
      value: path,
      where: `${path}:1`,
      remedy: "name it as an input of a spec in src/datasets/, or remove it"
    }));
}
