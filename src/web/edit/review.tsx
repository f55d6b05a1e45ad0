import { useState } from "preact/hooks";
import { useHere } from "../parts/here.ts";
import { ask } from "./ask.ts";
import { Committed } from "./committed.tsx";
import { Conflict } from "./conflict.tsx";
import { Dialog } from "./dialog.tsx";
import { DiffView } from "./diff-view.tsx";
import { branchFor } from "./editor.tsx";
import { Refused } from "./problems.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useEditing } from "./use-editing.ts";
import { useSaving } from "./use-saving.ts";

const outcomes = [
  { id: "held", word: "Held" },
  { id: "mixed", word: "Mixed" },
  { id: "missed", word: "Missed" },
  { id: "cannot tell", word: "Cannot tell" },
] as const;
type Outcome = (typeof outcomes)[number]["id"];

interface ReviewProps {
  readonly path: string;
  /** What the evidence says; nothing where it says nothing. */
  readonly seen: Outcome | null;
  readonly onClose: () => void;
}

/** A decision looked at again: what came of it, and when next. */
export function Review({ path, seen, onClose }: ReviewProps) {
  const { root } = useHere();
  const editing = useEditing(root, () => ask(root, "open", { path }));
  const saving = useSaving(editing);
  const [said, setSaid] = useState<{ readonly outcome: Outcome | null; readonly next: string; readonly note: string }>({
    outcome: seen,
    next: "",
    note: "",
  });
  const { record, refused } = editing;
  const say = async (some: Partial<typeof said>): Promise<void> => {
    const whole = { ...said, ...some };
    setSaid(whole);
    if (whole.outcome === null) return;
    const answer = await ask(root, "review", { path, outcome: whole.outcome, next: whole.next, note: whole.note });
    editing.refuse(answer.state === "open" ? undefined : answer);
    if (answer.state === "open") editing.take(answer.record);
  };
  const changed = record?.files.some(({ before, text }) => before !== text) === true;
  return (
    <Dialog
      title={record === undefined ? "Review" : `Review: ${record.title}`}
      note={
        <>
          Changes these bytes of <code>{path}</code> and no others.
        </>
      }
      onClose={onClose}
    >
      {refused !== undefined && <Refused of={refused} />}
      {saving.committed !== undefined && <Committed of={saving.committed} onClose={onClose} />}
      {record !== undefined && saving.committed === undefined && (
        <>
          <fieldset class="choice">
            <legend>Outcome</legend>
            {outcomes.map(({ id, word }) => (
              <label key={id}>
                <input type="radio" name="outcome" checked={said.outcome === id} onChange={() => void say({ outcome: id })} />
                {word}
              </label>
            ))}
          </fieldset>
          {seen !== null && <p class="note">The expectations whose day has passed say: {seen}.</p>}
          <label class="field">
            Next review
            <input type="date" value={said.next} onInput={(event) => void say({ next: event.currentTarget.value })} />
          </label>
          <label class="field">
            What was learnt
            <input value={said.note} onChange={(event) => void say({ note: event.currentTarget.value })} />
          </label>
          {saving.conflict !== undefined && <Conflict conflict={saving.conflict} onTake={(choices) => saving.settle(record, choices)} />}
          {changed && <DiffView files={record.files} />}
          {saving.conflict === undefined && (
            <SaveBar
              branch={branchFor(record)}
              message={`Review: ${record.title}`}
              idle={saving.busy || !changed}
              onSave={(place) => saving.save(record, place)}
              onCancel={onClose}
            />
          )}
        </>
      )}
    </Dialog>
  );
}
