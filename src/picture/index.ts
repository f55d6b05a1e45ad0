import { activePeopleAnalysis } from "./analyses/active-people.ts";
import { areaCouplingAnalysis } from "./analyses/area-coupling.ts";
import { cadenceAnalysis } from "./analyses/cadence.ts";
import { churnAnalysis } from "./analyses/churn.ts";
import { codeAgeAnalysis } from "./analyses/code-age.ts";
import { commitsAnalysis } from "./analyses/commits.ts";
import { complexityAnalysis } from "./analyses/complexity.ts";
import { complexityTrendAnalysis } from "./analyses/complexity-trend.ts";
import { coordinationAnalysis } from "./analyses/coordination.ts";
import { couplingAnalysis } from "./analyses/coupling.ts";
import { cyclesAnalysis } from "./analyses/cycles.ts";
import { decisionsAnalysis } from "./analyses/decisions.ts";
import { fixShareAnalysis } from "./analyses/fix-share.ts";
import { fragmentationAnalysis } from "./analyses/fragmentation.ts";
import { hotspotsAnalysis } from "./analyses/hotspots.ts";
import { importsAnalysis } from "./analyses/imports.ts";
import { knowledgeAnalysis } from "./analyses/knowledge.ts";
import { knowledgeGoneAnalysis } from "./analyses/knowledge-gone.ts";
import { minorContributorsAnalysis } from "./analyses/minor-contributors.ts";
import { ownershipAnalysis } from "./analyses/ownership.ts";
import { revisionsAnalysis } from "./analyses/revisions.ts";
import { socAnalysis } from "./analyses/soc.ts";
import { truckFactorAnalysis } from "./analyses/truck-factor.ts";
import { truckFactorByAreaAnalysis } from "./analyses/truck-factor-by-area.ts";
import type { Measure } from "./measure.ts";
import { activePeopleMeasure } from "./measures/active-people.ts";
import { commitsMeasure } from "./measures/commits.ts";
import { coupledAreasMeasure } from "./measures/coupled-areas.ts";
import { daysQuietMeasure } from "./measures/days-quiet.ts";
import { filesMeasure } from "./measures/files.ts";
import { fixShareMeasure } from "./measures/fix-share.ts";
import { hotspotsMeasure } from "./measures/hotspots.ts";
import { importersMeasure } from "./measures/importers.ts";
import { importsOutMeasure } from "./measures/imports-out.ts";
import { landedChangesMeasure } from "./measures/landed-changes.ts";
import { largestFileMeasure } from "./measures/largest-file.ts";
import { linesMeasure } from "./measures/lines.ts";
import { mutedTestsMeasure } from "./measures/muted-tests.ts";
import { notesMeasure } from "./measures/notes.ts";
import { peopleMeasure } from "./measures/people.ts";
import { revertsMeasure } from "./measures/reverts.ts";
import { suppressionsMeasure } from "./measures/suppressions.ts";
import { teamsMeasure } from "./measures/teams.ts";
import { technologiesInUseMeasure } from "./measures/technologies-in-use.ts";
import { truckFactorMeasure } from "./measures/truck-factor.ts";
import { withTestsMeasure } from "./measures/with-tests.ts";
import type { Analysis } from "./types.ts";

