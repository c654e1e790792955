import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {repositoryPath} from "../loaders/lib/repository-path.ts";
import {specs} from "../src/datasets/index.ts";
import {figures} from "../src/figures/index.ts";

const readme = readFileSync(repositoryPath("README.md"), "utf8");

test("the README lists the datasets that there are, in their order, with what a row is", () => {
  const listed = [...readme.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \|$/gm)].map(([, id, row]) => [id, row.toLowerCase()]);
  expect(listed).toEqual(specs.map(({id, row}) => [id, row.en.toLowerCase()]));
});

test("the changelog names every dataset and figure", () => {
  const changelog = readFileSync(repositoryPath("CHANGELOG.md"), "utf8");
  for (const {id} of [...specs, ...figures]) expect(changelog).toContain(`\`${id}\``);
});

test("every script that the README names is there", () => {
  const {scripts} = JSON.parse(readFileSync(repositoryPath("package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = new Set([...readme.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name));
  expect([...named].filter((name) => !(name in scripts))).toEqual([]);
});
