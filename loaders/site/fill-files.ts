import {formatBytes} from "../../src/lib/format.ts";
import {englishAddress, localeOf} from "../../src/lib/page-address.ts";
import type {Published} from "../index.ts";
import {datasetJsonLd} from "../formats/dataset-json-ld.ts";
import type {Describe} from "../formats/describe.ts";

/** Where a page leaves room for the size of files: by name under `/data/`, or by address; of several, the sum. */
const size = /<span class="file-size" data-file="([^"]+)"><\/span>/g;

/** Where a page leaves room for the SHA-256 of a file, by its address. */
const hash = /<code class="file-sha256" data-file="([^"]+)"><\/code>/g;

/**
 * Says in a page what is known only when the files are made: how large each is, its SHA-256, and on the page of a dataset what search
 * engines read of it.
 * @param path address of the page in the built site, `/ja/datasets/polls.html`
 */
export function fillFiles(
  page: string,
  path: string,
  datasets: ReadonlyMap<string, Published>,
  describe: Describe
): string {
  const hashed = page.replace(hash, (_, name: string) => `<code class="file-sha256">${describe(name).sha256}</code>`);
  const sized = hashed.replace(size, (_, names: string) => {
    const bytes = names.split(" ").reduce((sum, name) => sum + describe(name).bytes, 0);
    return `<span class="file-size">${formatBytes(bytes)}</span>`;
  });
  const [, id] = /^\/datasets\/([a-z0-9-]+)\.html$/.exec(englishAddress(path)) ?? [];
  const published = datasets.get(id);
  if (!published) return sized;
  // A `<` would let a text end the script.
  const json = JSON.stringify(datasetJsonLd(published, describe, localeOf(path))).replaceAll("<", "\\u003c");
  return sized.replace("</head>", () => `<script type="application/ld+json">${json}</script>\n</head>`);
}
