export type * from "./types.ts";
export { type Answerer, answerers, answersTo } from "./answers.ts";
export { claimWords, valueWords } from "./claims.ts";
export { allPartsOf, findAll, findOne, type Found, nothingFound, partsOf, type Said, waitsForFindings } from "./find-all.ts";
export { movedForward } from "./forward.ts";
export { findingId, ruleOfId } from "./ids.ts";
export { partsOfThePast } from "./parts-of-the-past.ts";
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
import { decisionConcentrationRule } from "./rules/decision-concentration.ts";
import { decisionWaiting } from "./rules/decision-waiting.ts";
import { decisionOwnerless } from "./rules/decision-ownerless.ts";
import { decisionRevisit } from "./rules/decision-revisit.ts";
import { decisionPointsNowhere } from "./rules/decision-points-nowhere.ts";
import { decisionRestsOnOpen } from "./rules/decision-rests-on-open.ts";
import { oneSidedSupersession } from "./rules/one-sided-supersession.ts";
import { statusConflict } from "./rules/status-conflict.ts";
import { duplicateNumber } from "./rules/duplicate-number.ts";
import { goalStarved } from "./rules/goal-starved.ts";
import { unreadableRecord } from "./rules/unreadable-record.ts";
import { workWithoutGoal } from "./rules/work-without-goal.ts";
import { goalMissed } from "./rules/goal-missed.ts";
import { principleUnused } from "./rules/principle-unused.ts";
import { principleGap } from "./rules/principle-gap.ts";
import { riskRevisit } from "./rules/risk-revisit.ts";
import { riskOwnerless } from "./rules/risk-ownerless.ts";
import { decisionCircling } from "./rules/decision-circling.ts";
import { technologyOnHoldSpreading } from "./rules/technology-on-hold-spreading.ts";
import { technologyUnsupported } from "./rules/technology-unsupported.ts";
import { trialWithoutEnd } from "./rules/trial-without-end.ts";
import { ownersPointNowhere } from "./rules/owners-point-nowhere.ts";
import { asksUndelivered } from "./rules/asks-undelivered.ts";
import { asksOverEngineered } from "./rules/asks-over-engineered.ts";
import { asksBuy } from "./rules/asks-buy.ts";
import { asksHype } from "./rules/asks-hype.ts";
import { undecidedBoundary } from "./rules/undecided-boundary.ts";
import { undecidedTechnology } from "./rules/undecided-technology.ts";
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
  decisionConcentrationRule,
  decisionWaiting,
  decisionOwnerless,
  decisionRevisit,
  decisionPointsNowhere,
  decisionRestsOnOpen,
  oneSidedSupersession,
  statusConflict,
  duplicateNumber,
  unreadableRecord,
  goalStarved,
  workWithoutGoal,
  goalMissed,
  principleUnused,
  principleGap,
  riskRevisit,
  riskOwnerless,
  decisionCircling,
  technologyOnHoldSpreading,
  technologyUnsupported,
  trialWithoutEnd,
  ownersPointNowhere,
  asksUndelivered,
  asksOverEngineered,
  asksBuy,
  asksHype,
  undecidedTechnology,
  undecidedBoundary,
];
