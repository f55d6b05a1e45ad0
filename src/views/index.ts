import { ahead } from "./catalogue/ahead.ts";
import { analysis } from "./catalogue/analysis.ts";
import { areas } from "./catalogue/areas.ts";
import { bind } from "./catalogue/bind.ts";
import { change } from "./catalogue/change.ts";
import { decision } from "./catalogue/decision.ts";
import { decisions } from "./catalogue/decisions.ts";
import { direction } from "./catalogue/direction.ts";
import { doctor } from "./catalogue/doctor.ts";
import { estate } from "./catalogue/estate.ts";
import { finding } from "./catalogue/finding.ts";
import { findings } from "./catalogue/findings.ts";
import { init } from "./catalogue/init.ts";
import { knowledge } from "./catalogue/knowledge.ts";
import { list } from "./catalogue/list.ts";
import { map } from "./catalogue/map.ts";
import { measures } from "./catalogue/measures.ts";
import { overview } from "./catalogue/overview.ts";
import { privacy } from "./catalogue/privacy.ts";
import { questions } from "./catalogue/questions.ts";
import { record } from "./catalogue/record.ts";
import { radar } from "./catalogue/radar.ts";
import { search } from "./catalogue/search.ts";
import { since } from "./catalogue/since.ts";
import { undecided } from "./catalogue/undecided.ts";
import { why } from "./catalogue/why.ts";
import type { View } from "./types.ts";

export type * from "./types.ts";
export { dataOf, hrefFrom, type Link, type LinkKind, linkKinds, pageOf, readData, readPage, toRoot, viewOf } from "./route.ts";
export { loadMarkdown, type ReadMarkdown } from "./rich/load.ts";
export type { Inline, Rich, RichCell, RichItem } from "./rich/types.ts";
export { type FeedEntry, feedOf } from "./decisions/feed.ts";
export { recordPage } from "./shared/record-link.ts";
export { writtenOf } from "./rich/written.ts";
export { editSchemas } from "./editing/schema.ts";
export type * from "./editing/types.ts";
export type * from "./shared/model.ts";
export type { AnalysisModel } from "./analysis/schema.ts";
export type { AreasModel } from "./areas/schema.ts";
export type { Bind } from "./bind/schema.ts";
export type { Change } from "./change/schema.ts";
export type { Decision } from "./decision/schema.ts";
export type { Decisions, DecisionRow } from "./decisions/schema.ts";
export type { Direction, DirectionLine } from "./direction/schema.ts";
export type { Doctor } from "./doctor/schema.ts";
export type { Estate } from "./estate/schema.ts";
export type { FindingModel } from "./finding/schema.ts";
export type { Findings } from "./findings/schema.ts";
export type { Knowledge } from "./knowledge/schema.ts";
export type { ListModel } from "./list/schema.ts";
export type { FileMap } from "./map/schema.ts";
export { findingsNamed, sketchOfFinding } from "./draft/finding.ts";
export { type ChangeSketch, sketchOfChange } from "./draft/change.ts";
export { sketchOfSuccessor } from "./draft/successor.ts";
export type { Sketch } from "./draft/sketch.ts";
export { decidedOn } from "./decision/build.ts";
export { lacksOf } from "./decision/seven.ts";
export { revisit } from "./decision/as-review.ts";
export { governedPaths } from "./decision/governs.ts";
export { findDecision, nameOfRecord } from "./decision/find.ts";
export type { Measures } from "./measures/schema.ts";
export { measureWindow } from "./measures/build.ts";
export type { Overview } from "./overview/schema.ts";
export type { Privacy } from "./privacy/schema.ts";
export type { Questions } from "./questions/schema.ts";
export type { RecordModel } from "./record/schema.ts";
export type { Radar } from "./radar/schema.ts";
export type { Search } from "./search/schema.ts";
export type { UndecidedModel } from "./undecided/schema.ts";
export type { Why } from "./why/schema.ts";
export type { Ahead } from "./ahead/schema.ts";
export type { Since } from "./since/schema.ts";
export type { Init } from "./init/schema.ts";
export {
  init,
  since,
  ahead,
  analysis,
  areas,
  bind,
  change,
  decision,
  decisions,
  direction,
  doctor,
  estate,
  finding,
  findings,
  knowledge,
  list,
  map,
  measures,
  overview,
  privacy,
  questions,
  record,
  radar,
  search,
  undecided,
  why,
};

/** Every view, in the order of the questions a reader asks. One file in `catalogue` and one line here. */
export const views: readonly View<unknown>[] = [
  overview,
  direction,
  decisions,
  record,
  decision,
  estate,
  why,
  change,
  findings,
  finding,
  questions,
  map,
  areas,
  knowledge,
  analysis,
  measures,
  ahead,
  since,
  init,
  radar,
  doctor,
  privacy,
  search,
  bind,
  undecided,
  list,
];

/** The view of that name; `undefined` when there is none. */
export const viewNamed = (name: string): View<unknown> | undefined => views.find((view) => view.name === name);
