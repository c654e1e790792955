import {allianceChecks} from "./alliance.ts";
import {budgetChecks} from "./budget.ts";
import type {Check} from "./check.ts";
import {constitutionChecks} from "./constitution.ts";
import {equipmentChecks} from "./equipment.ts";
import {forcesChecks} from "./forces.ts";
import {policyChecks} from "./policy.ts";
import {pollChecks} from "./polls.ts";
import {regionChecks} from "./region.ts";
import {treatyChecks} from "./treaties.ts";

/** Every check, by the claim that it tests; of whichever article. */
export const checks: readonly Check[] = [
  ...treatyChecks,
  ...forcesChecks,
  ...constitutionChecks,
  ...policyChecks,
  ...budgetChecks,
  ...equipmentChecks,
  ...allianceChecks,
  ...pollChecks,
  ...regionChecks
];

const claims = checks.map(({claim}) => claim);
const twice = claims.find((claim, i) => claims.indexOf(claim) !== i);
if (twice) throw new Error(`claim checked twice ${JSON.stringify(twice)} (loaders/claim-checks); merge the two`);
