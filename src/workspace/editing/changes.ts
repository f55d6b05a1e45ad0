import { isoDay, UserError } from "#base";
import { type Edit, isDecisionRecord, kindOf, moveStatus, type RecordFiles, setField } from "#records";
import { decidedOn, type EditAnswer, type EditAnswers, type EditAsked, sketchOfSuccessor } from "#views";
import { decideEdit, reviewEdit } from "../path/decide.ts";
import { namedInRecords } from "../path/named-in-records.ts";
import { newRecord } from "../path/new-record.ts";
import { putOffEdit } from "../path/not-now.ts";
import { sketchFromFinding } from "../path/sketches.ts";
import { kindFor, lookAt, onDesk, openFile, type Records, refused, withEdit } from "./desk.ts";
import { valueOf } from "./fields.ts";
import { overlaid, recordIn, withRecord } from "./overlay.ts";

/** Lays a record open. */
export async function openRecord(records: Records, { path }: EditAsked["open"]): Promise<EditAnswer> {
  const files = await records.recordFiles();
  const { kind } = recordAt(files, path);
  return { state: "open", record: await onDesk(records, files, kindFor(files, kind, path), [await openFile(files, path)]) };
}

/** A new record in its kind's folder or its log's, numbered and named as that log does. */
export async function draft(records: Records, { kind, title, from }: EditAsked["draft"]): Promise<EditAnswer> {
  const sketch = from === "" ? undefined : await sketchFromFinding(records, from, kind);
  const name = title.trim() === "" ? (sketch?.title ?? "") : title.trim();
  if (name === "") throw new UserError("a record needs a title", { hint: "A few words that say what it is." });
  return drafted(records, kind, (await newRecord(records, { kind, title: name, values: {}, sketch })).edit);
}

/** The record that puts a finding off. */
export async function putOff(records: Records, { finding, until, because, by }: EditAsked["put-off"]): Promise<EditAnswer> {
  const who = by.trim() === "" ? await records.person() : by.trim();
  if (who === undefined) throw new UserError("who says so?", { hint: "Name a person, a role or a team." });
  if (because.trim() === "") throw new UserError("why can it wait?", { hint: "A reason is what makes it an answer." });
  return drafted(records, "dismissal", (await putOffEdit(records, { finding, until, because: because.trim(), by: who })).edit);
}

/** A draft of what takes a decision's place: what it governed, and what it rested on as that stands today. */
export async function supersede(records: Records, { path, title }: EditAsked["supersede"]): Promise<EditAnswer> {
  const files = await records.recordFiles();
  const old = recordAt(files, path);
  if (!isDecisionRecord(old)) throw new UserError("only a decision is superseded by a draft", { hint: "" });
  const picture = await records.gather(["records", "statuses", "history", "tree", "areas", "imports", "teams", "technologies"]);
  const sketch = sketchOfSuccessor(picture, old, { decided: decidedOn(picture, old), now: records.now });
  return drafted(
    records,
    "decision",
    (await newRecord(records, { kind: "decision", title, values: { supersedes: [namedInRecords(files.set, old)] }, sketch })).edit,
  );
}

async function drafted(records: Records, kindId: string, edit: Edit): Promise<EditAnswer> {
  if (edit.state === "refused") return refused(edit.problem);
  const files = await records.recordFiles();
  const open = withEdit([], edit);
  return { state: "open", record: await onDesk(records, files, kindFor(files, kindId, open[0]?.path ?? ""), open) };
}

/** Moves a record: a decision with its outcome and what it replaces, any other by its status. */
export async function move(records: Records, { path, move: id, by, chosen, because, asItIs }: EditAsked["move"]): Promise<EditAnswer> {
  const files = await records.recordFiles();
  const record = recordAt(files, path);
  const said = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
  const edit =
    isDecisionRecord(record) && by === null
      ? await decideEdit(records, record, { move: id, chosen: said(chosen), because: said(because), asItIs, values: {} })
      : await moveStatus(files, { record: path, move: id, day: isoDay(records.now), ...(by === null ? {} : { by }) });
  return edited(records, files, path, edit);
}

/** A review of a decision: what came of it, and when it is looked at next. */
export async function review(records: Records, { path, outcome, next, note }: EditAsked["review"]): Promise<EditAnswer> {
  const files = await records.recordFiles();
  recordAt(files, path);
  const edit = await reviewEdit(records, path, {
    outcome,
    next: next === "" ? undefined : next,
    note: note.trim() === "" ? undefined : note.trim(),
  });
  return edited(records, files, path, edit);
}

async function edited(records: Records, files: RecordFiles, path: string, edit: Edit): Promise<EditAnswer> {
  if (edit.state === "refused") return refused(edit.problem);
  const { kind } = recordAt(files, path);
  return { state: "open", record: await onDesk(records, files, kindFor(files, kind, path), withEdit([await openFile(files, path)], edit)) };
}

/** Reads the texts as they are typed. */
export async function look(records: Records, { path, kind, files: open }: EditAsked["look"]): Promise<EditAnswers["look"]> {
  const files = await records.recordFiles();
  const { record, ...said } = await lookAt(records, overlaid(files, open), kindFor(files, kind, path), path);
  return { state: "look", look: { ...said, title: record === undefined ? path : said.title } };
}

/** Sets one field in the texts on the desk: only its own bytes change. */
export async function set(records: Records, { path, kind: id, files: open, key, value }: EditAsked["set"]): Promise<EditAnswers["set"]> {
  const files = overlaid(await records.recordFiles(), open);
  const kind = kindFor(files, id, path);
  const field = kind.fields.find((one) => one.key === key);
  if (field === undefined) throw new UserError(`a ${kind.one} has no field of this name`, { hint: "Write it into the text." });
  const record = await recordIn(files, kind, path);
  if (typeof record === "string") throw new UserError(record, { hint: "Mend the text first." });
  const edit = await setField(withRecord(files, record), { record: path, key, value: await valueOf(field, value) });
  if (edit.state === "refused") return refused(edit.problem);
  const next = await laidOpen(await records.recordFiles(), withEdit(open, edit), open);
  const { record: _, ...said } = await lookAt(records, overlaid(files, next), kind, path);
  return { state: "look", look: said, files: next };
}

/** A file that the edit opened besides is what it is on disk, not what the desk made of it before. */
const laidOpen = (files: RecordFiles, next: EditedFiles, before: EditedFiles): Promise<EditedFiles> =>
  Promise.all(
    next.map(async (file) =>
      before.some(({ path }) => path === file.path) ? file : { ...(await openFile(files, file.path)), text: file.text },
    ),
  );

type EditedFiles = EditAsked["set"]["files"];

function recordAt(files: RecordFiles, path: string): RecordFiles["set"]["all"][number] {
  const record = files.set.all.find((one) => one.path === path);
  if (record === undefined || kindOf(record.kind) === undefined)
    throw new UserError("there is no record at this path", { hint: "It may have been moved: look for it again." });
  return record;
}
