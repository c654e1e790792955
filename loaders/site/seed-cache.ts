import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {repositoryPath} from "../lib/repository-path.ts";

const cache = repositoryPath("src/.observablehq/cache");

/**
 * Versions that Framework's own client names in code that no page of ours loads. Framework asks the registry for
 * them unless it finds them remembered as empty folders; remembered here, the build needs no network and cannot
 * drift with the registry.
 */
const remembered = [
  "@observablehq/plot@0.6.17",
  "@observablehq/sample-datasets@1.0.1",
  "apache-arrow@21.2.0",
  "arquero@8.0.3",
  "d3@7.9.2",
  "d3-dsv@3.0.2",
  "echarts@6.1.0",
  "htl@1.0.0",
  "leaflet@1.9.4",
  "lodash@4.18.1",
  "mapbox-gl@3.32.0",
  "parquet-wasm@0.8.0",
  "react@19.3.1",
  "react-dom@19.3.1",
  "topojson-client@3.1.0"
];

/** Empties Framework's cache, so that no loader output outlives a change of data or code, and seeds it. */
export function seedCache(): void {
  rmSync(cache, {recursive: true, force: true});
  for (const version of remembered) mkdirSync(join(cache, "_npm", version), {recursive: true});
}
