import { counted, csrRow, listed, printable } from "#base";
import {
  type Areas,
  commitsCovered,
  commitsWithin,
  coupledWith,
  filesCovered,
  importersOf,
  type Picture,
  value,
  whyMissing,
  yearOf,
} from "#picture";
import type { DecisionRecord } from "#records";
import { shellWord } from "#signals";
import { sentence } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import { globsOf, nothingNamed } from "./governs.ts";
import type { Decision } from "./schema.ts";

type Affected = NonNullable<Decision["open"]>["affected"];
type Row = Affected["rows"][number];

/** Rows of one kind that are shown; the rest is counted. */
const most = 6;

/** Who is affected: areas it reaches into, those that change with it or import it, and the teams and owners of what it governs. */
export function affectedBy(picture: Picture, record: DecisionRecord, people: boolean): Affected {
  const globs = globsOf(picture, record);
  if (globs.length === 0) return { rows: [], of: 0, notes: [], empty: nothingNamed(record) };
  const command = `fairlead show ${shellWord(record.reference)}`;
  const groups = [
    teamRows(picture, globs),
    ownerRows(picture, globs, people),
    areaRows(picture, globs),
    ...joined(coupledRows(picture, globs, command), importingRows(picture, globs, command)),
  ];
  const rows = groups.flatMap((group) => group.rows.slice(0, most));
  const notes = groups.flatMap(({ rows: all, notes: own = [] }) => [...own, ...more(all)]);
  const empty =
    rows.length > 0
      ? null
      : {
          what: "Nobody is seen to be affected.",
          why: "What it governs holds no file of this commit, changes with nothing, and is imported by nothing.",
          next: null,
        };
  return { rows, of: groups.reduce((sum, group) => sum + group.rows.length, 0), notes, empty };
}

/** An area that changes with it and imports it is one row, with both reasons. */
function joined(coupled: Group, importing: Group): readonly Group[] {
  const reason = new Map(importing.rows.map(({ name, text }) => [name, text.replace(/, owned by .*$/, "")]));
  const known = new Set(coupled.rows.map(({ name }) => name));
  const both = coupled.rows.map((row) => (reason.has(row.name) ? { ...row, text: `${reason.get(row.name) ?? ""}; ${row.text}` } : row));
  return [
    { ...coupled, rows: both },
    { ...importing, rows: importing.rows.filter(({ name }) => !known.has(name)) },
  ];
}

interface Group {
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
}

const more = (rows: readonly Row[]): readonly string[] => {
  const kind = rows[0]?.kind;
  return kind === undefined || rows.length <= most ? [] : [`${counted(rows.length - most, `more ${kind}`)}.`];
};

function teamRows(picture: Picture, globs: readonly string[]): Group {
  const history = value(picture, "history");
  const teams = value(picture, "teams");
  if (history === undefined || teams === undefined) return { rows: [] };
  const commits = commitsWithin(history, commitsCovered(picture, history, globs), yearOf(history.at.time));
  const met = new Set<number>();
  for (const commit of commits)
    for (const person of [history.commits.author[commit] ?? -1, ...csrRow(history.commits.coAuthors, commit)])
      met.add(teams.ofPerson[person] ?? -1);
  return {
    rows: teams.names.flatMap((name, team) =>
      met.has(team) ? [{ kind: "team" as const, name: printable(name), link: null, text: "changed it within a year", how: null }] : [],
    ),
  };
}

/** "@org/team" names a team; "@handle" and a mail address name a person, who is named only where names may be shown. */
const isTeam = (owner: string): boolean => owner.includes("/");

function ownerRows(picture: Picture, globs: readonly string[], people: boolean): Group {
  const tree = value(picture, "tree");
  const { owners } = tree ?? {};
  if (tree === undefined || owners === undefined) return { rows: [], notes: ["No owners are declared (no CODEOWNERS)."] };
  const files = filesCovered(picture, globs);
  const count = new Map<string, number>();
  for (const file of files) for (const owner of owners.of(tree.files[file]?.path ?? "")) count.set(owner, (count.get(owner) ?? 0) + 1);
  const all = [...count].sort((a, b) => b[1] - a[1]);
  const shown = all.filter(([owner]) => people || isTeam(owner));
  const held = all.length - shown.length;
  return {
    rows: shown.map(([owner, owned]) => ({
      kind: "owner",
      name: printable(owner),
      link: null,
      text: `owns ${owned === files.length ? "all of it" : `${owned} of ${counted(files.length, "file")}`}, says \`${printable(owners.path)}\``,
      how: null,
    })),
    notes:
      held === 0
        ? []
        : [`${counted(held, "person", "people")} named in \`${printable(owners.path)}\` ${held === 1 ? "is" : "are"} not named here.`],
  };
}

