import { folderOf, nameOf, parseDay, type Path } from "#base";
import type {
  DecisionRecord,
  DecisionOption,
  DecisionStatus,
  DirectionRecord,
  Field,
  LinkVerb,
  RecordLink,
  RecordLog,
  RecordSet,
  Section,
  SourceKind,
  Value,
} from "#records";

/** A record of an example: its kind is told by the folder (`direction/goals/…`), and is a decision anywhere else. */
export interface ExampleRecord {
  readonly path: Path;
  readonly title?: string;
  readonly status?: string;
  /** Keys of its front matter. */
  readonly fields?: Readonly<Record<string, Value>>;
  readonly sections?: Readonly<Record<string, string>>;
  readonly problems?: readonly string[];
  /** Of decisions alone. */
  readonly number?: number;
  readonly date?: string;
  readonly owner?: string;
  readonly deciders?: readonly string[];
  readonly otherStatus?: DecisionStatus;
  /** By verb, the paths or references meant. */
  readonly links?: Partial<Readonly<Record<LinkVerb, readonly string[]>>>;
  readonly options?: readonly Pick<DecisionOption, "name" | "chosen">[];
}

/** The record set that these records make, each log in the folder of its decisions. */
export function exampleRecords(records: readonly ExampleRecord[]): RecordSet {
  const numbers = new Map(records.flatMap((one) => (one.number === undefined ? [] : [[`D-${one.number}`, one.path] as const])));
  const all = records.map((one) => recordOf(one, numbers));
  const decisions = all.filter((one): one is DecisionRecord => one.kind === "decision");
  return {
    all,
    decisions,
    logs: logsOf(decisions),
    left: [],
    problems: all.flatMap((one) => one.problems),
    find: (reference) => all.filter((one) => one.path === reference || one.reference === reference),
    folder: "direction",
  };
}

const kinds: Readonly<Record<string, string>> = {
  goals: "goal",
  principles: "principle",
  technologies: "technology",
  debts: "debt",
  risks: "risk",
  dismissals: "dismissal",
};

const kindOf = (path: Path): string => (path.startsWith("direction/") ? kinds[nameOf(folderOf(path))] : undefined) ?? "decision";

function recordOf(said: ExampleRecord, numbers: ReadonlyMap<string, Path>): DirectionRecord | DecisionRecord {
  const field = fieldIn(said.path);
  const kind = kindOf(said.path);
  const shared = {
    path: said.path,
    reference: said.number === undefined ? `${kind}/${slugOf(said.path)}` : `D-${said.number}`,
    title: field(said.title ?? slugOf(said.path).replaceAll("-", " "), "heading"),
    fields: Object.fromEntries(Object.entries(said.fields ?? {}).map(([key, value]) => [key, field(value, "front matter")])),
    sections: Object.entries(said.sections ?? {}).map(([title, text], index): Section => ({ level: 2, title, line: index + 1, text })),
    problems: (said.problems ?? []).map((message) => ({ path: said.path, line: 1, message, hint: "" })),
  };
  return kind === "decision"
    ? { ...shared, kind, ...decisionFields(said, field, numbers) }
    : { ...shared, kind, status: field(said.status ?? "unknown", "front matter") };
}

type MakeField = <T>(value: T, kind: SourceKind) => Field<T>;

const fieldIn =
  (path: Path): MakeField =>
  (value, kind) => ({ value, raw: String(value), source: { path, kind }, confidence: "declared" });

const statuses: readonly DecisionStatus[] = ["proposed", "accepted", "rejected", "deprecated", "superseded", "paused"];

function decisionFields(
  said: ExampleRecord,
  field: MakeField,
  numbers: ReadonlyMap<string, Path>,
): Omit<DecisionRecord, keyof DirectionRecord> & Pick<DecisionRecord, "status"> {
  const maybe = <T>(value: T | undefined, kind: SourceKind): Field<T> | undefined => (value === undefined ? undefined : field(value, kind));
  const globs = said.fields?.["applies-to"];
  return {
    status: field(statuses.find((one) => one === said.status) ?? "unknown", "status section"),
    otherStatus: maybe(said.otherStatus, "list item"),
    number: maybe(said.number, "file name"),
    date: maybe(said.date === undefined ? undefined : parseDay(said.date), "front matter"),
    owner: maybe(said.owner, "front matter"),
    deciders: maybe(said.deciders, "front matter"),
    links: Object.entries(said.links ?? {}).flatMap(([verb, to]) => to.map((one) => linkOf(said.path, verb, one, numbers))),
    options: (said.options ?? []).map((option, index) => ({ ...option, because: "", line: index + 1 })),
    appliesTo: maybe(Array.isArray(globs) ? globs.map(String) : undefined, "front matter"),
    format: "MADR 4",
  };
}

const verbs: readonly LinkVerb[] = [
  "supersedes",
  "superseded by",
  "supersedes in part",
  "superseded in part by",
  "amends",
  "amended by",
  "clarifies",
  "clarified by",
  "extends",
  "extended by",
  "depends on",
  "required by",
  "relates to",
];

const linkOf = (path: Path, verb: string, to: string, numbers: ReadonlyMap<string, Path>): RecordLink => ({
  verb: verbs.find((one) => one === verb) ?? "relates to",
  to,
  target: numbers.get(to) ?? (to.includes("/") ? to : undefined),
  source: { path, kind: "front matter" },
});

const slugOf = (path: Path): string =>
  nameOf(path)
    .replace(/\.[a-z]+$/, "")
    .replace(/^\d+-/, "");

function logsOf(decisions: readonly DecisionRecord[]): readonly RecordLog[] {
  const folders = [...new Set(decisions.map((one) => folderOf(one.path)))];
  return folders.map((folder) => ({
    folder,
    because: "example",
    records: decisions.filter((one) => folderOf(one.path) === folder).map((one) => one.path),
    convention: {
      naming: "NNNN-slug",
      nameOf: ({ number, slug }) => `${String(number).padStart(4, "0")}-${slug}.md`,
      numbered: true,
      width: 4,
      extension: ".md",
      format: "MADR 4",
    },
  }));
}
