import { encodePath, extensionOf, type Path } from "#base";
import { readRecord } from "../read/reading.ts";
import type { Edit, Kind, RecordLog, Value } from "../types.ts";
import { type DraftShape, saysDate, shapeOf } from "./draft-shape.ts";
import { type DraftContent, type DraftText, draftText } from "./draft-text.ts";
import type { Draft, RecordFiles } from "./files.ts";
import { nextNumber } from "./number.ts";
import { refuse } from "./refuse.ts";
import { editSidecar } from "./sidecar.ts";
import { slugOf } from "./slug.ts";

/**
 * A new record: in an existing log with that log's naming, width, status convention and template; else as MADR 4 in
 * the kinds' own folder. What the log's convention has no place for goes to the sidecar.
 */
export async function draftRecord(files: RecordFiles, draft: Draft): Promise<Edit> {
  const kind = files.kinds.find(({ id }) => id === draft.kind);
  if (kind === undefined)
    return refuse(files.set.folder, `there is no kind "${draft.kind}"`, `There are: ${files.kinds.map(({ id }) => id).join(", ")}.`);
  const title = draft.title.replace(/\s+/g, " ").trim();
  if (title === "") return refuse(files.set.folder, `a ${kind.one} needs a title`, "Say in a few words what it is.");
  const log = kind.logged === true ? logFor(files, draft.log) : undefined;
  if (draft.log !== undefined && log === undefined)
    return refuse(draft.log, "there is no log in this folder", "fairlead list names the logs.");
  const number = kind.logged === true ? numberFor(files, draft, log) : undefined;
  const path = await freePath(files, { kind, log, number, day: draft.day, slug: draft.slug ?? slugOf(title, kind.id) });
  const shape = await shapeOf(files, log);
  const heading = (number === undefined || log?.convention.numbered === false ? "" : shape.titled(number)) + title;
  const { status, values } = inOwnWords(kind, valuesOf(kind, draft, title), shape);
  const content = { kind, title, heading, status, values, body: draft.body ?? kind.body(title), extension: extensionOf(path) };
  const { text, left } = await readable(path, content, shape);
  // What follows from the status is for the log's convention to say, or not.
  const ours = Object.fromEntries(Object.entries(left).filter(([key]) => Object.hasOwn(draft.values, key)));
  const side = await editSidecar(files, path, ours);
  const own = { path, before: undefined, after: encodePath(text) };
  return side.state === "refused" ? side : { state: "done", changes: [own, ...side.changes] };
}

/** The draft in its log's shape, unless that reads otherwise than it is meant: a template can say anything. */
async function readable(path: Path, content: DraftContent, shape: DraftShape): Promise<DraftText> {
  const drafted = draftText(content, shape);
  if (shape.template === undefined) return drafted;
  const read = await readRecord({ path, bytes: encodePath(drafted.text) }, content.kind);
  const isMeant = typeof read !== "string" && read.status.value === content.status && (!shape.dated || saysDate(drafted.text));
  return isMeant ? drafted : draftText(content, { ...shape, template: undefined });
}

/** Counted in its own log, over all branches. */
function numberFor({ set }: RecordFiles, draft: Draft, log: RecordLog | undefined): number {
  const names = [...set.decisions.map(({ path }) => path), ...(draft.names ?? [])];
  return draft.number ?? nextNumber(log === undefined ? names : names.filter((path) => path.startsWith(below(log.folder, ""))));
}

/** The log asked for, else the one with most records. */
function logFor(files: RecordFiles, folder: Path | undefined): RecordLog | undefined {
  const { logs } = files.set;
  if (folder !== undefined) return logs.find((log) => log.folder === folder);
  return logs.reduce<RecordLog | undefined>(
    (best, log) => (best === undefined || log.records.length > best.records.length ? log : best),
    undefined,
  );
}

interface Named {
  readonly kind: Kind;
  readonly log: RecordLog | undefined;
  readonly number: number | undefined;
  readonly day: string;
  readonly slug: string;
}

async function freePath(files: RecordFiles, named: Named): Promise<Path> {
  for (let count = 1; ; count++) {
    const path = pathOf(files.set.folder, count === 1 ? named : { ...named, slug: `${named.slug}-${count}` });
    if ((await files.bytesOf(path)) === undefined) return path;
  }
}

function pathOf(folder: Path, { kind, log, number, day, slug }: Named): Path {
  if (log !== undefined) return below(log.folder, log.convention.nameOf({ number: number ?? 1, day, slug }));
  const name = number === undefined ? slug : `${String(number).padStart(4, "0")}-${slug}`;
  return below(folder, `${kind.folder}/${name}.md`);
}

const below = (folder: Path, name: string): Path => (folder === "" ? name : `${folder}/${name}`);

/** What is given, with the status a draft begins in and what the kind sets with a status. */
function valuesOf(kind: Kind, draft: Draft, title: string): Readonly<Record<string, Value>> {
  const status = kind.statusField ?? "status";
  const first = kind.initial === undefined ? {} : { [status]: kind.initial };
  const titled = kind.fields.some(({ key, required }) => key === "title" && required) ? { title } : {};
  const given: Record<string, Value> = { ...first, ...titled, ...draft.values };
  const now = given[status];
  return { ...(typeof now === "string" ? kind.moved?.({ status: now, day: draft.day, values: {} }) : {}), ...given };
}

/** The values with the status in the log's own word for it, and the status. */
function inOwnWords(kind: Kind, values: Readonly<Record<string, Value>>, shape: DraftShape): Pick<DraftContent, "status" | "values"> {
  const key = kind.statusField ?? "status";
  const status = values[key];
  return typeof status === "string" ? { status, values: { ...values, [key]: shape.wordFor(status) } } : { status: undefined, values };
}
