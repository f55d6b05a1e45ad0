import { counted, daySeconds, printable, type Seconds, showCount, showShare, showSpan } from "#base";
import { type Area, areaActivity, fixBasis, fixesByArea, halfYearOf, type Picture, value, workWords, yearOf } from "#picture";
import { type Finding, shellWord } from "#signals";
import { type AreaImports, importsBetweenAreas } from "../shared/area-imports.ts";
import { saidOf } from "../shared/area-said.ts";
import { yearChanges } from "../shared/landed.ts";
import { howOf } from "../shared/how.ts";
import type { Figure } from "../shared/model.ts";
import { peopleText } from "../shared/ramp.ts";
import type { AreasModel } from "./schema.ts";

type Row = AreasModel["rows"][number];

const unmeasured: Figure = { value: null, text: "not measured", how: null };
const plain = (value: number, how: Figure["how"] = null): Figure => ({ value, text: showCount(value), how });

/** With what is said of each. Source areas first, the most changed on top; then tests, documents, infrastructure. */
export function areaRows(picture: Picture, found: readonly Finding[]): Row[] {
  const areas = value(picture, "areas");
  const rows = (areas?.list ?? []).map((area, index) => rowOf(picture, found, area, index));
  return rows.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (b.changes.value ?? -1) - (a.changes.value ?? -1));
}

const kinds: readonly Row["kind"][] = ["source", "test", "infrastructure", "docs"];

function rowOf(picture: Picture, found: readonly Finding[], area: Area, index: number): Row {
  const source = area.kind === "source";
  const imports = importsBetweenAreas(picture);
  const activity = areaActivity(picture, halfYearOf(picture.repository.at.time))[index];
  return {
    id: area.id,
    name: printable(area.id),
    link: { kind: "area", id: area.id },
    kind: area.kind,
    because: printable(area.because),
    files: plain(area.files),
    lines: linesOf(picture, index),
    changes: changesOf(picture, index),
    fixes: fixesOf(picture, index),
    people: activity === undefined ? "not measured" : source ? peopleText(activity.depth) : "",
    imports: meetings(imports, source, index, "from"),
    importedBy: meetings(imports, source, index, "to"),
    touched: activity === undefined ? "not measured" : touchedWords(activity.lastChange, picture.repository.at.time),
    said: saidOf(found, area.id),
  };
}

function touchedWords(last: Seconds, at: Seconds): string {
  if (last === 0) return "never by a person";
  return at - last < daySeconds ? "within a day" : `${showSpan(last, at)} ago`;
}

/** Areas on the other side; 0 only where imports were read, and one that is seen stands whatever was read. */
function meetings(imports: AreaImports | undefined, source: boolean, index: number, side: "from" | "to"): Figure {
  const count = imports?.[side][index]?.size ?? 0;
  return imports === undefined || !source || (count === 0 && imports.read[index] !== true) ? unmeasured : plain(count);
}

/** Lines of the area's files that could be read. */
function linesOf(picture: Picture, index: number): Figure {
  const tree = value(picture, "tree");
  const areas = value(picture, "areas");
  if (tree === undefined || areas === undefined) return unmeasured;
  let lines = 0;
  let read = 0;
  tree.files.forEach((file, at) => {
    if (areas.ofFile[at] !== index || file.lines < 0) return;
    lines += file.lines;
    read += 1;
  });
  if (read === 0) return unmeasured;
  return plain(
    lines,
    howOf(picture, {
      name: "Lines",
      definition: "Lines of the area's files at this commit.",
      n: counted(read, "file"),
      command: "fairlead areas",
      from: "tree",
    }),
  );
}

/** What lists the commits of an area's figures. */
const commitsOf = (picture: Picture, index: number): string =>
  `fairlead analyse commits --area ${shellWord(value(picture, "areas")?.list[index]?.id ?? "")}`;

function changesOf(picture: Picture, index: number): Figure {
  const history = value(picture, "history");
  const changes = areaActivity(picture, yearOf(picture.repository.at.time))[index]?.landed;
  if (history === undefined || changes === undefined) return unmeasured;
  const source = value(picture, "areas")?.list[index]?.kind === "source";
  return plain(
    changes,
    howOf(picture, {
      name: "Changes in a year",
      definition: `Landed changes by people that touch the area, reformats and vendoring left out${source ? `; ${workWords}` : ""}.`,
      n: `${showCount(changes)} of ${counted(yearChanges(picture, history), "landed change")}`,
      command: commitsOf(picture, index),
    }),
  );
}

function fixesOf(picture: Picture, index: number): Figure {
  if (value(picture, "history") === undefined) return unmeasured;
  const basis = fixBasis(picture);
  const count = fixesByArea(picture, yearOf(picture.repository.at.time))?.areas[index];
  if (count === undefined) return { value: null, text: "cannot tell", how: null };
  return {
    value: count.fixes,
    text: count.landed === 0 ? "" : showShare(count.fixes, count.landed),
    how: howOf(picture, {
      name: "Share of fixes",
      definition: `Of the area's landed changes in a year, those that are fixes: ${basis.words}.`,
      n: `${count.fixes} of ${counted(count.landed, "change")}`,
      command: commitsOf(picture, index),
      confidence: "inferred",
    }),
  };
}
