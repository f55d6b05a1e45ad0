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