function areaRows(picture: Picture, globs: readonly string[]): Group {
  const areas = value(picture, "areas");
  if (areas === undefined) return { rows: [], notes: [`Areas are not told: ${sentence(whyMissing(picture, "areas") ?? "")}`] };
  const found = countByArea(areas, filesCovered(picture, globs));
  return {
    rows: found.map(({ area, files }) => ({
      kind: "area",
      ...named(areas, area),
      text: `${counted(files, "file")} of ${areas.list[area]?.files ?? 0} governed${ownersOfArea(picture, areas, area)}`,
      how: null,
    })),
  };
}

function coupledRows(picture: Picture, globs: readonly string[], command: string): Group {
  const areas = value(picture, "areas");
  const found = coupledWith(picture, globs, yearOf(picture.repository.at.time));
  if (areas === undefined || found === undefined)
    return { rows: [], notes: ["What changes together with it is not told: the history was not read."] };
  return {
    rows: found.map(({ area, shared, inside }) => ({
      kind: "coupled area",
      ...named(areas, area),
      text: `changed with it in ${shared} of ${counted(inside, "landed change")} in a year${ownersOfArea(picture, areas, area)}`,
      how: howOf(picture, {
        name: "Changes together",
        definition:
          "Landed changes of a year that touched both: 5 or more, 10 % or more of the mean of both, beyond chance (Fisher, p < 0.01).",
        n: counted(inside, "landed change"),
        command,
      }),
    })),
  };
}

function importingRows(picture: Picture, globs: readonly string[], command: string): Group {
  const areas = value(picture, "areas");
  const files = importersOf(picture, globs);
  if (areas === undefined || files === undefined)
    return { rows: [], notes: [`Who imports it is not told: ${sentence(whyMissing(picture, "imports") ?? "imports were not read")}`] };
  const part = picture.parts.imports;
  const found = countByArea(areas, Int32Array.from(files));
  return {
    rows: found.map(({ area, files: count }) => ({
      kind: "importing area",
      ...named(areas, area),
      text: `${counted(count, "file imports it", "files import it")}${ownersOfArea(picture, areas, area)}`,
      how: howOf(picture, {
        name: "Imports",
        definition: "Production files outside that import one it governs.",
        n: counted(files.length, "importing file"),
        command,
        from: "imports",
      }),
    })),
    notes: part?.state === "partial" ? [sentence(part.reason)] : [],
  };
}

const named = (areas: Areas, area: number): Pick<Row, "name" | "link"> => {
  const id = areas.list[area]?.id ?? "";
  return { name: printable(id), link: { kind: "area", id } };
};

function countByArea(areas: Areas, files: Int32Array): readonly { readonly area: number; readonly files: number }[] {
  const count = new Map<number, number>();
  for (const file of files) {
    const area = areas.ofFile[file] ?? -1;
    if (area >= 0) count.set(area, (count.get(area) ?? 0) + 1);
  }
  return [...count].map(([area, files]) => ({ area, files })).sort((a, b) => b.files - a.files || a.area - b.area);
}

/** ", owned by @org/web": the teams that CODEOWNERS names for an area. */
function ownersOfArea(picture: Picture, areas: Areas, area: number): string {
  const tree = value(picture, "tree");
  if (tree?.owners === undefined) return "";
  const found = new Set<string>();
  for (let file = 0; file < areas.ofFile.length; file++)
    if (areas.ofFile[file] === area) for (const owner of tree.owners.of(tree.files[file]?.path ?? "")) if (isTeam(owner)) found.add(owner);
  const names = [...found].map(printable);
  return names.length === 0 || names.length > 3 ? "" : `, owned by ${listed(names)}`;
}
