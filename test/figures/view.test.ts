import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  canonical,
  chosen,
  chosenSeveral,
  chosenYears,
  yearsControl,
  type Choice,
  type Several,
  type View
} from "../../src/figures/view.ts";

const words = {en: "w", ja: "語"};
const scale: Choice<"linear" | "log"> = {
  kind: "choice",
  id: "scale",
  label: words,
  options: {linear: words, log: words},
  initial: "linear"
};
const countries: Several<"JPN" | "CHN" | "KOR"> = {
  kind: "several",
  id: "countries",
  label: words,
  options: {JPN: words, CHN: words, KOR: words},
  initial: ["JPN", "CHN"]
};
const years = yearsControl(1955, 2026);
const controls = [scale, countries, years];

describe("what is chosen", () => {
  test("is the initial value where the view says nothing or nonsense", () => {
    const views: View[] = [
      {},
      {scale: "cubic", countries: "XXX.", years: "soon"},
      {scale: "toString", years: "2000-1990"}
    ];
    for (const view of views) {
      expect(chosen(scale, view)).toBe("linear");
      expect(chosenSeveral(countries, view)).toEqual(["JPN", "CHN"]);
      expect(chosenYears(years, view)).toEqual([1955, 2026]);
    }
  });

  test("is what the view says, in the order of the options and within the range", () => {
    expect(chosen(scale, {scale: "log"})).toBe("log");
    expect(chosenSeveral(countries, {countries: "KOR.JPN"})).toEqual(["JPN", "KOR"]);
    expect(chosenYears(years, {years: "1990-2030"})).toEqual([1990, 2026]);
    expect(chosenYears(years, {years: "2000-2000"})).toEqual([1955, 2026]);
  });
});

describe("the view in an address", () => {
  test("leaves out what is as at first", () => {
    expect(canonical(controls, {scale: "linear", countries: "CHN.JPN", years: "1955-2026"})).toEqual({});
    expect(canonical(controls, {scale: "log", years: "1990-2026", other: "x"})).toEqual({
      scale: "log",
      years: "1990-2026"
    });
  });

  test("is stable whatever an address asks for", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("scale", "countries", "years", "x"), fc.string()), (view) => {
        const once = canonical(controls, view);
        expect(canonical(controls, once)).toEqual(once);
        expect(chosenYears(years, view)[0]).toBeLessThan(chosenYears(years, view)[1]);
        expect(chosenSeveral(countries, view).length).toBeGreaterThan(0);
      }),
      {seed: 1}
    );
  });
});
