import {readFileSync} from "node:fs";
import {createHash} from "node:crypto";
import {beforeAll, describe, expect, test} from "vitest";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {datasetJsonLd} from "../../loaders/formats/dataset-json-ld.ts";
import {describer} from "../../loaders/formats/describe.ts";
import {publish} from "../../loaders/index.ts";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {datasetFormats, formatsOf} from "../../src/datasets/formats.ts";
import {specs} from "../../src/datasets/index.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import {locales} from "../../src/lib/words.ts";

type Json = Readonly<Record<string, unknown>>;
type Nodes = readonly Json[];

const publication = publish();
let files: Record<string, Uint8Array | string>;
beforeAll(async () => {
  files = await dataFiles(publication);
});
const json = (name: string) => JSON.parse(files[name] as string) as Json;
const sha256 = (name: string) => createHash("sha256").update(files[name]).digest("hex");
const read = (path: string) => readFileSync(repositoryPath(path), "utf8");

/** Names of properties, without those of JSON-LD itself, in everything below a node. */
function* propertiesBelow(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* propertiesBelow(one);
  else if (node !== null && typeof node === "object") {
    for (const [name, value] of Object.entries(node)) {
      if (name === "@context") continue;
      if (!name.startsWith("@")) yield name;
      yield* propertiesBelow(value);
    }
  }
}

