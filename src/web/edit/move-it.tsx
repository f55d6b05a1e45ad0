import type { EditedRecord, EditMove } from "#views";
import { useState } from "preact/hooks";
import { useHere } from "../parts/here.ts";
import { ask } from "./ask.ts";
import { Committed } from "./committed.tsx";
import { Conflict } from "./conflict.tsx";
import { Dialog } from "./dialog.tsx";
import { DiffView } from "./diff-view.tsx";
import { branchFor, Editor } from "./editor.tsx";
import { Outcome } from "./outcome.tsx";
import { Refused } from "./problems.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useEditing } from "./use-editing.ts";
import { useMoving } from "./use-moving.ts";
import { useSaving } from "./use-saving.ts";

interface MoveItProps {
  readonly path: string;
  /** Id of the move that was asked for. */
  readonly wanted: string | undefined;
  readonly onClose: () => void;
}

/** What is to become of a record: chosen here, seen as a diff, then written with both ends of a link. */
export function MoveIt({ path, wanted, onClose }: MoveItProps) {
  const { root } = useHere();
  const editing = useEditing(root, () => ask(root, "open", { path }));
  const saving = useSaving(editing);
  const { chosen, waits, choose } = useMoving(path, editing);
  const [drafted, setDrafted] = useState<string>();
  const { record, refused } = editing;
  if (drafted !== undefined)
    return <Editor title="What takes its place" begin={{ verb: "supersede", asked: { path, title: drafted } }} onClose={onClose} />;
  const isChosen = chosen !== undefined && (!chosen.move.needs || chosen.by !== null);
  const changed = isChosen && record?.files.some(({ before, text }) => before !== text) === true;
  return (
    <Dialog title={record === undefined ? "Reading it …" : record.title} note={<code>{path}</code>} onClose={onClose}>
      {refused !== undefined && <Refused of={refused} />}
      {saving.committed !== undefined && <Committed of={saving.committed} onClose={onClose} />}
      {record !== undefined && saving.committed === undefined && (
        <>
          <Moves record={record} wanted={wanted} chosen={chosen?.move} onChoose={(move) => choose({ move })} />
          {chosen?.move.needs === true && (
            <Successor record={record} onDraft={setDrafted} onName={(by) => choose({ by: by === "" ? null : by })} />
          )}
          {chosen !== undefined && isOutcome(record, chosen.move) && (
            <Outcome options={record.options} said={chosen.said} onSay={(said) => choose({ said })} />
          )}
          {saving.conflict !== undefined && <Conflict conflict={saving.conflict} onTake={(choices) => saving.settle(record, choices)} />}
          {changed && saving.conflict === undefined && (
            <>
              <DiffView files={record.files} />
              <SaveBar
                branch={branchFor(record)}
                message={`${chosen.move.label}: ${record.title}`}
                idle={saving.busy || waits}
                onSave={(place) => saving.save(record, place)}
                onCancel={onClose}
              />
            </>
          )}
          {!changed && (
            <p class="acts dialog-acts">
              <button type="button" class="btn bare" onClick={onClose}>
                Cancel <kbd>Esc</kbd>
              </button>
            </p>
          )}
        </>
      )}
    </Dialog>
  );
}

/** Of a decision that is accepted or rejected the reason belongs in it. */
const isOutcome = (record: EditedRecord, { to }: EditMove): boolean =>
  record.kind === "decision" && (to === "accepted" || to === "rejected");

interface MovesProps {
  readonly record: EditedRecord;
  readonly wanted: string | undefined;
  readonly chosen: EditMove | undefined;
  readonly onChoose: (move: EditMove) => void;
}

/** The moves there are from where it stands; the one asked for first, none chosen. */
function Moves({ record, wanted, chosen, onChoose }: MovesProps) {
  const moves = record.moves.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted));
  if (moves.length === 0) return <p>There is no move from where it stands.</p>;
  return (
    <fieldset class="choice">
      <legend>What becomes of it</legend>
      {moves.map((move) => (
        <label key={move.id}>
          <input type="radio" name="move" checked={chosen?.id === move.id} onChange={() => onChoose(move)} />
          {move.label}
        </label>
      ))}
    </fieldset>
  );
}

interface SuccessorProps {
  readonly record: EditedRecord;
  readonly onDraft: (title: string) => void;
  readonly onName: (path: string) => void;
}

/** Who takes its place: a record that is there, or one to be drafted now. */
function Successor({ record, onDraft, onName }: SuccessorProps) {
  const [title, setTitle] = useState("");
  return (
    <div class="successor">
      {record.others.length > 0 && (
        <label class="field">
          By one that is there
          <select onChange={(event) => onName(event.currentTarget.value)}>
            <option value="">choose</option>
            {record.others.map(({ path, name }) => (
              <option key={path} value={path}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "") onDraft(title.trim());
        }}
      >
        <label class="field">
          By a new one, with the title
          <input value={title} onInput={(event) => setTitle(event.currentTarget.value)} autocomplete="off" />
        </label>
        <p class="acts">
          <button type="submit" class="btn" disabled={title.trim() === ""}>
            Draft it…
          </button>
        </p>
      </form>
    </div>
  );
}
