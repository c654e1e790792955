import {readdirSync} from "node:fs";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {specs} from "../../src/datasets/index.ts";
import {figures} from "../../src/figures/index.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import {locales} from "../../src/lib/words.ts";

const src = repositoryPath("src");

/** Addresses of the pages of a language that are files of their own: those with a parameter are listed below. */
function written(folder: string): string[] {
  const files = readdirSync(`${src}/${folder}`, {recursive: true, encoding: "utf8"});
  return files
    .filter((file) => file.endsWith(".md") && !file.includes("[") && !file.startsWith("ja/"))
    .map((file) => `/${file.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1")}`)
    .sort();
}

export const writtenPages = {en: written("."), ja: written("ja")} as const;
export const embeds = locales.flatMap((locale) => figures.map(({id}) => pageAddress(`/embed/${id}`, locale)));
const generated = [...figures.map(({id}) => `/figures/${id}`), ...specs.map(({id}) => `/datasets/${id}`)];

/** Every page of the site in both languages, and every embed. */
export const allPages = [
  ...locales.flatMap((locale) => [...writtenPages[locale], ...generated].map((path) => pageAddress(path, locale))),
  ...embeds
];
