import {describe, expect, test} from "vitest";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("partner-matrix");
const rows = drawn("partner-matrix").rows as unknown as readonly {
  partner: string;
  kind: string;
  signed: string;
  equivalent: boolean;
  source_id: string;
  locator: string;
  status: string;
  note: null;
}[];

const cells = (svg: SVGSVGElement) =>
  new Map(
    [...svg.querySelectorAll("[data-cell]")].map((node) => [
      node.getAttribute("data-cell"),
      node.querySelector("text")!.textContent
    ])
  );

describe("partner-matrix", () => {
  test("one cell for each partner and kind, with the year of the first signature", () => {
    const drawnCells = cells(draw("partner-matrix", "wide"));
    expect(drawnCells.size).toBe(rows.length);
    for (const {partner, kind, signed} of rows) expect(drawnCells.get(`${partner} ${kind}`)).toBe(signed.slice(0, 4));
  });

  test("known signatures stand where they belong", () => {
    expect(Object.fromEntries(cells(draw("partner-matrix", "wide")))).toMatchObject({
      "AUS raa": "2022",
      "GBR raa": "2023",
      "PHL raa": "2024",
      "USA acsa": "1996",
      "AUS acsa": "2010",
      "DEU acsa": "2024",
      "NATO information-security": "2010",
      "KOR information-security": "2016",
      "GBR equipment-transfer": "2013",
      "AUS two-plus-two": "2007",
      "USA two-plus-two": "1995"
    });
  });

  test("an empty place says that there is nothing", () => {
    const drawnCells = cells(draw("partner-matrix", "wide"));
    for (const place of ["FRA raa", "PHL information-security", "KOR acsa", "RUS equipment-transfer"])
      expect(drawnCells.has(place)).toBe(false);
  });

  test("the United States come first, then those with most kinds", () => {
    const labels = [...draw("partner-matrix", "wide").querySelectorAll("g > text")].map((node) => node.textContent);
    const partners = labels.slice(labels.indexOf("United States"));
    expect(partners.slice(0, 3)).toEqual(["United States", "Australia", "United Kingdom"]);
  });

  test("instruments of another kind are outlined, and only those of the United States", () => {
    expect(rows.filter(({equivalent}) => equivalent).map(({partner, kind}) => `${partner} ${kind}`)).toEqual([
      "USA equipment-transfer",
      "USA raa"
    ]);
    expect(draw("partner-matrix", "wide").querySelectorAll('.cells rect[fill="#ffffff"]')).toHaveLength(2);
  });

  test("a partner of talks only is no signatory, and is named", () => {
    expect(figure.notes!(rows, "en")[1]).toMatch(/Talks only, without an agreement: Russia\.$/);
    expect(figure.facts!(rows, "en")).toMatchObject({partners: "20", signed: "19"});
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan has signed security agreements with 19 partners besides the United States; Australia and the United Kingdom have all 5 kinds of tie"
    );
    expect(
      figure.title(
        rows.filter(({kind}) => kind !== "raa"),
        "en"
      )
    ).toBe("Japan has signed security agreements with 19 partners besides the United States");
    expect(
      figure.title(
        rows.filter(({partner, kind}) => partner !== "GBR" || kind !== "raa"),
        "en"
      )
    ).toContain("; Australia has all 5");
  });
});
