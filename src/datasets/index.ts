import {defenseBudget} from "./defense-budget.ts";
import {defensePlans} from "./defense-plans.ts";
import type {DatasetSpec} from "./spec.ts";

/** All datasets, in the order in which readers meet them. */
export const specs: readonly DatasetSpec[] = [defenseBudget, defensePlans];
