import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterEach, expect, test} from "vitest";
import {Clone} from "../lib/clone.ts";

let clone: Clone;

afterEach(() => clone.remove());

function broken(): Clone {
  clone = new Clone();
  clone.edit("data/budgets/defense-budget.csv", (text) =>
    text.replace("2024,incl,reference,enacted,79496", "2024,incl,reference,enacted,７９４９６")
  );
  clone.edit("data/polls/answers.csv", (text) => text.replace(",yonhap2023kyodo,", ",yonhap2023kyoto,"));
  return clone;
}

const faults = [
  /^defense-budget: full-width digits in value_jpy_100m "７９４９６" \(data\/budgets\/defense-budget\.csv:\d+\); write ASCII digits$/m,
  /^polls: unknown source "yonhap2023kyoto" \(data\/polls\/answers\.csv:\d+\); add it to data\/sources\.json, or mend the id$/m
];

test("npm run check names every fault of every dataset and ends with exit code 1", () => {
  const {status, stdout, stderr} = broken().run("loaders/site/check.ts");
  expect(status).toBe(1);
  for (const fault of faults) expect(stderr).toMatch(fault);
  expect(stdout).toBe("");
});

test("npm run build writes nothing from broken data and leaves the last build in place", () => {
  broken();
  mkdirSync(join(clone.root, "dist"));
  writeFileSync(join(clone.root, "dist", "index.html"), "last build");
  const {status, stderr} = clone.run("loaders/site/build.ts");
  expect(status).toBe(1);
  for (const fault of faults) expect(stderr).toMatch(fault);
  expect(existsSync(join(clone.root, "dist", "index.html"))).toBe(true);
  expect(existsSync(join(clone.root, "dist.next"))).toBe(false);
});

test("npm run check passes on the data as they are", () => {
  clone = new Clone();
  const {status, stdout, stderr} = clone.run("loaders/site/check.ts");
  expect({status, stderr}).toEqual({status: 0, stderr: ""});
  expect(stdout).toMatch(/^defense-budget +94 rows$/m);
});
