import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {checksums} from "../../loaders/formats/describe.ts";
import {differences} from "../../loaders/site/differences.ts";
import {firstDifference} from "../../loaders/site/first-difference.ts";
import {isListed, readList, writeList} from "../../loaders/site/listed-files.ts";
import {toCsv} from "../../src/lib/to-csv.ts";
import {Clone} from "../lib/clone.ts";
import {publication} from "../lib/drawing.ts";

const {arrow, table} = publication.datasets.get("scrambles")!;
const csv = toCsv(table.columnNames(), table.objects() as Record<string, unknown>[]);

describe("the first difference", () => {
  const rows = csv.split("\n");

  test("of a table is a row, named by its key, with what it was", () => {
    expect(firstDifference("data/scrambles.csv", csv, csv.replace("1984,total,944", "1984,total,945"))).toBe(
      'row 1 (fiscal_year 1984, target total): scrambles "945", was "944"'
    );
    const [, , second, third] = rows;
    expect(firstDifference("data/scrambles.csv", csv, csv.replace(`${second}\n`, ""))).toBe(
      `row 2 (${keyOf(third)}), was ${keyOf(second)}`
    );
    expect(firstDifference("data/scrambles.csv", csv, `${csv}2099,total,1,,official,e01,p. 1,\n`)).toBe(
      `row ${rows.length - 1} (fiscal_year 2099, target total) is new`
    );
    expect(firstDifference("data/scrambles.csv", csv, rows.slice(0, 2).join("\n"))).toBe(
      `row 2 (${keyOf(second)}) is gone, and what follows it`
    );
    expect(firstDifference("figures/x.csv", "a,b\n1,2\n", "a,b\n1,3\n")).toBe('row 1: b "3", was "2"');
  });

  test("of a table in Arrow is a row too, or a byte where its rows are the same", () => {
    const other = publication.datasets.get("scrambles-by-force")!.arrow;
    expect(firstDifference("data/scrambles.arrow", arrow, other)).toMatch(/^row 1 \(fiscal_year /);
    const padded = new Uint8Array([...arrow.slice(0, 6), 1, ...arrow.slice(7)]);
    expect(firstDifference("data/scrambles.arrow", arrow, padded)).toBe(
      `byte 7 of ${arrow.length}, was of ${arrow.length}`
    );
  });

  test("of a text is a line, of other files a byte", () => {
    expect(firstDifference("a.json", "{\n1\n}", "{\n2\n}")).toBe('line 2, from letter 1: "2", was "1"');
    expect(firstDifference("a.svg", "<svg>\n", "<svg>\n<g/>")).toBe('line 2, from letter 1: "<g/>", was ""');
    expect(firstDifference("a.bib", "a\nb", "a")).toBe("line 1 is the last, were 2");
    expect(firstDifference("a.png", new Uint8Array([1, 2]), new Uint8Array([1, 3, 4]))).toBe("byte 2 of 3, was of 2");
  });

  function keyOf(line: string): string {
    const [year, target] = line.split(",");
    return `fiscal_year ${year}, target ${target}`;
  }
});

describe("differences from the list", () => {
  const list = readList(checksums({"data/a.csv": "a\n1\n", "data/b.csv": "b\n"}));

  test("are none where all is as listed", () => {
    expect(differences({"data/a.csv": "a\n1\n", "data/b.csv": "b\n"}, list, () => undefined)).toEqual([]);
  });

  test("are files that are missing, extra or changed; where, if a copy of what is listed is at hand", () => {
    const made = {"data/a.csv": "a\n2\n", "data/c.csv": "c\n"};
    const [changed, ...rest] = differences(made, list, () => "a\n1\n");
    expect(changed).toBe('changed  data/a.csv: row 1: a "2", was "1"');
    expect(rest).toEqual([
      "missing  data/b.csv: listed in data/SHA256SUMS, not made",
      "extra    data/c.csv: made, not listed in data/SHA256SUMS"
    ]);
    for (const copy of [undefined, "a\n0\n"])
      expect(differences(made, list, () => copy)[0]).toMatch(/^changed {2}data\/a\.csv: no copy of the listed bytes/);
  });

  test("cannot be told from a list that is none", () => {
    expect(() => readList(`${"0".repeat(64)}  data/a.csv\n<<<<<<< HEAD\n`)).toThrow(
      'not a checksum "<<<<<<< HEAD" (data/SHA256SUMS:2); npm run verify -- --write'
    );
  });
});

test("tables, figures and downloads are listed, and nothing that is made of them or serves pages", () => {
  for (const name of [
    "data/polls.csv",
    "data/sources.bib",
    "figures/claims.svg",
    "ja/figures/claims@2x.png",
    "card.png"
  ])
    expect({name, listed: isListed(name)}).toEqual({name, listed: true});
  for (const name of ["data/SHA256SUMS", "figures/claims.html", "figures/claims.code.json", "figures/thumbnails.svg"])
    expect({name, listed: isListed(name)}).toEqual({name, listed: false});
  expect(writeList({"data/b.csv": "", "embed/x.js": "", "data/a.csv": ""})).toMatch(
    /^\S{64} {2}data\/a\.csv\n\S{64} {2}data\/b\.csv\n$/
  );
});

describe("npm run verify", () => {
  let clone: Clone;
  const verify = (...args: string[]) => clone.run("loaders/site/verify.ts", {}, args);

  beforeAll(() => {
    clone = new Clone();
    mkdirSync(join(clone.root, "copies/data"), {recursive: true});
    writeFileSync(join(clone.root, "copies/data/scrambles.csv"), csv);
  });
  afterAll(() => clone.remove());

  test("passes on what is committed, wherever the site is published", () => {
    const {status, stdout, stderr} = clone.run("loaders/site/verify.ts", {SITE_ORIGIN: "https://example.org"}, [
      "data/"
    ]);
    expect({status, stderr}).toEqual({status: 0, stderr: ""});
    expect(stdout).toMatch(/^\d{3} files are as listed in data\/SHA256SUMS$/m);
  });

  test("names file, row and values where one value of a source differs, and ends with exit code 1", () => {
    clone.edit("data/environment/scrambles.csv", (text) => text.replaceAll(/^1984,total,944/gm, "1984,total,945"));
    const {status, stderr} = verify("data/scrambles.", "figures/scrambles.csv", "--against", "copies");
    expect(status).toBe(1);
    expect(stderr).toContain(
      'changed  data/scrambles.csv: row 1 (fiscal_year 1984, target total): scrambles "945", was "944"\n'
    );
    expect(stderr).toMatch(/^changed {2}figures\/scrambles\.csv: no copy of the listed bytes/m);
    expect(readFileSync(join(clone.root, "data/SHA256SUMS"), "utf8")).toContain("data/scrambles.csv");
  });

  test("refuses what it does not know with exit code 2", () => {
    expect(verify("--all")).toMatchObject({status: 2, stdout: ""});
    expect(verify("--write", "data/polls")).toMatchObject({status: 2, stdout: ""});
  });
});
