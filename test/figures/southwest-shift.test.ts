import {describe, expect, test} from "vitest";
import {bounds, type GarrisonRow, type SouthwestRow} from "../../src/figures/southwest-shift-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("southwest-shift");
const rows = drawn("southwest-shift").rows as unknown as readonly SouthwestRow[];
const events = rows.filter((row): row is GarrisonRow => row.kind !== "other");

const of = (id: string) => events.find(({posture_id}) => posture_id === id)!;
const words = () => [...draw("southwest-shift", "wide").querySelectorAll("text")].map(({textContent}) => textContent);

describe("southwest-shift", () => {
  test("openings as Defense of Japan 2018 and 2020, chronology, and the press have them", () => {
    expect(of("yonaguni-established").date).toBe("2016-03-28");
    expect(of("amami-established").date).toBe("2019-03-26");
    expect(of("miyakojima-established").date).toBe("2019-03-26");
    expect(of("ishigaki-established").date).toBe("2023-03-16");
    expect(of("miyakojima-personnel-2020").value).toBe(700);
  });

  test("the map has a dot for each milestone at each place, and every other place within it", () => {
    const dots = draw("southwest-shift", "wide").querySelectorAll(".places circle");
    const placed = events.filter(({kind, latitude}) => kind === "milestone" && latitude !== null);
    // Yonaguni, Amami, Setouchi, Miyakojima, Ishigaki, Katsuren, Ainoura, Takematsu
    expect(placed).toHaveLength(8);
    expect(dots).toHaveLength(8 + rows.filter(({kind}) => kind === "other").length);
    for (const row of rows)
      if (row.kind === "other") {
        expect(row.latitude).toBeGreaterThan(bounds.south);
        expect(row.latitude).toBeLessThan(bounds.north);
      }
  });

  test("a unit formed at a camp is no opening", () => {
    expect(words()).toContain("Ainoura 2018");
    expect(figure.read(of("amphibious-brigade-established"), "en", {}).value).toBe("new unit");
    expect(figure.read(of("yonaguni-established"), "en", {}).value).toBe("opened");
    // Bars: Yonaguni, Ishigaki, Miyakojima, Amami with Setouchi
    const bars = figure.marks(rows, {width: 960, height: 540, locale: "en"}).filter(({box}) => box !== undefined);
    expect(bars).toHaveLength(4);
  });

  test("Mageshima, which the table of places lacks, is in the chart of time alone", () => {
    expect(words()).toContain("Mageshima base");
    expect(of("mageshima-construction").latitude).toBeNull();
  });

  test("the title counts openings, and growth by like figures alone", () => {
    // Yonaguni: 170 to 210 authorized; Miyakojima: 380 to 700 reported
    expect(figure.title(rows, "en")).toBe(
      "Japan opened 4 garrisons on its south-western islands from 2016 to 2023, and has since enlarged 2 of them"
    );
    const without = rows.filter((row) => row.kind === "other" || !row.posture_id.endsWith("-before"));
    expect(figure.title(without, "en")).toContain("enlarged 1 of them");
    const openings = rows.filter((row) => row.kind === "milestone");
    expect(figure.title(openings, "en")).toBe(
      "Japan opened 4 garrisons on its south-western islands from 2016 to 2023"
    );
  });
});
