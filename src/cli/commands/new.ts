import { printable, UserError } from "#base";
import type { Drafted, FieldSpec, Kind, Value, Workspace } from "#workspace";
import type { Sketch } from "#views";
import type { Command, Invocation } from "../command.ts";
import { openFor, progressFor } from "../present.ts";
import { writeEdit, writeOptions } from "../records/write.ts";

export const newCommand: Command = {
  name: "new",
  task: "Set direction, and decide",
  usage: [{ call: "<kind>", does: "drafts a record: decision, goal, debt, risk …" }],
  about:
    "On a terminal it asks for what is missing. A decision joins the log that is there, in its convention, with the next number over all branches. Nothing is overwritten.",
  options: [
    { name: "title", value: "<words>", summary: "what it is, in a few words" },
    { name: "owner", value: "<who>", summary: "the one person or role that owns it" },
    { name: "decide-by", value: "<day>", summary: "for a decision: the day by which it is decided" },
    { name: "applies-to", value: "<globs>", summary: "paths it is about, commas between" },
    { name: "set", value: "<key=value>", many: true, summary: "any other field; may be given several times" },
    { name: "from", value: "<finding>", summary: "fill in everything known about a finding" },
    { name: "from-diff", summary: "fill in what the change tells: areas, paths …" },
    { name: "base", value: "<rev>", summary: "with --from-diff: against this, not the default branch" },
    { name: "log", value: "<folder>", summary: "the log it joins, where there are several" },
    ...writeOptions,
  ],
  examples: [
    { command: "fairlead new decision", does: "Asks for the title and five more keys, and writes the draft." },
    { command: 'fairlead new decision --title "Use PostgreSQL" --owner ada --dry-run', does: "Prints the draft." },
    { command: "fairlead new decision --from-diff --branch adr/cache", does: "About what you changed, committed on a branch." },
    { command: "fairlead new debt --from hotspot-without-debt:src/billing/ledger.ts", does: "Answers a finding." },
  ],
  most: 1,
  run: async (invocation) => {
    const { kindNamed, newRecord } = await import("../engine.ts");
    const [name] = invocation.positionals;
    if (name === undefined) throw new UserError("new what?", { hint: "Name a kind: fairlead new decision." });
    const kind = kindNamed(name);
    const workspace = await openFor(invocation);
    const sketch = await sketchFor(invocation, workspace, kind);
    const { title, values } = await told(invocation, kind, sketch);
    const drafted = await newRecord(workspace, { kind: kind.id, title, values, sketch, log: invocation.text("log") });
    const { exit, written } = await writeEdit(invocation, workspace, drafted.edit, `New ${kind.one}: ${title}`);
    if (written && !invocation.flag("json")) invocation.terminal.out(next(kind, drafted, invocation.text("branch")));
    return exit;
  },
};

async function sketchFor(invocation: Invocation, workspace: Workspace, kind: Kind): Promise<Sketch | undefined> {
  const from = invocation.text("from");
  const diff = invocation.flag("from-diff");
  if (from !== undefined && diff) throw new UserError("--from and --from-diff cannot both be had", { hint: "Leave one out." });
  const progress = progressFor(invocation);
  const gathering = { onProgress: progress.report, signal: invocation.signal };
  if (from !== undefined) {
    const { sketchFromFinding } = await import("../engine.ts");
    return sketchFromFinding(workspace, from, kind.id, gathering).finally(progress.clear);
  }
  if (!diff) return undefined;
  const changes = await workspace.changes(invocation.text("base"));
  return workspace.sketchOfChange(changes, gathering).finally(progress.clear);
}

