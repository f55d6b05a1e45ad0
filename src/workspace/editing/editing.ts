import { draft, look, move, openRecord, putOff, review, set, supersede } from "./changes.ts";
import { merge } from "./conflicts.ts";
import type { Records } from "./desk.ts";
import { save } from "./saving.ts";
import type { Editing } from "./types.ts";

/** All that a page can ask when it edits records of this workspace. Nothing is written but by `save`. */
export const editingOf = (records: Records): Editing => ({
  open: (asked) => openRecord(records, asked),
  draft: (asked) => draft(records, asked),
  "put-off": (asked) => putOff(records, asked),
  look: (asked) => look(records, asked),
  set: (asked) => set(records, asked),
  move: (asked) => move(records, asked),
  review: (asked) => review(records, asked),
  supersede: (asked) => supersede(records, asked),
  merge: (asked) => merge(records, asked),
  save: (asked) => save(records, asked),
});
