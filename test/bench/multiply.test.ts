import {describe, expect, it} from "vitest";
import type {OpenRow} from "../../loaders/lib/check.ts";
import {check} from "../../loaders/lib/check.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {cases, multiply, multiplyRows, unexcused} from "./multiply.ts";

const sources = readSources();

describe.each(Object.entries(cases))("the rows of %s", (_, made) => {
  const {dataset} = made;
  const once = dataset.rows(readTexts(dataset.spec), sources);

  it.each([1, 3])("%d times over are valid, and so many more", (times) => {
    const {rows, faults} = dataset.judge(multiply(made, times), sources);
    expect(unexcused(faults)).toEqual([]);
    expect(rows).toHaveLength(times * once.length);
  });

  it("once over are the real ones, but for the quotes of their file", () => {
    const withoutPlace = ({_at, ...row}: OpenRow) => row;
    expect(dataset.rows(multiply(made, 1), sources).map(withoutPlace)).toEqual(once.map(withoutPlace));
  });

  it("as published can be multiplied too", () => {
    const many = multiplyRows(once, dataset.spec.key[0], 2 * once.length + 1);
    expect(many).toHaveLength(3 * once.length);
    expect(check(dataset.spec, many, sources)).toEqual([]);
  });
});