interface Told {
  readonly title: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** What the options say and, on a terminal, the answers to what they leave open. */
async function told(invocation: Invocation, kind: Kind, sketch: Sketch | undefined): Promise<Told> {
  const values = await optionValues(invocation, kind);
  const { canAsk } = await import("../terminal/ask.ts");
  const asks = canAsk() && !invocation.flag("dry-run") && !invocation.flag("json");
  const given = invocation.text("title") ?? (asks ? await askTitle(invocation, kind, sketch) : "");
  const title = given.trim() === "" ? (sketch?.title ?? "") : given.trim();
  if (title === "") throw new UserError(`a ${kind.one} needs a title`, { hint: `fairlead new ${kind.id} --title "…"` });
  return { title, values: asks ? { ...(await askEach(invocation, kind, { ...sketch?.values, ...values })), ...values } : values };
}

async function askTitle({ terminal, signal }: Invocation, kind: Kind, sketch: Sketch | undefined): Promise<string> {
  const { askLine } = await import("../terminal/ask.ts");
  terminal.say(`${kind.question}\n`);
  return askLine(sketch === undefined ? "Title: " : `Title [${sketch.title}]: `, signal);
}

/** Fields that a draft shows or a record must have, and that nothing told yet. An empty answer leaves one open. */
async function askEach(invocation: Invocation, kind: Kind, known: Readonly<Record<string, Value>>): Promise<Record<string, Value>> {
  const [{ valueTyped }, { askLine }] = await Promise.all([import("../engine.ts"), import("../terminal/ask.ts")]);
  const found: Record<string, Value> = {};
  const begins = new Set(["title", "date", "at", kind.statusField ?? "status"]);
  for (const field of kind.fields.filter(
    ({ key, drafted, required }) => (drafted || required) && !begins.has(key) && known[key] === undefined,
  )) {
    invocation.terminal.say(aboutField(field));
    const answer = await askLine("> ", invocation.signal);
    if (answer !== "") found[field.key] = await valueTyped(field, answer);
  }
  return found;
}

const shapes: Partial<Record<FieldSpec["input"], string>> = {
  day: " (2026-12-31)",
  list: " (commas between)",
  records: " (commas between)",
  boolean: " (yes, no)",
};

/** "Decide by (2026-12-31). The day by which it is to be decided." */
const aboutField = ({ label, meaning, choices, input }: FieldSpec): string =>
  `${label}${choices === undefined ? (shapes[input] ?? "") : ` (${choices.join(", ")})`}. ${meaning}\n`;

/** Where an option of its own goes: the key that the kind calls it by. */
const ownKeys = {
  owner: ["decision-owner", "owner", "by"],
  "decide-by": ["decide-by"],
  "applies-to": ["applies-to", "paths", "detect"],
} as const;

async function optionValues(invocation: Invocation, kind: Kind): Promise<Record<string, Value>> {
  const { valueTyped } = await import("../engine.ts");
  const values: Record<string, Value> = {};
  for (const [option, keys] of Object.entries(ownKeys)) {
    const text = invocation.text(option);
    if (text === undefined) continue;
    const field = kind.fields.find(({ key }) => keys.some((one) => one === key));
    if (field === undefined)
      throw new UserError(`a ${kind.one} has no --${option}`, { hint: `Its fields: ${kind.fields.map(({ key }) => key).join(", ")}.` });
    values[field.key] = await valueTyped(field, text);
  }
  for (const pair of invocation.texts("set")) {
    const [, key = "", text = ""] = /^([\w-]+)=(.*)$/s.exec(pair) ?? [];
    const field = kind.fields.find((one) => one.key === key);
    if (field === undefined)
      throw new UserError(`a ${kind.one} has no field "${printable(key === "" ? pair : key)}"`, {
        hint: `Write --set key=value. Its fields: ${kind.fields.map((one) => one.key).join(", ")}.`,
      });
    values[key] = await valueTyped(field, text);
  }
  return values;
}

/** What is on a branch only is shown from there. */
function next(kind: Kind, { path, missing }: Pick<Drafted, "path" | "missing">, branch: string | undefined): string {
  const open = missing.length === 0 ? "" : `Still to be said: ${missing.map(({ key }) => key).join(", ")}.\n`;
  const at = branch === undefined ? "" : ` --at ${branch}`;
  return `${open}${kind.id === "decision" ? `Next  fairlead show ${path}${at}\n` : ""}`;
}
