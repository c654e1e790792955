import {describe, expect, it} from "vitest";
import {publish} from "../../loaders/index.ts";
import {check, type OpenRow} from "../../loaders/lib/check.ts";
import {parseTable} from "../../loaders/lib/csv.ts";
import {repositoryFiles} from "../../loaders/lib/data-files.ts";
import type {Fault} from "../../loaders/lib/faults.ts";
import {specs} from "../../src/datasets/index.ts";
import type {Field, Input} from "../../src/datasets/spec.ts";
import {parse} from "csv-parse/sync";
import {stringify} from "csv-stringify/sync";

const {datasets, sources} = publish();
const {read} = repositoryFiles();

/** A cell that does not fit its column, for every way in which it may not fit. */
function wrongCells({type, nullable, values, range, pattern}: Field): readonly string[] {
  return [
    ...(nullable ? [] : [""]),
    " x",
    "x\uFFFD",
    ...(type === "int16" || type === "int32" ? ["1.5", "n.a.", "１", "99999999999"] : []),
    ...(type === "float64" ? ["n.a.", "1,5", "1e3"] : []),
    ...(type === "date" ? ["2021-02-30", "21-1", "today"] : []),
    ...(type === "id" ? ["No Id", "no_id"] : []),
    ...(type === "category" && values ? ["-no-such-value"] : []),
    ...(range ? [String(range[0] - 1), String(range[1] + 1)] : []),
    ...(pattern ? ["\\"] : [])
  ];
}

describe.each(specs)("$id", ({id, inputs, fields, key}) => {
  const tables = Object.entries(inputs) as readonly (readonly [string, Input])[];

  it.each(tables)("refuses every cell of %s that does not fit its column", (_, input) => {
    const [header, first] = parse(read(input.path)!, {to: 2}) as string[][];
    const row = first ?? header.map(() => "");
    const taken = input.fields.flatMap((field) =>
      wrongCells(field)
        .filter((cell) => {
          const altered = row.with(header.indexOf(field.name), cell);
          return !faultsOf(input, [header, altered]).some(({what}) => what.includes(field.name));
        })
        .map((cell) => [field.name, cell])
    );
    expect(taken).toEqual([]);
  });

  it.each(tables)("refuses a row of %s that stands twice, and a table without rows", (_, input) => {
    const [header, ...rows] = parse(read(input.path)!) as string[][];
    if (rows.length > 0) {
      expect(faultsOf(input, [header, ...rows, rows[0]]).map(({what}) => what)).toEqual(["duplicate key"]);
    }
    expect(faultsOf(input, [header]).map(({what}) => what)).toEqual(input.mayBeEmpty ? [] : ["table without rows"]);
  });

  it("refuses published rows that do not fit its columns, stand twice, or cite what is not in the bibliography", () => {
    const [first] = datasets.get(id)!.table.objects({limit: 1}) as OpenRow[];
    const spec = {...specs.find((other) => other.id === id)!, breaks: []};
    const faultsWith = (change: OpenRow) => check(spec, [{...first, ...change}], sources).map(({what}) => what);
    expect(faultsWith({})).toEqual([]);
    for (const {name, type, nullable, range} of fields) {
      if (!nullable) expect(faultsWith({[name]: null})).toEqual([`missing ${name}`]);
      if (range) expect(faultsWith({[name]: range[1] + 1})).toEqual([`${name} out of range`]);
      else expect(faultsWith({[name]: {}})).toHaveLength(1);
      if (type === "category") expect(faultsWith({[name]: "-no-such-value"})).toEqual([`unknown ${name}`]);
      if (name.endsWith("source_id")) expect(faultsWith({[name]: "no-such-source"})).toEqual(["unknown source"]);
    }
    const twice = check(spec, [first, first], sources).map(({what, value}) => ({what, value}));
    expect(twice).toEqual([{what: "duplicate key", value: key.map((name) => first[name]).join(" ")}]);
  });
});

function faultsOf(input: Input, rows: readonly (readonly string[])[]): readonly Fault[] {
  const faults: Fault[] = [];
  parseTable(input, stringify(rows as string[][]), faults);
  return faults;
}
