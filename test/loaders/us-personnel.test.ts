import {describe, expect, it} from "vitest";
import {usPersonnel} from "../../loaders/us-personnel.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  dataset: ["scholarly", 2026, 6],
  diet: ["official-secondary", 2007, 3]
});

describe("lines of the reports", () => {
  it.each([
    ["Japan", "JPN", "reported"],
    ["Okinawa", "JPN", "okinawa"],
    ["Bonin Islands", "JPN", "bonin-islands"],
    ["Volcano Islands", "JPN", "volcano-islands"],
    ["South Korea", "KOR", "reported"],
    ["Guam", "GUM", "reported"],
    ["Diego Garcia", "IOT", "reported"]
  ])("publish %s as %s, %s", (location, iso3, series) => {
    expect(read([line(location, "1960-09", "total", 100)])[0]).toMatchObject({
      iso3,
      series,
      personnel: 100,
      status: "secondary"
    });
  });

  it("stand once where two documents carry a report: the better kind is taken", () => {
    const rows = read([
      line("Japan", "2002-09", "total", 41848),
      line("Japan", "2002-09", "total", 41840, {source_id: "diet"})
    ]);
    expect(rows.filter(({series}) => series === "reported")).toMatchObject([
      {personnel: 41840, source_id: "diet", status: "secondary", alternatives: "41848 [dataset]"}
    ]);
    expect(sums(rows)).toEqual({"2002-09 total": 41840});
  });

  it("other than Japan's are not summed", () => {
    expect(sums(read([line("Guam", "1960-09", "total", 8371)]))).toEqual({});
  });
});

describe("Japan with Okinawa", () => {
  /** A report of 1963 in small: the fleet outside the totals, islands that list some branches only. */
  const report = [
    line("Japan", "1963-09", "total", 100),
    line("Japan", "1963-09", "army", 20),
    line("Japan", "1963-09", "navy", 70),
    line("Japan", "1963-09", "navy-in-total", 50),
    line("Japan", "1963-09", "navy-other", 20),
    line("Japan", "1963-09", "air-force", 30),
    line("Japan", "1963-09", "ashore", 90),
    line("Okinawa", "1963-09", "total", 40),
    line("Okinawa", "1963-09", "army", 25),
    line("Okinawa", "1963-09", "marine-corps", 15),
    line("Bonin Islands", "1963-09", "total", 5),
    line("Bonin Islands", "1963-09", "navy", 5)
  ];

  it("sums the lines of a report, the Navy as its part inside the total", () => {
    expect(sums(read(report))).toEqual({
      "1963-09 air-force": 30,
      "1963-09 army": 45,
      "1963-09 marine-corps": 15,
      "1963-09 navy": 55,
      "1963-09 total": 145
    });
  });

  it("is derived, cites the line of Japan, and names the lines that it adds and those that list no such branch", () => {
    const rows = read(report);
    expect(sumOf(rows, "total")).toEqual({
      ...{iso3: "JPN", date: "1963-09", branch: "total", series: "japan-with-okinawa", personnel: 145},
      ...{alternatives: null, status: "derived", source_id: "dataset", note: null},
      locator: "row Japan, total + row Okinawa, total + row Bonin Islands, total",
      _at: "data/deployments/us-personnel.csv:2"
    });
    expect(sumOf(rows, "navy")).toMatchObject({
      locator: "row Japan, navy-in-total + row Bonin Islands, navy",
      note: "The part of the Navy inside the total. Not listed for Okinawa, where the total leaves none"
    });
    expect(sumOf(rows, "marine-corps")).toMatchObject({
      status: "derived",
      locator: "row Okinawa, marine-corps",
      note: "Not listed for Japan and Bonin Islands, where the total leaves none"
    });
  });

  it("has no row for a branch that a line may have and does not give", () => {
    const open = report.filter((row) => !row.startsWith("Okinawa,1963-09,marine-corps"));
    expect(refusal(() => read(open))).toEqual([
      'us-personnel: branches that do not make the total "1963-09: 100 of 145" (data/deployments/us-personnel.csv:2); ' +
        "find the figure that was misread, or list the exception"
    ]);
    expect(sums(read(open.filter((row) => !row.startsWith("Okinawa,1963-09,total"))))).toEqual({"1963-09 army": 45});
  });

  it("has a total alone where the lines give nothing else", () => {
    expect(sums(read([line("Japan", "2003-09", "total", 40519)]))).toEqual({"2003-09 total": 40519});
  });

  it("has no total where the report of Japan has none, and no branch that it leaves out", () => {
    expect(sums(read([line("Japan", "2022-12", "navy", 21066), line("Japan", "2022-12", "air-force", 12834)]))).toEqual(
      {
        "2022-12 air-force": 12834,
        "2022-12 navy": 21066
      }
    );
  });

  it("counts a printed zero as zero", () => {
    const lines = [
      line("Japan", "1963-09", "total", 9),
      line("Japan", "1963-09", "army", 9),
      line("Japan", "1963-09", "navy", 0)
    ];
    expect(sums(read(lines))).toEqual({"1963-09 army": 9, "1963-09 navy": 0, "1963-09 total": 9});
  });

  it("repeats a report of one line with its own status, place and note, and says so", () => {
    const cells = {source_id: "diet", note: "Okinawa included"};
    const rows = read([
      line("Japan", "2006-09", "total", 3742, cells),
      line("Japan", "2006-09", "navy", 3742, {...cells, note: ""})
    ]);
    expect(sumOf(rows, "total")).toMatchObject({
      ...{personnel: 3742, status: "secondary", source_id: "diet", locator: "row Japan, total"},
      note: "Same as the Japan line. Okinawa included"
    });
    expect(sumOf(rows, "navy")).toMatchObject({status: "secondary", note: "Same as the Japan line"});
  });
});