export type * from "./types.ts";
export { type ActiveSeries, activeSeries } from "./active-series.ts";
export { activeFrom, type AreaActivity, areaActivity, type Depth } from "./area-activity.ts";
export { type AreaCoupling, areaCoupling, type CoupledAreas } from "./area-coupling.ts";
export { type AreaImport, areaImports, type FileImport, fileImports, isApart } from "./area-imports.ts";
export { areasLeft, type LeftStep } from "./areas-left.ts";
export { divideIntoAreas } from "./areas.ts";
export { type Claim, type MeasuredClaim, type Operator, operators, readClaims, type SpokenClaim } from "./claim.ts";
export { checkClaim, type CheckedClaim, type ClaimTimes, compares, outcomeOf, readAt } from "./claim-checked.ts";
export { type CoupledArea, coupledWith } from "./coupled-with.ts";
export { commitsCovered, commitsWithin, coverOf, filesCovered, landedOf } from "./covered.ts";
export { importedBy, importersOf } from "./importers.ts";
export type { Measure, Measured, MeasureOver } from "./measure.ts";
export { bindings, isInForce, namesWanted, proposals, proposalsFor, statedGlobs, unbound } from "./binding/bindings.ts";
export { type GovernedFiles, governedFiles, type Governing, governing, governingPath, turnedDown } from "./binding/governing.ts";
export { type Went, wentTo } from "./binding/went.ts";
export type { Binding, BoundGlob, Proposal } from "./binding/types.ts";
export { type Month, cadence } from "./cadence.ts";
export { type Churn, churn } from "./churn.ts";
export { lastChangeOf } from "./code-age.ts";
export { complexityTrend, pastBlobs, type SampledRevision, sampledRevisions, type TrendPoint } from "./complexity-trend.ts";
export { components } from "./components.ts";
export { emptyConfig } from "./config.ts";
export { type Coordination, coordination } from "./coordination.ts";
export { type CoupledPair, type Coupling, coupling, couplingOf, couplingWith } from "./coupling.ts";
export { type ImportCycle, importCycles } from "./cycles.ts";
export { type Concentration, decisionConcentration } from "./decision-concentration.ts";
export { changesByFile } from "./files.ts";
export { decisionHistory, type LogHistory, type RecordEvent, type Silence } from "./decision-history.ts";
export { decisionLogsOf } from "./decision-logs.ts";
export { recordVersions, statusEventsOf } from "./status-events.ts";
export type { ExampleCommit } from "./example-history.ts";
export type { ExampleBoundary } from "./example-boundaries.ts";
export type { ExampleTechnologyEvent } from "./example-technologies.ts";
export type { ExampleFile } from "./example-tree.ts";
export type { ExampleRecord } from "./example-records.ts";
export { type Example, exampleLog, examplePicture, type ExampleTechnology } from "./example.ts";
export type { Explanation } from "./explained.ts";
export { type FixCount, type FixesByArea, fixesByArea } from "./fixes-by-area.ts";
export { type FixBasis, fixBasis, fixCommits, fixesByFile, fixLanded } from "./fixes.ts";
export { helpersOf } from "./who-can-help.ts";
export { hotFiles, hotspots, type RankedFile, rankedFiles } from "./hotspots.ts";
export { authorsLastSeen, type KnowledgeGone, knowledgeGone } from "./knowledge-gone.ts";
export { memo, type MemoKey, memoKey } from "./memo.ts";
export { ownershipOfAreas, ownershipOfFiles, type Spread } from "./ownership.ts";
export { creditOf, peopleSince } from "./people.ts";
export { isTechnologyChoice, type TechnologyChoices, technologyChoices } from "./technology-choices.ts";
export { type RecordUse, useOf } from "./record-technologies.ts";
export { type Blip, radarOf, type RadarPicture, radarSheet } from "./radar.ts";
export { revisions } from "./revisions.ts";
export { shelved } from "./shelf.ts";
export { isBulk, liesIn } from "./selection.ts";
export { areasByCommit } from "./touches.ts";
export { type TruckFactor, truckFactor, type TruckStep } from "./truck-factor.ts";
export { type ImportWords, isLargeRing, type PastReaders, type ReadBlobs, type RingsAt, ringName, ringsClosed } from "./ring-closed.ts";
export { type Divided, dividedLike } from "./one-division.ts";
export { type DatedEvent, manifestVersions, technologyEventsOf, type Version } from "./technologies/events.ts";
export { endOfLifeFrom, type EndOfLifeSnapshot } from "./technologies/end-of-life.ts";
export { inventoryOf, type ReadManifest, scopeOf } from "./technologies/inventory.ts";
export { isForWork, speaksForProduct } from "./technologies/roles.ts";
export { namedTechnology } from "./technologies/name.ts";
export { locksToAsk, withTransitive } from "./technologies/transitive.ts";
export { type AreaEdge, type AreaGraph, areaGraphOf } from "./boundaries/area-graph.ts";
export { boundariesCrossed, type GraphAt } from "./boundaries/crossed.ts";
export { type BoundaryOptions, undecidedBoundaries } from "./undecided/boundaries.ts";
export { recordingSince } from "./undecided/start.ts";
export {
  type Entrance,
  type Undecided,
  type UndecidedChange,
  type UndecidedOptions,
  undecidedDefaults,
  isJudgedByUse,
  undecidedTechnologies,
} from "./undecided/technologies.ts";
export { value, whyMissing } from "./value.ts";
export { halfYearOf, scopeKey, wholeTree, windowNamed, windowNames, yearOf } from "./window.ts";
export { changesWithTests, type WithTests } from "./with-tests.ts";

/** The catalogue `analyses`: everything `fairlead analyse` offers, in the order it is listed. */
export const analyses: readonly Analysis[] = [
  hotspotsAnalysis,
  revisionsAnalysis,
  commitsAnalysis,
  churnAnalysis,
  complexityAnalysis,
  complexityTrendAnalysis,
  codeAgeAnalysis,
  fixShareAnalysis,
  couplingAnalysis,
  areaCouplingAnalysis,
  socAnalysis,
  importsAnalysis,
  cyclesAnalysis,
  activePeopleAnalysis,
  ownershipAnalysis,
  fragmentationAnalysis,
  minorContributorsAnalysis,
  knowledgeAnalysis,
  knowledgeGoneAnalysis,
  truckFactorAnalysis,
  truckFactorByAreaAnalysis,
  coordinationAnalysis,
  cadenceAnalysis,
  decisionsAnalysis,
];

/** The catalogue `measures`: what premises, expectations and goals may be stated in (`fairlead measures`), in the order it is listed. */
export const measures: readonly Measure[] = [
  activePeopleMeasure,
  peopleMeasure,
  landedChangesMeasure,
  commitsMeasure,
  fixShareMeasure,
  revertsMeasure,
  withTestsMeasure,
  daysQuietMeasure,
  truckFactorMeasure,
  teamsMeasure,
  hotspotsMeasure,
  coupledAreasMeasure,
  importersMeasure,
  importsOutMeasure,
  technologiesInUseMeasure,
  filesMeasure,
  linesMeasure,
  largestFileMeasure,
  notesMeasure,
  suppressionsMeasure,
  mutedTestsMeasure,
];
