import {expect, test} from "vitest";
import {viewOf, withView} from "../../src/components/address.ts";

test("an address asks for the view of each figure by its id", () => {
  const search = "?budget-trend.years=1990-2026&scrambles.years=2000-2010&q=x";
  expect(viewOf(search, "budget-trend")).toEqual({years: "1990-2026"});
  expect(viewOf(search, "budget")).toEqual({});
});

test("a view goes into an address without touching what else stands there, and out again", () => {
  const search = withView("?q=x&a.years=1990-2000", "a", {years: "1991-2000", scale: "log"});
  expect(search).toBe("?q=x&a.years=1991-2000&a.scale=log");
  expect(viewOf(search, "a")).toEqual({years: "1991-2000", scale: "log"});
  expect(withView(search, "a", {})).toBe("?q=x");
  expect(withView("?a.years=1990-2000", "a", {})).toBe("");
});
