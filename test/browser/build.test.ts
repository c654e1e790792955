import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {isListed, readList} from "../../loaders/site/listed-files.ts";
import {Clone} from "../lib/clone.ts";

const noNetwork = ["--import", repositoryPath("test/lib/no-network.mjs")];

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((path) =>
    statSync(join(folder, path)).isFile()
  );
  return Object.fromEntries(
    files.sort().map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex")
    ])
  );
}

describe("a build of the same sources", () => {
  let clone: Clone;
  let result: ReturnType<Clone["run"]>;

  beforeAll(() => {
    clone = new Clone();
    // What an earlier state of the data may have left behind.
    mkdirSync(join(clone.root, "src/.observablehq/cache/public"), {recursive: true});
    writeFileSync(join(clone.root, "src/.observablehq/cache/public.zip"), "stale");
    result = clone.run("loaders/site/build.ts", {TZ: "Asia/Tokyo", NODE_OPTIONS: noNetwork.join(" ")});
  }, 300_000);
  afterAll(() => clone.remove());

  test("needs no network", () => {
    expect({status: result.status, stderr: result.stderr}).toEqual({status: 0, stderr: ""});
  });

  test("gives the same bytes in another folder and another time zone, whatever the cache held", () => {
    const [here, there] = [hashes(repositoryPath("dist")), hashes(join(clone.root, "dist"))];
    expect(Object.keys(here).length).toBeGreaterThan(30);
    expect(there).toEqual(here);
  });

  test("shows its progress", () => {
    expect(result.stdout).toMatch(/\[ *\d+\.\d s\] checking data and drawing figures/);
    expect(result.stdout).toMatch(/done: \d+ pages in dist/);
  });
});

test("the tables, figures and downloads of the built site are those listed, pictures in PNG too", () => {
  const built = Object.entries(hashes(repositoryPath("dist"))).filter(([name]) => isListed(name));
  expect(Object.fromEntries(built)).toEqual(Object.fromEntries(readList()));
});

test("every link and anchor of the built site leads somewhere", () => {
  const dist = repositoryPath("dist");
  const pages = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith(".html"));
  const ids = new Map(
    pages.map((path) => [
      path,
      new Set([...readFileSync(join(dist, path), "utf8").matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    ])
  );
  const dead: string[] = [];
  for (const page of pages) {
    for (const [, href] of readFileSync(join(dist, page), "utf8").matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      if (/^[a-z]+:/.test(href)) continue;
      const {pathname, hash} = new URL(href, `http://site/${page}`);
      const target = [pathname, `${pathname}.html`, join(pathname, "index.html")]
        .map((path) => path.slice(1))
        .find((path) => ids.has(path) || exists(join(dist, path)));
      if (!target || (hash && ids.has(target) && !ids.get(target)!.has(hash.slice(1)))) dead.push(`${page}: ${href}`);
    }
  }
  expect(dead).toEqual([]);
});

function exists(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
