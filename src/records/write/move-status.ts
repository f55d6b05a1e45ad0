import { decodePath, encodePath } from "#base";
import { readRecord } from "../read/reading.ts";
import type { DecisionRecord, DirectionRecord, Edit, FileChange, Kind, LinkVerb, Move, Value } from "../types.ts";
import { fileNameOf } from "../read/names.ts";
import { addLink, inRow } from "./add-link.ts";
import type { RecordFiles, StatusChange } from "./files.ts";
import { hintOf, homeOf } from "./home.ts";
import { linkText, numberedName, recordName, referenceTo } from "./link.ts";
import { otherSide } from "../other-side.ts";
import { ownWord } from "./own-words.ts";
import { titlePlace } from "./places.ts";
import { refuse } from "./refuse.ts";
import { editSidecar } from "./sidecar.ts";
import { setFields } from "./set-fields.ts";

interface Meant {
  readonly record: DirectionRecord;
  readonly kind: Kind;
  readonly move: Move;
  readonly by: DirectionRecord | undefined;
}

/** Moves a record to another status: the status, what the kind sets with it, and the other record's side of the link. */
export async function moveStatus(files: RecordFiles, change: StatusChange): Promise<Edit> {
  const meant = meaning(files, change);
  if ("state" in meant) return meant;
  const { record, kind, move, by } = meant;
  const bytes = await files.bytesOf(record.path);
  if (bytes === undefined) return refuse(record.path, "there is no such file", "fairlead list names what there is.");
  const text = decodePath(bytes);
  const status = move.by === undefined || by === undefined ? wordFor(files, meant) : `${move.by} ${await nameFor(files, meant, by, text)}`;
  const values = { [statusKey(kind)]: asWritten(text, meant, status), ...besides(text, meant, change.day) };
  const own = await setFields(files, record.path, values);
  if (own.state === "refused") return own;
  if (!(await reads(own, meant))) return refuse(record.path, `its new status would not be read as ${move.to}`);
  if (move.by === undefined || by === undefined) return own;
  const other = await linkBack(files, { record, by, verb: move.by });
  if (other.state === "refused") return other;
  const row = { verb: move.by, target: linkText(record.path, by.path, numberedName(by.path) ?? recordName(by.path)) };
  return { state: "done", changes: [...own.changes.map((each) => withRow(each, record, row)), ...other.changes] };
}

/** Whether the record reads as moved; what the sidecar says of it is read with all records only. */
async function reads(edit: Edit & { readonly state: "done" }, { record, kind, move }: Meant): Promise<boolean> {
  const change = edit.changes.find(({ path }) => path === record.path);
  if (change === undefined) return true;
  const now = await readRecord({ path: record.path, bytes: change.after }, kind);
  return typeof now !== "string" && (now.status.value === move.to || record.status.source.kind === "sidecar");
}

function meaning(files: RecordFiles, change: StatusChange): Meant | (Edit & { readonly state: "refused" }) {
  const record = files.set.all.find(({ path }) => path === change.record);
  const kind = files.kinds.find(({ id }) => id === record?.kind);
  const move = kind?.moves.find(({ id }) => id === change.move);
  if (record === undefined || kind === undefined)
    return refuse(change.record, "there is no such record", "fairlead list names what there is.");
  if (move === undefined)
    return refuse(change.record, `a ${kind.one} has no move "${change.move}"`, `There are: ${kind.moves.map(({ id }) => id).join(", ")}.`);
  const by = files.set.all.find(({ path }) => path === change.by);
  const asked = move.by === undefined ? undefined : [by, record].find((one) => one !== undefined && kind.open.includes(one.status.value));
  if (asked !== undefined && by !== record)
    return refuse(
      change.record,
      `${asked.reference} is ${asked.status.value}: ${asked === by ? "it cannot take the place of another yet" : "nothing takes its place before it is decided"}`,
      `Decide it first: fairlead decide ${asked.path} --accept, or --reject.`,
    );
  if (!move.from.includes(record.status.value) && record.status.value !== "unknown")
    return refuse(change.record, `it is ${record.status.value}`, `${change.move} goes from ${move.from.join(" or ")}.`);
  if (move.by !== undefined && (by === undefined || by.kind !== kind.id || by === record))
    return refuse(change.record, `${change.move} needs the ${kind.one} that takes its place`, `Draft that ${kind.one} first, and name it.`);
  return { record, kind, move, by };
}

