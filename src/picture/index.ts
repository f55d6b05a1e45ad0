export { analyses, measures } from "./catalogue.ts";
export type * from "./types.ts";
export { type ActiveSeries, activeSeries } from "./active-series.ts";
export { activeFrom, type AreaActivity, areaActivity, type Depth } from "./area-activity.ts";
export { type AreaCoupling, areaCoupling, type CoupledAreas } from "./area-coupling.ts";
export { type AreaImport, areaImports, type FileImport, fileImports, isApart, notApartWords } from "./area-imports.ts";
export { areasLeft, type LeftStep } from "./areas-left.ts";
export { divideIntoAreas } from "./areas.ts";
export { type Claim, type MeasuredClaim, type Operator, operators, readClaims, type SpokenClaim } from "./claim.ts";
export { checkClaim, type CheckedClaim, type ClaimTimes, compares, outcomeOf, readAt } from "./claim-checked.ts";
export { type CoupledArea, coupledWith } from "./coupled-with.ts";
export { commitsCovered, commitsWithin, coverOf, filesCovered, landedOf } from "./covered.ts";
export { importedBy, importersOf } from "./importers.ts";
export type { Measure, Measured, MeasureOver } from "./measure.ts";
export { bindings, isDecided, isInForce, namesWanted, proposals, proposalsFor, statedGlobs, unbound } from "./binding/bindings.ts";
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
export { areasByCommit, workedAreas, workWords } from "./touches.ts";
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
