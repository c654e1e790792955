import {describe, expect, it} from "vitest";
import {parseTable} from "../../../loaders/lib/csv.ts";
import {csvText} from "../../lib/csv-text.ts";
import {refusal} from "../../lib/refusal.ts";
import {readSample as read, sample, sampleLine} from "../../lib/sample.ts";

const {sample: input} = sample.inputs;
const header = input.fields.map(({name}) => name).join(",");

describe("parseTable(input, text, faults)", () => {
  it("reads numbers as numbers, empty cells as null, and the place of each row", () => {
    const text = csvText(input, [
      sampleLine(),
      sampleLine({year: "2013", persons: "", share_pct: "0", day: "2013", code: "", note: '"a, b ""c"""'})
    ]);
    expect(read(text)).toEqual([
      {
        ...{place: "yokosuka", year: 2012, persons: 18432, share_pct: 37.5, branch: "navy", day: "2012-09-30"},
        ...{code: "JPN", source_id: "report-2020", locator: "p. 3", note: null, _at: "data/sample.csv:2"}
      },
      {
        ...{place: "yokosuka", year: 2013, persons: null, share_pct: 0, branch: "navy", day: "2013"},
        ...{code: null, source_id: "report-2020", locator: "p. 3", note: 'a, b "c"', _at: "data/sample.csv:3"}
      }
    ]);
  });

  it("reads columns in any order", () => {
    const names = header.split(",");
    const text = `${[...names].reverse().join(",")}\n${sampleLine().split(",").reverse().join(",")}\n`;
    const [{_at, ...row}] = read(text);
    expect(_at).toBe("data/sample.csv:2");
    expect(Object.entries(row)).toEqual(Object.entries(read(csvText(input, [sampleLine()]))[0]).slice(0, -1));
  });

  it("does not need a line end after the last row, and reads lines that end in CRLF", () => {
    const text = csvText(input, [sampleLine(), sampleLine({year: "2013"})]);
    expect(read(text.trimEnd())).toEqual(read(text));
    expect(read(text.replaceAll("\n", "\r\n"))).toEqual(read(text));
  });

  it("accepts a table without rows where the input says so", () => {
    expect(parseTable({...input, mayBeEmpty: true}, `${header}\n`, [])).toEqual([]);
  });
});