describe("croissant.json", () => {
  test("has what Croissant 1.1 asks of a dataset, a file and a field", () => {
    const croissant = json("croissant.json");
    expect(croissant.conformsTo).toBe("http://mlcommons.org/croissant/1.1");
    for (const name of ["@context", "@type", "name", "description", "license", "url", "creator", "datePublished"]) {
      expect([name, croissant[name] !== undefined]).toEqual([name, true]);
    }
    for (const file of croissant.distribution as Nodes) {
      expect(file).toMatchObject({"@type": "cr:FileObject", encodingFormat: "text/csv"});
      expect([file.contentUrl, file.sha256]).toEqual([file["@id"], sha256(file["@id"] as string)]);
      expect(file.contentSize).toBe(`${Buffer.byteLength(files[file["@id"] as string])} B`);
    }
  });

  test("refers only to files, fields and words that are there, each id once", () => {
    const croissant = json("croissant.json");
    const records = croissant.recordSet as Nodes;
    const fields = records.flatMap(({field}) => field as Nodes);
    const ids = [...(croissant.distribution as Nodes), ...records, ...fields].map((node) => node["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [
      ...records.flatMap(({key}) => key as Nodes),
      ...fields.flatMap(({references}) => (references ? [references as Json] : [])),
      ...fields.map(({source}) => (source as Json).fileObject as Json)
    ].map((node) => node["@id"]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    const schemaOrg = [
      ...["name", "alternateName", "description", "url", "license", "creator", "publisher", "datePublished", "version"],
      ...["keywords", "inLanguage", "distribution", "contentUrl", "contentSize", "encodingFormat", "sha256"]
    ];
    const known = new Set([...schemaOrg, ...Object.keys(croissant["@context"] as Json)]);
    expect([...new Set(propertiesBelow(croissant))].filter((name) => !known.has(name))).toEqual([]);
  });

  test("describes every column of every dataset by the column of its file", () => {
    const fields = (json("croissant.json").recordSet as Nodes).map(({field}) =>
      (field as Nodes).map(({source, dataType}) => [((source as Json).extract as Json).column, dataType])
    );
    const types: Record<string, string> = {int16: "sc:Integer", int32: "sc:Integer", float64: "sc:Float"};
    expect(fields).toEqual(specs.map((spec) => spec.fields.map(({name, type}) => [name, types[type] ?? "sc:Text"])));
  });
});

describe("catalog.jsonld", () => {
  test("lists every dataset in both languages, with every file, its size and checksum", () => {
    const catalog = json("catalog.jsonld");
    expect(catalog["@type"]).toBe("dcat:Catalog");
    const datasets = catalog["dcat:dataset"] as Nodes;
    expect(datasets.map((dataset) => dataset["dct:identifier"])).toEqual(specs.map(({id}) => id));
    for (const [i, dataset] of datasets.entries()) {
      const {id, title, licence} = specs[i];
      expect((dataset["dct:title"] as Nodes).map((words) => words["@value"])).toEqual([title.en, title.ja]);
      expect(dataset["dct:license"]).toEqual({"@id": licence.url});
      const given = (dataset["dcat:distribution"] as Nodes).map((file) => {
        const name = (file["dcat:downloadURL"] as Json)["@id"] as string;
        return [
          name,
          (file["spdx:checksum"] as Json)["spdx:checksumValue"],
          file["dcat:byteSize"],
          file["dcat:mediaType"]
        ];
      });
      expect(given).toEqual(
        formatsOf(id).map((format) => [
          `${id}.${format}`,
          {"@type": "xsd:hexBinary", "@value": sha256(`${id}.${format}`)},
          {"@type": "xsd:nonNegativeInteger", "@value": String(Buffer.byteLength(files[`${id}.${format}`]))},
          {"@id": `https://www.iana.org/assignments/media-types/${datasetFormats[format].mediaType}`}
        ])
      );
    }
  });

  test("uses only prefixes that it declares", () => {
    const catalog = json("catalog.jsonld");
    const prefixes = Object.keys(catalog["@context"] as Json);
    const used = [...new Set([...propertiesBelow(catalog)].map((name) => name.split(":")[0]))];
    expect(used.filter((prefix) => !prefixes.includes(prefix))).toEqual([]);
  });

  test("gives the years of a dataset", () => {
    const budget = (json("catalog.jsonld")["dcat:dataset"] as Nodes)[0];
    expect(budget["dct:temporal"]).toMatchObject({"dcat:startDate": {"@type": "xsd:gYear", "@value": "1955"}});
  });
});

describe.each(specs)("$id", (spec) => {
  test("is described for search engines as they ask: name, description of 50 to 5000 letters, licence, files", () => {
    for (const locale of locales) {
      const described = datasetJsonLd(publication.datasets.get(spec.id)!, describer(files), locale) as Json;
      expect(described).toMatchObject({"@type": "Dataset", name: spec.title[locale], license: spec.licence.url});
      const {length} = described.description as string;
      expect([length >= (locale === "en" ? 50 : 25), length <= 5000]).toEqual([true, true]);
      expect((described.distribution as Nodes).map(({contentUrl}) => contentUrl)).toEqual(
        formatsOf(spec.id).map((format) => `/data/${spec.id}.${format}`)
      );
    }
  });

  test.runIf(spec.id !== "sources")("is cited under its title, in the package, in three formats", () => {
    const key = `${dataPackage.id}-${spec.id}`;
    expect(files[`${spec.id}.bib`]).toMatch(new RegExp(`^@misc\\{${key},\n`));
    expect(files[`${spec.id}.bib`]).toContain(`note = {Version ${dataPackage.version}}`);
    const ris = (files[`${spec.id}.ris`] as string).split("\r\n");
    expect([ris[0], ris.at(-2), ris.at(-1)]).toEqual(["TY  - DATA", "ER  - ", ""]);
    expect(ris).toEqual(expect.arrayContaining([`TI  - ${spec.title.en}`, `ET  - ${dataPackage.version}`]));
    const [item] = JSON.parse(files[`${spec.id}.csl.json`] as string) as Json[];
    expect(item).toMatchObject({id: key, type: "dataset", title: spec.title.en, version: dataPackage.version});
  });
});

test("every document of the bibliography is a record of RIS", () => {
  const records = (files["sources.ris"] as string).split("\r\n\r\n");
  const ids = records.map((record) => /^ID {2}- (.*)$/m.exec(record)?.[1].trim());
  expect(ids).toEqual((JSON.parse(files["sources.json"] as string) as Json[]).map(({id}) => id));
  expect(
    records.filter((record) => !/^TY {2}- [A-Z]{3,4}\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+ER {2}- (?:\r\n)?$/.test(record))
  ).toEqual([]);
});

test("the changelog begins, and the descriptors agree, with the version of package.json", () => {
  const {version} = JSON.parse(read("package.json")) as {version: string};
  expect(/^## (\S+)$/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
  for (const name of ["datapackage.json", "croissant.json"])
    expect([name, json(name).version]).toEqual([name, version]);
  expect(json("catalog.jsonld")["dcat:version"]).toBe(version);
});

test("CITATION.cff, package.json and README name the package as the tables do", () => {
  const cff = read("CITATION.cff");
  const {id, version, year, author, title, keywords} = dataPackage;
  expect(cff).toContain(`cff-version: 1.2.0\nmessage: `);
  for (const line of [`title: "${title.en}"`, "type: dataset", `  - name: ${author}`, `version: ${version}`]) {
    expect(cff.split("\n")).toContain(line);
  }
  expect(cff.split("keywords:\n")[1].trimEnd()).toBe(keywords.map((word) => `  - ${word}`).join("\n"));
  expect(JSON.parse(read("package.json"))).toMatchObject({name: id, version});
  expect(read("README.md")).toContain(`> ${author} (${year}). *${title.en}* (version ${version}) [Data set].`);
});
