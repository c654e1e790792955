import {beforeAll, describe, expect, test} from "vitest";
import type {Published} from "../../loaders/index.ts";
import {publish} from "../../loaders/index.ts";
import {fillFiles} from "../../loaders/site/fill-files.ts";

const describeFile = (name: string) => ({bytes: name.endsWith(".csv") ? 12_345 : 800, sha256: "0".repeat(64)});
const page = `<html><head><title>a</title></head><body><a href="/data/polls.csv">CSV</a>
<span class="file-size" data-file="polls.csv"></span></body></html>`;
let datasets: ReadonlyMap<string, Published>;
beforeAll(() => {
  ({datasets} = publish());
});
const fill = (path: string) => fillFiles(page, path, datasets, describeFile);

describe("fillFiles", () => {
  test("says how large a file is", () => {
    expect(fill("/polls.html")).toContain('<span class="file-size">12 kB</span>');
    expect(fill("/polls.html")).not.toContain("ld+json");
  });

  test("says of several files how large they are together", () => {
    const several = page.replace('polls.csv"></span>', 'polls.csv /scripts/duckdb.js"></span>');
    const asked: string[] = [];
    const filled = fillFiles(several, "/sql.html", datasets, (name) => {
      asked.push(name);
      return describeFile(name);
    });
    expect(asked).toEqual(["polls.csv", "/scripts/duckdb.js"]);
    expect(filled).toContain('<span class="file-size">13 kB</span>');
  });

  test("says the SHA-256 of a file", () => {
    const room = '<code class="file-sha256" data-file="/figures/polls.svg"></code>';
    const named = (name: string) => ({bytes: 1, sha256: `hash of ${name}`});
    expect(fillFiles(room, "/figures/polls.html", datasets, named)).toBe(
      '<code class="file-sha256">hash of /figures/polls.svg</code>'
    );
  });

  test("describes a dataset on its page, in the language of the page, without a way out of the script", () => {
    const [, text] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>\n<\/head>/.exec(
      fill("/ja/datasets/polls.html")
    )!;
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toMatchObject({
      "@type": "Dataset",
      identifier: "polls",
      name: "憲法・防衛・日米同盟に関する世論調査"
    });
    expect(fill("/datasets/index.html")).not.toContain("ld+json");
  });
});
