import {agreements} from "./agreements.ts";
import {defenseBudget} from "./defense-budget.ts";
import {defensePlans} from "./defense-plans.ts";
import {polls} from "./polls.ts";
import type {DatasetSpec} from "./spec.ts";
import {usPersonnel} from "./us-personnel.ts";

/** All datasets, in the order in which readers meet them. */
export const specs: readonly DatasetSpec[] = [defenseBudget, defensePlans, polls, agreements, usPersonnel];
