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
  "/about/sources",
  "/about/breaks",
  "/about/coverage"
];
export const datasetPages = ["/datasets/", ...specs.map(({id}) => `/datasets/${id}`)];
export const allPages = [...topicPages, ...datasetPages, ...figurePages, ...embeds, "/404"];
