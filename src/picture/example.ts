import { daySeconds, folderOf, parseDay, type Part } from "#base";
import type { CodeNames, ImportGraph, Owners, Tree } from "#code";
import type { History } from "#history";
import { emptyConfig } from "./config.ts";
import { exampleAreas } from "./example-areas.ts";
import { type ExampleCommit, exampleHistory } from "./example-history.ts";
import { exampleMoves } from "./example-moves.ts";
import { type ExampleRecord, exampleRecords } from "./example-records.ts";
import { type ExampleBoundary, exampleBoundaries } from "./example-boundaries.ts";
import { type ExampleTechnologyEvent, exampleTechnologyEvents } from "./example-technologies.ts";
import { type ExampleFile, exampleImports, exampleTree } from "./example-tree.ts";
import type { Config, DecisionLog, PartValues, Picture, Repository, StatusEvent, Technology } from "./types.ts";

/** A repository in a few lines, for examples and tests: what was committed, and what stands in the tree. */
export interface Example {
  /** Oldest first. A commit without `parents` follows the one before it. */
  readonly commits: readonly ExampleCommit[];
  /** Facts about files; every path that history leaves alive is there anyway, as a source file of 100 lines. */
  readonly files?: Readonly<Record<string, ExampleFile>>;
  /** Area of a path by the longest matching folder: `{ "src/billing": "billing" }`. By default the first folder. */
  readonly areas?: Readonly<Record<string, string>>;
  /** People of each team, by the names used in `commits`. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly config?: Partial<Config>;
  readonly decisions?: readonly DecisionLog[];
  readonly records?: readonly ExampleRecord[];
  /** How statuses moved; left out, they were not read. */
  readonly statuses?: readonly (Pick<StatusEvent, "path" | "from" | "to"> & { readonly day: string })[];
  readonly technologies?: readonly ExampleTechnology[];
  /** When technologies came and left; left out, the past was not read. */
  readonly technologyEvents?: readonly ExampleTechnologyEvent[];
  /** First imports between areas; left out, they were not looked for. */
  readonly boundaries?: readonly ExampleBoundary[];
  readonly owners?: Owners;
  /** Where names stand in the code, and the records that comments name; none when left out. */
  readonly codeNames?: ExampleNames;
  readonly repository?: Partial<Repository>;
  /** The day the picture is taken at; by default that of the last commit. */
  readonly at?: string;
}

/** A technology of an example: what is left out is a library of the runtime, declared in package.json, that no file imports. */
export type ExampleTechnology = Pick<Technology, "id" | "name"> &
  Partial<Omit<Technology, "files">> & { readonly files?: readonly string[] };

/** Paths of the files that declare or use a name, and comments that name records: "src/pay.ts:12 ADR-0042". */
export interface ExampleNames {
  readonly declared?: Readonly<Record<string, readonly string[]>>;
  readonly used?: Readonly<Record<string, readonly string[]>>;
  readonly mentions?: readonly string[];
}