/** What the kind sets with a status. Where the status is a section, or the file bears the same day, the date is the day of the decision and stays after it. */
function besides(text: string, { record, kind, move }: Meant, day: string): Readonly<Record<string, Value>> {
  const values = Object.fromEntries(
    Object.entries(record.fields).flatMap(([key, field]) => (field === undefined ? [] : [[key, field.value]])),
  );
  const set = kind.moved?.({ from: record.status.value, status: move.to, day, values }) ?? {};
  const isSection = homeOf(text, statusKey(kind), hintOf(record, "status"))?.kind === "section";
  if ((isSection || isNamedByDay(record)) && !kind.open.includes(record.status.value)) return {};
  return Object.fromEntries(
    Object.entries(set).filter(([key]) => kind.logged !== true || homeOf(text, key, hintOf(record, key)) !== undefined),
  );
}

/** Whether its date is the day in its file's name: the day of the decision, which nothing that comes after moves. */
const isNamedByDay = (record: DirectionRecord): boolean =>
  isDecision(record) && record.date !== undefined && fileNameOf(record.path).day === record.date.value;

const isDecision = (record: DirectionRecord): record is DecisionRecord => record.kind === "decision";

/** As the record's log says it. */
function wordFor({ set }: RecordFiles, { record, kind, move }: Meant): string {
  const log = kind.logged === true ? set.logs.find(({ records }) => records.includes(record.path)) : undefined;
  return ownWord(set, log?.folder, move.to);
}

const statusKey = (kind: Kind): string => kind.statusField ?? "status";

/** A status with the capital that the file begins its own with. */
function asWritten(text: string, { record, kind }: Meant, status: string): string {
  const home = homeOf(text, statusKey(kind), hintOf(record, "status"));
  const old = home === undefined || home.kind === "front matter" ? record.status.raw : text.slice(home.at, home.end);
  const first = /\p{L}/u.exec(old)?.[0] ?? (home?.kind === "section" ? "A" : "a");
  const isCapital = first === first.toUpperCase() && first !== first.toLowerCase();
  return (isCapital ? status.slice(0, 1).toUpperCase() : status.slice(0, 1).toLowerCase()) + status.slice(1);
}

/** How the record names the one that takes its place: MADR 4 by number, Nygard by title, the others by file. */
async function nameFor(files: RecordFiles, { record, kind }: Meant, by: DirectionRecord, text: string): Promise<string> {
  const number = numberedName(by.path);
  const home = homeOf(text, statusKey(kind), hintOf(record, "status"));
  if ((home === undefined || home.kind === "front matter") && number !== undefined) return number;
  if (home?.kind === "section") return linkText(record.path, by.path, await headingOf(files, by));
  return linkText(record.path, by.path, number ?? recordName(by.path));
}

async function headingOf(files: RecordFiles, record: DirectionRecord): Promise<string> {
  const bytes = await files.bytesOf(record.path);
  const text = bytes === undefined ? "" : decodePath(bytes);
  const place = titlePlace(text);
  return place === undefined ? recordName(record.path) : text.slice(place.at, place.end);
}

/** The record's own row "Superseded by", where it has one besides its status. */
function withRow(
  change: FileChange,
  record: DirectionRecord,
  { verb, target }: { readonly verb: LinkVerb; readonly target: string },
): FileChange {
  const text = change.path === record.path ? inRow(decodePath(change.after), verb, target) : undefined;
  return text === undefined ? change : { ...change, after: encodePath(text) };
}

interface Ends {
  readonly record: DirectionRecord;
  readonly by: DirectionRecord;
  readonly verb: LinkVerb;
}

async function linkBack(files: RecordFiles, { record, by, verb }: Ends): Promise<Edit> {
  const bytes = await files.bytesOf(by.path);
  const kind = files.kinds.find(({ id }) => id === by.kind);
  if (bytes === undefined || kind === undefined) return refuse(by.path, "there is no such file", "fairlead list names what there is.");
  const text = decodePath(bytes);
  const edited = addLink(text, { from: by, to: record, verb, kind, heading: await headingOf(files, record) });
  if (edited === undefined) return editSidecar(files, by.path, { [otherSide[verb].replaceAll(" ", "-")]: [referenceTo(record)] });
  if (edited.state === "refused") return refuse(by.path, edited.because);
  const change: FileChange = { path: by.path, before: bytes, after: encodePath(edited.text) };
  return { state: "done", changes: edited.text === text ? [] : [change] };
}
