export type * from "./types.ts";
export { type Answerer, answerers, answersTo } from "./answers.ts";
export { allPartsOf, findAll, findOne, type Found, nothingFound, partsOf, type Said } from "./find-all.ts";
export { findingId, ruleOfId } from "./ids.ts";
export { type OptionProblem, optionProblems, optionsOf } from "./options.ts";
export { shellWord } from "./shell.ts";
export { type Visible, visibleSince, visibleSinceAll } from "./visible-since.ts";

import { changeTogether } from "./rules/change-together.ts";
import { coordinationCost } from "./rules/coordination-cost.ts";
import { decisionSilence } from "./rules/decision-silence.ts";
import { fixesRising } from "./rules/fixes-rising.ts";
import { hotspotWithoutDebt } from "./rules/hotspot-without-debt.ts";
import { importCycle } from "./rules/import-cycle.ts";
import { knowledgeGoneRule } from "./rules/knowledge-gone.ts";
import { onePersonArea } from "./rules/one-person-area.ts";
import { testsNotMoving } from "./rules/tests-not-moving.ts";
import type { Rule } from "./types.ts";

/** Every rule, in the order of their pages. */
export const rules: readonly Rule[] = [
  hotspotWithoutDebt,
  onePersonArea,
  knowledgeGoneRule,
  changeTogether,
  coordinationCost,
  testsNotMoving,
  fixesRising,
  decisionSilence,
  importCycle,
];
