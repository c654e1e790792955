import {afterEach, expect, test, vi} from "vitest";
import {figureCitations} from "../../loaders/formats/figure-citations.ts";
import {dataPackage} from "../../src/datasets/package.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a figure is cited by its finding, with author, year, package and version, in each form", () => {
  vi.stubEnv("SITE_ORIGIN", "");
  const {text, bibtex, csl} = figureCitations("budget-trend", "Up 50%", "en");
  for (const form of [text, csl])
    for (const part of ["Up 50%", dataPackage.author, dataPackage.version]) expect(form).toContain(part);
  expect(bibtex).toContain("Up 50\\%");
  expect(bibtex).toContain(`Version ${dataPackage.version}`);
  expect(JSON.parse(csl)).toMatchObject([
    {type: "graphic", title: "Up 50%", "container-title": dataPackage.title.en, issued: {"date-parts": [[2026]]}}
  ]);
  for (const form of [text, bibtex, csl]) expect(form).not.toContain("/figures/");
});

test("its address is named where it is known, in the language of the page", () => {
  vi.stubEnv("SITE_ORIGIN", "https://alliance.example");
  const forms = figureCitations("budget-trend", "増額", "ja");
  for (const form of [forms.text, forms.bibtex, forms.csl])
    expect(form).toContain("https://alliance.example/ja/figures/budget-trend");
});
