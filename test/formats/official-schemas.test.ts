import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {Ajv} from "ajv";
import {beforeAll, describe, expect, test} from "vitest";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {publish} from "../../loaders/index.ts";

/** A folder of the schemas that the standards publish; they are not ours to copy here, and no npm package has them. */
const folder = process.env.OFFICIAL_SCHEMAS ?? "";

/** Each schema by its file name, which files it is for, and where it is published. */
const schemas = {
  // https://datapackage.org/profiles/2.0/datapackage.json
  "datapackage-2.0.json": /^datapackage\.json$/,
  // https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json
  "csl-data.json": /\.csl\.json$|^sources\.json$/
};

let files: Awaited<ReturnType<typeof dataFiles>>;
beforeAll(async () => {
  files = await dataFiles(publish());
});

describe.each(Object.entries(schemas))("%s", (name, chosen) => {
  test.skipIf(!existsSync(join(folder, name)))("holds for every file that it is for", () => {
    const validate = new Ajv({strict: false, logger: false}).compile(
      JSON.parse(readFileSync(join(folder, name), "utf8")) as object
    );
    const names = Object.keys(files).filter((file) => chosen.test(file));
    expect(names.length).toBeGreaterThan(0);
    const wrong = names.filter((file) => !validate(JSON.parse(files[file] as string)));
    expect(wrong).toEqual([]);
    expect(validate(name === "csl-data.json" ? [{type: "dataset"}] : {name: "no-resources"})).toBe(false);
  });
});