/** Builds a whole picture of an `Example` without git. Every part that can be told from it is ready. */
export function examplePicture(example: Example): Picture {
  const { history, personOf } = exampleHistory(example.commits, example.at);
  const tree = { ...exampleTree(history, example.files ?? {}), owners: example.owners };
  const areas = exampleAreas(tree, history, example.areas);
  return {
    repository: {
      name: "example/repository",
      at: history.at,
      branch: "main",
      bare: false,
      shallow: false,
      partial: false,
      ignoredRevs: [],
      ...example.repository,
    },
    config: { ...emptyConfig, ...example.config },
    parts: {
      history: whole(history, history.commits.count, "commits"),
      moves: whole(exampleMoves(history), history.commits.count, "commits"),
      tree: whole(tree, tree.files.length, "files"),
      areas: whole(areas, areas.list.length, "areas"),
      imports: importsPart(exampleImports(tree, example.files ?? {})),
      codeNames: whole(exampleNames(tree, example.codeNames ?? {}), tree.files.length, "files"),
      decisions: whole(example.decisions ?? [], 1, "folders"),
      records: whole(exampleRecords(example.records ?? []), example.records?.length ?? 0, "records"),
      ...(example.statuses === undefined
        ? {}
        : { statuses: whole(statusEvents(history, example.statuses), example.statuses.length, "versions") }),
      ...(example.boundaries === undefined ? {} : { boundaries: whole(exampleBoundaries(history, areas, example.boundaries), 1, "trees") }),
      ...(example.technologyEvents === undefined
        ? {}
        : { technologyEvents: whole(exampleTechnologyEvents(history, example.technologyEvents), 1, "versions of manifests") }),
      technologies: whole(technologiesOf(example.technologies ?? [], tree.indexOf), 1, "manifests"),
      reference: whole({ count: history.people.count, ofCommit: history.commits.author }, history.commits.count, "commits"),
      teams: teamsPart(example.teams, history.people.count, personOf),
    },
  };
}

function exampleNames(tree: Tree, { declared = {}, used = {}, mentions = [] }: ExampleNames): CodeNames {
  const files = (paths: readonly string[] = []): readonly number[] => paths.map((path) => tree.indexOf(path));
  return {
    of: (name) => ({
      declared: files(declared[name]),
      used: [...new Set([...files(declared[name]), ...files(used[name])])].sort((a, b) => a - b),
    }),
    mentions: mentions.map((one) => {
      const [place = "", ...text] = one.split(" ");
      const colon = place.lastIndexOf(":");
      return { file: tree.indexOf(place.slice(0, colon)), line: Number(place.slice(colon + 1)), text: text.join(" ") };
    }),
  };
}

const whole = <T>(value: T, count: number, unit: string): Part<T> => ({
  state: "ready",
  value,
  coverage: { read: count, of: count, unit },
});

function statusEvents(history: History, said: NonNullable<Example["statuses"]>): readonly StatusEvent[] {
  return said.map(({ day, ...event }) => {
    const time = parseDay(day) ?? 0;
    const commit = history.commits.time.findLastIndex((one) => one < time + daySeconds);
    return { ...event, commit, time: history.commits.time[commit] ?? time };
  });
}

const technologiesOf = (said: readonly ExampleTechnology[], indexOf: (path: string) => number): PartValues["technologies"] => ({
  list: said.map((one) => ({
    aliases: [],
    class: "library",
    scope: "runtime",
    declared: [{ path: "package.json", line: 1, version: "1", scope: "runtime" }],
    version: undefined,
    endOfLife: undefined,
    ...one,
    files: (one.files ?? []).map(indexOf),
  })),
  gaps: [],
  asOf: "2026-08-22",
});

const importsPart = (graph: ImportGraph): Part<ImportGraph> => whole(graph, graph.covered.files, "source files");

function teamsPart(teams: Example["teams"], people: number, personOf: (name: string) => number): Part<PartValues["teams"]> {
  if (teams === undefined) {
    return { state: "unavailable", reason: "no teams are declared", hint: "name them in fairlead.yaml, under teams, or in CODEOWNERS" };
  }
  const names = Object.keys(teams);
  const ofPerson = new Int32Array(people).fill(-1);
  names.forEach((team, index) => {
    for (const name of teams[team] ?? []) {
      const person = personOf(name);
      if (person >= 0) ofPerson[person] = index;
    }
  });
  return whole({ names, ofPerson }, people, "people");
}

/** A decision log of one folder, from the paths of its records. */
export function exampleLog(paths: readonly string[]): DecisionLog {
  return {
    folder: folderOf(paths[0] ?? ""),
    because: "example",
    records: paths.map((path) => ({ path, number: Number(/\d+/.exec(path)?.[0] ?? Number.NaN) || undefined, title: path })),
  };
}
