import {readdirSync} from "node:fs";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {specs} from "../../src/datasets/index.ts";
import {figures} from "../../src/figures/index.ts";

export const figurePages = figures.map(({id}) => `/figures/${id}`);
export const embeds = figures.map(({id}) => `/embed/${id}`);
export const topicPages = [
  "/",
  "/budgets",
  "/polls",
  "/agreements",
  "/deployments",
  "/environment",
  "/timeline",
  "/figures/"
];
export const aboutPages = readdirSync(repositoryPath("src/about"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `/about/${name.replace(".md", "")}`);
export const datasetPages = ["/datasets/", ...specs.map(({id}) => `/datasets/${id}`)];
export const allPages = [...topicPages, ...aboutPages, ...datasetPages, ...figurePages, ...embeds, "/404"];