describe("branches of Japan with Okinawa", () => {
  const fleet = [
    line("Japan", "1957-09", "total", 100),
    line("Japan", "1957-09", "army", 30),
    line("Japan", "1957-09", "navy", 70),
    line("Japan", "1957-09", "navy-in-total", 50),
    line("Okinawa", "1957-09", "total", 10),
    line("Okinawa", "1957-09", "army", 0),
    line("Okinawa", "1957-09", "navy", 10),
    line("Okinawa", "1957-09", "navy-in-total", 8)
  ];
  const short = [
    line("Japan", "2021-12", "total", 95),
    line("Japan", "2021-12", "army", 30),
    line("Japan", "2021-12", "navy", 70)
  ];
  const remedy = "find the figure that was misread, or list the exception";

  it("must make the total", () => {
    expect(refusal(() => read([...fleet, ...short]))).toEqual([
      `us-personnel: branches that do not make the total "1957-09: 22 of 110" (data/deployments/us-personnel.csv:2); ${remedy}`,
      `us-personnel: branches that do not make the total "2021-12: -5 of 95" (data/deployments/us-personnel.csv:10); ${remedy}`
    ]);
  });

  it("count the whole Navy where an exception says that the fleet is inside the total", () => {
    const rows = read(fleet, ["1957-09,fleet-inside,22,The total includes the fleet.,dataset,row,"]);
    expect(sums(rows)).toEqual({"1957-09 army": 30, "1957-09 navy": 80, "1957-09 total": 110});
    expect(sumOf(rows, "navy")).toMatchObject({locator: "row Japan, navy + row Okinawa, navy", note: null});
  });

  it("may exceed the total by what an exception says", () => {
    const rows = read(short, ["2021-12,total-short,-5,Without the Space Force.,dataset,row,"]);
    expect(sums(rows)).toEqual({"2021-12 army": 30, "2021-12 navy": 70, "2021-12 total": 95});
  });

  it.each([
    ["of another difference", "2021-12,total-short,-6,Without the Space Force.,dataset,row,", short],
    [
      "of a total that is right",
      "2021-12,total-short,-5,Without the Space Force.,dataset,row,",
      [short[0].replace("95", "100"), ...short.slice(1)]
    ],
    ["of a date without report", "2022-03,total-short,-5,Without the Space Force.,dataset,row,", short],
    ["of a fleet that has no part outside", "2021-12,fleet-inside,0,The total includes the fleet.,dataset,row,", short]
  ])("are refused with an exception %s", (_, exception, lines) => {
    const date = exception.split(",")[0];
    expect(refusal(() => read(lines, [exception]))).toContain(
      `us-personnel: exception that no longer applies "${date}" (data/deployments/exceptions.csv:2); mend it, or remove it`
    );
  });
});

describe("dates", () => {
  it("must not be later than the document that carries the report", () => {
    expect(refusal(() => read([line("Guam", "2007-06", "total", 1, {source_id: "diet"})]))).toEqual([
      'us-personnel: report later than its source "2007-06" (data/deployments/us-personnel.csv:2); check the date and the source'
    ]);
  });

  it.each(["1949-06", "2020-07", "2020", "2020-09-30"])("must be the end of a quarter since 1950, not %s", (date) => {
    expect(refusal(() => read([line("Guam", date, "total", 1)]))).toEqual([
      `us-personnel: date of the wrong form "${date}" (data/deployments/us-personnel.csv:2); ` +
        String.raw`it must match ^(?:19[5-9]\d|20\d\d)-(?:03|06|09|12)$`
    ]);
  });
});

type Rows = ReturnType<typeof read>;

function read(lines: readonly string[], exceptions: readonly string[] = []) {
  const {inputs} = usPersonnel.spec;
  const texts = {
    "us-personnel": csvText(inputs["us-personnel"], lines),
    exceptions: csvText(inputs.exceptions, exceptions),
    corrections: csvText(inputs.corrections, [])
  };
  return usPersonnel.rows(texts, sources);
}

/** Persons of Japan with Okinawa by date and branch. */
function sums(rows: Rows): Record<string, unknown> {
  const own = rows.filter(({series}) => series === "japan-with-okinawa");
  return Object.fromEntries(own.map(({date, branch, personnel}) => [`${String(date)} ${String(branch)}`, personnel]));
}

function sumOf(rows: Rows, name: string) {
  return rows.find(({series, branch}) => series === "japan-with-okinawa" && branch === name);
}

function line(
  location: string,
  date: string,
  branch: string,
  persons: number,
  cells: Readonly<Record<string, string>> = {}
): string {
  const row = {
    location,
    date,
    branch,
    persons: String(persons),
    source_id: "dataset",
    locator: `"row ${location}, ${branch}"`,
    note: ""
  };
  return Object.values({...row, ...cells}).join(",");
}
