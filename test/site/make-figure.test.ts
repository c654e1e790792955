import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {drawAll} from "../../loaders/drawn.ts";
import {publish} from "../../loaders/index.ts";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {figureFiles} from "../../loaders/site/figure-files.ts";
import {figureManifest} from "../../loaders/site/figure-manifest.ts";
import {figureRequest, RequestError} from "../../loaders/site/figure-request.ts";
import {makeFigure} from "../../loaders/site/make-figure.ts";
import {altered, replacing} from "../lib/altered.ts";
import {allDrawn, drawn, publication} from "../lib/drawing.ts";
import {pngSize} from "../lib/png-size.ts";

describe("a figure that someone makes", () => {
  test("has the bytes of the one on the site", async () => {
    const site = figureFiles(publication, new Map([["scrambles", drawn("scrambles")]]));
    const request = {figure: "scrambles", locale: "ja", theme: "dark", width: undefined} as const;
    const made = await makeFigure(drawn("scrambles"), publication, request);
    expect(made["scrambles.svg"]).toBe(site["ja/figures/scrambles-dark.svg"]);
    expect(made["scrambles.csv"]).toBe(site["figures/scrambles.csv"]);
  });

  test("is as wide as was asked for", async () => {
    const request = {figure: "scrambles", locale: "en", theme: "light", width: 500} as const;
    const made = await makeFigure(drawn("scrambles"), publication, request);
    expect(pngSize(made["scrambles.png"] as Uint8Array).width).toBe(500);
    expect(made["scrambles.svg"]).toMatch(/^<svg [^>]*width="500"/);
  });
});

describe("the manifest of a figure", () => {
  test("names the rows that are drawn as they are, and counts those that stand for several", () => {
    const {rows, tables} = figureManifest(drawn("scrambles"), publication);
    expect(tables[0].drawn).toHaveLength(92);
    expect(tables[0].drawn).toContainEqual([1984, "total"]);
    expect(rows).toMatchObject({count: 92, combined: 0});
    // The points of the figure span the years of a pledge, of which each is a row.
    expect(figureManifest(drawn("pledges"), publication).rows).toMatchObject({count: 38, combined: 38});
  });

  test("changes with a value of its table, and only then", () => {
    const changed = publish(altered({"data/environment/scrambles.csv": replacing(/^(1984,total,)944/m, "$1945")}));
    const all = drawAll(changed);
    const [before, after] = [drawn("scrambles"), all.get("scrambles")!].map((each, i) =>
      figureManifest(each, i === 0 ? publication : changed)
    );
    expect(after.tables[0].sha256).not.toBe(before.tables[0].sha256);
    expect(after.rows.sha256).not.toBe(before.rows.sha256);
    expect(figureManifest(all.get("affinity")!, changed)).toEqual(
      figureManifest(allDrawn.get("affinity")!, publication)
    );
  });
});

describe("a request", () => {
  test("takes what the site shows for what is left open", () => {
    expect(figureRequest(["affinity"])).toEqual({
      figure: "affinity",
      locale: "en",
      theme: "light",
      width: undefined,
      out: "made/affinity"
    });
    expect(figureRequest(["affinity", "--locale", "ja", "--theme=dark", "--width", "640", "--out", "x"])).toEqual({
      figure: "affinity",
      locale: "ja",
      theme: "dark",
      width: 640,
      out: "x"
    });
    expect(figureRequest(["--help"])).toBeNull();
  });

  test.each([
    [[], "no figure named; name one, as in npm run figure -- budget-trend"],
    [["budget-trnd"], 'unknown figure "budget-trnd"; did you mean budget-trend?'],
    [["zzz"], 'unknown figure "zzz"; npm run figure -- --help lists them'],
    [["affinity", "claims"], 'more than one figure "claims"; make them one by one'],
    [
      ["affinity", "--locale", "fr", "--theme", "blue", "--width", "8e1"],
      'unknown language "fr" (--locale); use one of en, ja\nunknown theme "blue" (--theme); use light or dark\nno width "8e1" (--width); use whole pixels from 320 to 2400'
    ],
    [["affinity", "--size", "3"], /^Unknown option '--size'.*; see npm run figure -- --help$/s]
  ])("%j is refused", (args, message) => {
    let refusal: unknown;
    try {
      figureRequest(args);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(RequestError);
    const said = (refusal as Error).message;
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});

test("npm run figure writes the files and says which; a bad request ends with exit code 2", () => {
  const out = mkdtempSync(join(tmpdir(), "figure-"));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "loaders/site/figure.ts", ...args], {
      cwd: repositoryPath("."),
      encoding: "utf8"
    });
  const {status, stdout, stderr} = run("scrambles", "--out", out);
  expect({status, stderr}).toEqual({status: 0, stderr: ""});
  expect(stdout.trim().split("\n")).toEqual(
    ["scrambles.svg", "scrambles.png", "scrambles.csv", "manifest.json"].map((name) => join(out, name))
  );
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as {figure: string};
  expect(manifest).toMatchObject({figure: "scrambles", picture: {locale: "en", theme: "light"}});
  rmSync(out, {recursive: true});
  expect(run("scrambels")).toMatchObject({status: 2, stdout: "", stderr: expect.stringContaining("scrambles")});
});
