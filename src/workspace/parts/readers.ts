import { listed, type Part } from "#base";
import { type ImportGraph, measureBlobs, readTree, resolveImports } from "#code";
import { readHistory, readLines, readMoves, referenceAuthors } from "#history";
import { decisionLogsOf, dividedLike, divideIntoAreas, type PartName, type PartValues, pastBlobs } from "#picture";
import { areasForm } from "../kept/areas.ts";
import { importsForm } from "../kept/imports.ts";
import { keptOr } from "../kept/kept.ts";
import { keptKey } from "../kept/key.ts";
import type { GatherOptions } from "../types.ts";
import type { Gathering, PartReaders } from "./context.ts";
import { readProposals } from "./proposals.ts";
import { readRecordsPart } from "./records.ts";
import { readRings } from "./rings.ts";
import { readTeams } from "./teams.ts";

/** Every part and its reader. What few questions need is loaded when one of them is asked. */
export const partReaders: PartReaders = {
  history: async (gathering) => {
    const { git, repository, config, options, onWindow } = gathering;
    return readHistory(git, await gathering.store(), {
      at: repository.at.oid,
      bots: config.bots,
      people: config.people,
      ignoredRevs: repository.ignoredRevs,
      onProgress: options.onProgress,
      onWindow,
      signal: options.signal,
    });
  },
  lines: async (gathering) =>
    withPart(gathering, "history", async (history) => readLines(gathering.git, await gathering.store(), history, gathering.options)),
  tree: async ({ git, store, repository, config, options }) => {
    const onProgress = reportTo(options, "measuring", "files");
    const tree = await readTree(git, await store(), { at: repository.at.oid, ignore: config.ignore, signal: options.signal, onProgress });
    onProgress?.({ done: 1, of: 1 });
    return tree;
  },
  imports: async (gathering) =>
    withPart(gathering, "tree", async (tree) => {
      const graph = await keptOr(
        await gathering.store(),
        importsForm(tree.files.length),
        keyOf(gathering, `imports ${tree.files.length}`),
        () => resolveImports(tree),
      );
      return importsPart(graph);
    }),
  areas: async (gathering) => {
    const history = await gathering.part("history");
    const past = history.state === "unavailable" ? undefined : history.value;
    return withPart(gathering, "tree", async (tree) => {
      if (gathering.dividedAs !== undefined && past !== undefined)
        return whole(dividedLike(gathering.dividedAs, tree, past), tree.files.length, "files");
      const paths = past?.paths.count ?? 0;
      // A window of history is read once and never again.
      const key =
        past === undefined || gathering.early ? undefined : keyOf(gathering, `areas ${tree.files.length} ${paths} ${past.commits.count}`);
      return whole(
        await keptOr(await gathering.store(), areasForm(tree.files.length, paths), key, () =>
          divideIntoAreas(gathering.config, tree, past),
        ),
        tree.files.length,
        "files",
      );
    });
  },
  teams: async (gathering) => withPart(gathering, "history", async (history) => readTeams(gathering, history)),
  reference: async (gathering) =>
    withPart(gathering, "history", async (history) =>
      whole(await referenceAuthors(gathering.git, history), history.commits.count, "commits"),
    ),
  moves: async (gathering) =>
    withPart(gathering, "history", async (history) =>
      whole(await readMoves(gathering.git, await gathering.store(), history, gathering.options.signal), history.commits.count, "commits"),
    ),
  past: async (gathering) =>
    withPart(gathering, "history", async () => {
      const { git, repository, config, options } = gathering;
      const [history, tree, areas] = await Promise.all([gathering.part("history"), gathering.part("tree"), gathering.part("areas")]);
      const wanted = pastBlobs({ repository, config, parts: { history, tree, areas } });
      const onProgress = reportTo(options, "measuring", "earlier versions");
      const value = await measureBlobs(git, await gathering.store(), wanted, { signal: options.signal, onProgress });
      return { state: "ready", value, coverage: { read: value.size, of: wanted.length, unit: "earlier versions of hotspots" } };
    }),
  rings: readRings,
  decisions: async (gathering) =>
    withPart(gathering, "records", async (records) => whole(decisionLogsOf(records), records.logs.length, "decision logs")),
  records: readRecordsPart,
  codeNames: async (gathering) => (await import("./code-names.ts")).readCodeNames(gathering),
  proposals: readProposals,
  statuses: async (gathering) => (await import("./statuses.ts")).readStatuses(gathering),
  technologies: async (gathering) => (await import("./technologies.ts")).readTechnologies(gathering),
  technologyEvents: async (gathering) => (await import("./technologies.ts")).readTechnologyEvents(gathering),
  boundaries: async (gathering) => (await import("./boundaries.ts")).readBoundaries(gathering),
};

const keyOf = ({ repository, config }: Gathering, detail: string): string | undefined => keptKey(repository, config, detail);

/** Imports of languages that are not read are missing, which must never look like independence. */
function importsPart(graph: ImportGraph): Part<ImportGraph> {
  const { files, of } = graph.covered;
  const coverage = { read: files, of, unit: "source files" };
  if (graph.notRead.length === 0) return { state: "ready", value: graph, coverage };
  return { state: "partial", value: graph, coverage, reason: `imports of ${listed(graph.notRead)} are not read` };
}

const whole = <T>(value: T, count: number, unit: string): Part<T> => ({
  state: "ready",
  value,
  coverage: { read: count, of: count, unit },
});

/** What rests on another part cannot be had without it, for the same reason. */
async function withPart<N extends PartName, T>(
  gathering: Gathering,
  name: N,
  read: (value: PartValues[N]) => Promise<Part<T>>,
): Promise<Part<T>> {
  const part: Part<PartValues[N]> = await gathering.part(name);
  return part.state === "unavailable" ? part : read(part.value);
}

type Report = (progress: { readonly done: number; readonly of: number | undefined }) => void;

/** Passes on how far a room is, in the words of this workspace. */
const reportTo = ({ onProgress }: GatherOptions, stage: string, unit: string): Report | undefined =>
  onProgress === undefined ? undefined : ({ done, of }) => onProgress({ stage, done, of: of ?? 0, unit });
