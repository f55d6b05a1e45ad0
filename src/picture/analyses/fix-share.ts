import { byText, counted } from "#base";
import { areaColumn, countColumn, rounded, shareColumn } from "../columns.ts";
import { type FixCount, fixesByArea } from "../fixes-by-area.ts";
import { fixBasis } from "../fixes.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [areaColumn, countColumn("landed", "landed changes"), countColumn("fixes", "fixes"), shareColumn("share", "share")];

export const fixShareAnalysis: Analysis = {
  id: "fix-share",
  title: "Fix share",
  question: "Where is work mostly mending?",
  definition:
    "Landed changes of people at least half of whose commits are fixes, by area, and in the whole repository (first row). A fix is a commit whose conventional type is fix or, in a repository without conventional commits, whose subject says so by stated words. Where fewer than one commit in ten says what it is, nothing is told.",
  source: "Mockus, Votta 2000 (words); conventional commits",
  limits: "What a message says is not what a change did. No claim about defects.",
  needs: ["history", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const basis = fixBasis(picture);
  const reason = missing(picture, ["history", "areas"]) ?? (basis.by === "cannot tell" ? `only ${basis.words}` : undefined);
  const found = fixesByArea(picture, scope.window);
  const areas = value(picture, "areas");
  if (reason !== undefined || found === undefined || areas === undefined)
    return cannotTell(picture, scope, fixShareAnalysis, columns, reason ?? "nothing was read");
  const rows = found.areas
    .map((count, area) => [areas.list[area]?.id ?? "", count.landed, count.fixes, shareOf(count)] as const)
    .filter(([id, landed]) => landed > 0 && (scope.area === undefined || id === scope.area))
    .sort((a, b) => (b[3] ?? -1) - (a[3] ?? -1) || b[1] - a[1] || byText(a[0], b[0]));
  const all = [null, found.all.landed, found.all.fixes, shareOf(found.all)];
  return table(picture, scope, fixShareAnalysis, {
    without: "bots and bulk",
    columns,
    rows: [all, ...rows],
    n: `${counted(found.all.landed, "landed change")} ${overWindow(scope)}`,
    notes: [
      `No share of fewer than ${fewest} changes.`,
      `Fixes are ${basis.words}; ${basis.classed} of ${basis.of} commits of the last year say what they are.`,
    ],
    confidence: "inferred",
  });
}

/** Of a handful there is no share. */
const fewest = 20;
const shareOf = ({ landed, fixes }: FixCount): number | null => (landed < fewest ? null : rounded(fixes / landed));
