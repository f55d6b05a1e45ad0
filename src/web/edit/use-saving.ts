import type { ConflictChoices, EditConflict, EditedRecord, EditPlace } from "#views";
import { useState } from "preact/hooks";
import { useHere } from "../parts/here.ts";
import { ask } from "./ask.ts";
import type { Editing } from "./use-editing.ts";

export interface Saving {
  readonly busy: boolean;
  readonly conflict: EditConflict | undefined;
  /** Where it was committed, when it was. */
  readonly committed: { readonly branch: string; readonly oid: string } | undefined;
  readonly save: (record: EditedRecord, place: EditPlace) => void;
  readonly settle: (record: EditedRecord, choices: ConflictChoices) => void;
}

/** Writing what is on the desk: to the page of the record when it is done (or this page anew), or to what stands in the way. */
export function useSaving(editing: Pick<Editing, "take" | "refuse">, then: "leave" | "stay" = "leave"): Saving {
  const here = useHere();
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<EditConflict>();
  const [committed, setCommitted] = useState<Saving["committed"]>();
  const save = async (record: EditedRecord, place: EditPlace): Promise<void> => {
    setBusy(true);
    editing.refuse(undefined);
    const answer = await ask(here.root, "save", { files: record.files.filter(({ before, text }) => before !== text), place });
    setBusy(false);
    if (answer.state === "refused") return editing.refuse(answer);
    if (answer.state === "stale") return setConflict(answer.conflicts[0]);
    if (answer.commit !== null) setCommitted(answer.commit);
    else if (then === "stay" || answer.link === null || here.to(answer.link) === here.to(here.link)) location.reload();
    else location.assign(here.to(answer.link));
  };
  const settle = async (record: EditedRecord, choices: ConflictChoices): Promise<void> => {
    if (conflict === undefined) return;
    const { path, before, yours, theirs } = conflict;
    const answer = await ask(here.root, "merge", { kind: record.kind, conflict: { path, before, yours, theirs }, choices });
    if (answer.state === "refused") return editing.refuse(answer);
    setConflict(undefined);
    const others = record.files.filter((file) => file.path !== path);
    editing.take({
      ...answer.record,
      files: path === record.path ? [...answer.record.files, ...others] : [...others, ...answer.record.files],
    });
  };
  return {
    busy,
    conflict,
    committed,
    save: (record, place) => void save(record, place),
    settle: (record, choices) => void settle(record, choices),
  };
}
