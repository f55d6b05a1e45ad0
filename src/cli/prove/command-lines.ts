import { UserError } from "#base";
import type { Command } from "../command.ts";

/** What of this repository the walk asks about. */
export interface Subjects {
  readonly areas: readonly string[];
  readonly files: readonly string[];
  readonly findings: readonly string[];
  readonly analyses: readonly string[];
  /** Paths of decisions. */
  readonly decisions: readonly string[];
  /** Paths of records of every kind. */
  readonly records: readonly string[];
  readonly folder: string;
  /** A folder that may be written to, and is thrown away. */
  readonly scratch: string;
}

/** A command line to run; `helpers` when it may name those who can help. */
export interface Line {
  readonly argv: readonly string[];
  readonly helpers: boolean;
  /** It shows a file that would change: of that only the lines it adds are its own. */
  readonly diff?: true;
}

const plain = (...argv: string[]): Line => ({ argv, helpers: false });
const changing = (...argv: string[]): Line => ({ argv, helpers: false, diff: true });
const inEachForm = (...argv: string[]): readonly Line[] => [plain(...argv), plain(...argv, "--json"), plain(...argv, "--md")];

/** `why` names helpers on the terminal of whoever asks; passed on, only with `--people`. */
const naming = (...argv: string[]): readonly Line[] => [
  { argv, helpers: true },
  plain(...argv, "--json"),
  plain(...argv, "--md"),
  { argv: [...argv, "--json", "--people"], helpers: true },
  { argv: [...argv, "--md", "--people"], helpers: true },
];

/** How each command is walked. A command that is not here is not proved, and that is said. */
const lines: Readonly<Record<string, (subjects: Subjects) => readonly Line[]>> = {
  overview: ({ folder }) => [...inEachForm(), ...inEachForm("--people"), ...inEachForm(folder, folder)],
  undecided: () => [...inEachForm("undecided"), ...inEachForm("undecided", "--people")],
  findings: () => [...inEachForm("findings"), ...inEachForm("findings", "--people")],
  areas: () => [...inEachForm("areas"), ...inEachForm("areas", "--people")],
  questions: () => [...inEachForm("questions"), ...inEachForm("questions", "--people")],
  why: ({ areas, files, findings, decisions }) => [
    ...[...areas, ...files].flatMap((subject) => naming("why", subject)),
    ...findings.flatMap((id) => inEachForm("why", id)),
    ...decisions.slice(0, 3).flatMap((path) => naming("why", path)),
    ...naming("why", "--diff", "HEAD"),
  ],
  bind: () => inEachForm("bind"),
  radar: () => inEachForm("radar"),
  list: () => [...inEachForm("list"), { argv: ["list", "decision", "--json", "--people"], helpers: true }],
  show: ({ records }) => records.flatMap((path) => naming("show", path)),
  search: () => inEachForm("search", "decision"),
  analyse: ({ analyses, areas }) =>
    analyses.flatMap((id) => [
      ...inEachForm("analyse", id),
      plain("analyse", id, "--format", "csv"),
      plain("analyse", id, "--window", "all", "--people"),
      plain("analyse", id, "--reference", "--format", "csv"),
      ...areas.slice(0, 2).map((area) => plain("analyse", id, "--area", area, "--json")),
    ]),
  // What they write is what whoever runs them says; what a record states stands in it as written.
  new: ({ findings }) => [
    plain("new", "decision", "--title", "Prove it", "--dry-run"),
    ...findings
      .slice(0, 3)
      .flatMap((id) => [plain("new", "decision", "--from", id, "--dry-run"), plain("new", "debt", "--from", id, "--dry-run", "--json")]),
  ],
  init: () => [...inEachForm("init"), plain("init", "--dry-run")],
  decide: ({ decisions }) => decisions.slice(0, 2).map((path) => changing("decide", path, "--reopen", "--dry-run")),
  supersede: ({ decisions }) => decisions.slice(0, 2).map((path) => changing("supersede", path, "--title", "Prove it", "--dry-run")),
  revisit: ({ decisions }) => decisions.slice(0, 3).flatMap((path) => naming("revisit", path)),
  "not-now": ({ findings }) =>
    findings.slice(0, 3).map((id) => plain("not-now", id, "--until", "3m", "--because", "proved", "--by", "the team", "--dry-run")),
  since: () => [...inEachForm("since", "HEAD~1"), ...inEachForm("since", "HEAD~1", "--people")],
  ahead: () => [...inEachForm("ahead"), ...inEachForm("ahead", "--people")],
  measures: ({ areas }) => [
    ...inEachForm("measures"),
    ...["active-people", "truck-factor", "fix-share"].flatMap((id) => inEachForm("measures", id, "--in", areas[0] ?? "", "--people")),
  ],
  doctor: () => inEachForm("doctor"),
  privacy: () => inEachForm("privacy"),
  refresh: () => [plain("refresh")],
  schema: () => [plain("schema")],
  completion: () => ["bash", "zsh", "fish"].map((shell) => plain("completion", shell)),
  help: () => [plain("help"), plain("why", "--help")],
  version: () => [plain("version")],
  web: () => [],
  export: ({ scratch }) => [
    plain("export", "--site", `${scratch}/site`),
    plain("export", "--parquet", `${scratch}/tables`),
    { argv: ["export", "--site", `${scratch}/site-people`, "--people"], helpers: true },
  ],
};

/** Every command line of the walk. Throws when a command has none: what was not looked at is not proved. */
export function linesFor(commands: readonly Command[], subjects: Subjects): readonly Line[] {
  return commands.flatMap(({ name }) => {
    const make = lines[name];
    if (make === undefined)
      throw new UserError(`the walk does not know the command ${name}`, {
        hint: "Say in src/cli/prove/command-lines.ts how it is walked.",
      });
    return make(subjects);
  });
}