describe("parseTable(input, text, faults) refuses", () => {
  const table = (...rows: string[]) => csvText(input, rows);

  it.each<[what: string, text: string, faults: string[]]>([
    ["an empty file", "", ['empty table "" (data/sample.csv:1); write the header and the rows']],
    ["a header without rows", `${header}\n`, ['table without rows "place" (data/sample.csv:1); write the rows']],
    [
      "a missing column",
      `${header.replace(",day", "")}\n`,
      ['missing column "day" (data/sample.csv:1); add it to the header and to every row']
    ],
    [
      "an unknown column",
      table(sampleLine()).replace(",day,", ",day,days,"),
      [`unknown column "days" (data/sample.csv:1); remove it; the columns are ${header.replaceAll(",", ", ")}`]
    ],
    [
      "a column twice",
      table(sampleLine()).replace(",day,", ",day,day,"),
      ['column twice "day" (data/sample.csv:1); keep one of the two']
    ],
    [
      "a byte-order mark",
      `\uFEFF${table(sampleLine())}`,
      ['byte-order mark before "place" (data/sample.csv:1); save the file as UTF-8 without BOM']
    ],
    [
      "a blank line between rows",
      table(sampleLine(), "", sampleLine({year: "2013"})),
      ['blank line "" (data/sample.csv:3); remove it']
    ],
    ["a blank line at the end", `${table(sampleLine())}\n`, ['blank line "" (data/sample.csv:3); remove it']],
    [
      "a short row",
      table("yokosuka,2012"),
      ['short row "yokosuka,2012" (data/sample.csv:2); it has 2 cells, the header has 10']
    ],
    [
      "a long row",
      table(`${sampleLine()},,`),
      [`long row "${sampleLine()},," (data/sample.csv:2); it has 12 cells, the header has 10`]
    ],
    [
      "a quote that is not closed",
      table(sampleLine({note: '"open'})),
      [
        'unreadable CSV "CSV_QUOTE_NOT_CLOSED" (data/sample.csv:2); quote cells that hold quotes or commas, and double the quotes'
      ]
    ],
    [
      "a quote inside an unquoted cell",
      table(sampleLine({note: 'so "called'})),
      [
        'unreadable CSV "INVALID_OPENING_QUOTE" (data/sample.csv:2); quote cells that hold quotes or commas, and double the quotes'
      ]
    ],
    [
      "a duplicate key",
      table(sampleLine(), sampleLine({year: "2013"}), sampleLine({persons: "1"})),
      ['duplicate key "yokosuka 2012" (data/sample.csv:4); remove it, or the row at data/sample.csv:2']
    ]
  ])("%s", (_, text, faults) => {
    expect(refusal(() => read(text))).toEqual(faults.map((fault) => `sample: ${fault}`));
  });

  const digits = "write digits only, without separators or signs such as n.a.; leave the cell empty if it is missing";
  const again = "type the cell again, and save the file as UTF-8";

  it.each<[what: string, column: string, cell: string, fault: string]>([
    ["text where a number belongs", "persons", "many", `persons is not a number "many" (…); ${digits}`],
    ["a sign for missing", "persons", "n.a.", `persons is not a number "n.a." (…); ${digits}`],
    ["a thousands separator", "persons", '"18,432"', `persons is not a number "18,432" (…); ${digits}`],
    ["leading zeros", "persons", "018432", `persons is not a number "018432" (…); ${digits}`],
    ["a number in exponents", "persons", "1e4", `persons is not a number "1e4" (…); ${digits}`],
    ["a number with blanks", "persons", " 18432", `persons is not a number " 18432" (…); ${digits}`],
    ["full-width digits", "persons", "１８４３２", 'full-width digits in persons "１８４３２" (…); write ASCII digits'],
    ["full-width digits in a date", "day", "２０１２", 'full-width digits in day "２０１２" (…); write ASCII digits'],
    [
      "a fraction where a whole number belongs",
      "persons",
      "18432.5",
      'persons is not a whole number that int32 can hold "18432.5" (…); give a whole number from -2147483648 to 2147483647'
    ],
    [
      "a number that the type cannot hold",
      "year",
      "40000",
      'year is not a whole number that int16 can hold "40000" (…); give a whole number from -32768 to 32767'
    ],
    [
      "a number out of range",
      "share_pct",
      "375",
      'share_pct out of range "375" (…); believable values are 0 to 100: check digits and unit'
    ],
    ["a missing value", "year", "", 'missing year "" (…); every row needs it'],
    ["a value outside the enumeration", "branch", "nvay", 'unknown branch "nvay" (…); use one of army, navy'],
    ["a name of the language as a value", "branch", "toString", 'unknown branch "toString" (…); use one of army, navy'],
    [
      "an id that is none",
      "place",
      "Yokosuka base",
      'place is not an id "Yokosuka base" (…); use lower-case words joined by hyphens'
    ],
    [
      "an impossible date",
      "day",
      "2021-02-30",
      'day is not a date "2021-02-30" (…); write it as 2016, 2016-09 or 2016-09-26'
    ],
    [
      "a date of another form",
      "day",
      "30/9/2012",
      'day is not a date "30/9/2012" (…); write it as 2016, 2016-09 or 2016-09-26'
    ],
    ["a text of the wrong form", "code", "Japan", 'code of the wrong form "Japan" (…); it must match ^[A-Z]{3}$'],
    [
      "blank ends",
      "locator",
      "p. 3 ",
      'locator with blank ends "p. 3 " (…); remove the spaces, or leave the cell empty if it is missing'
    ],
    ["a NUL", "note", "a\0b", `unreadable character in note "a\\u0000b" (…); ${again}`],
    ["a byte-order mark in a cell", "note", "\uFEFFa", `unreadable character in note "\uFEFFa" (…); ${again}`],
    ["bytes that were not UTF-8", "note", "\uFFFD", `unreadable character in note "\uFFFD" (…); ${again}`]
  ])("%s", (_, column, cell, fault) => {
    const text = table(sampleLine({[column]: cell}));
    expect(refusal(() => read(text))).toEqual([`sample: ${fault.replace("(…)", "(data/sample.csv:2)")}`]);
  });

  it("all that is wrong, in one error", () => {
    const text = table(
      sampleLine({persons: "many", branch: "nvay"}),
      "",
      sampleLine({year: "2013", day: "2013-13"}),
      "x"
    );
    const faults = refusal(() => read(`\uFEFF${text}`));
    expect(faults.map((fault) => fault.replace(/ ".*/s, ""))).toEqual([
      "sample: byte-order mark before",
      "sample: persons is not a number",
      "sample: unknown branch",
      "sample: blank line",
      "sample: day is not a date",
      "sample: short row"
    ]);
  });
});
