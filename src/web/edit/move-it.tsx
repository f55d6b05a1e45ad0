import type { EditedRecord, EditMove } from "#views";
import { useState } from "preact/hooks";
import { useHere } from "../parts/here.ts";
import { ask } from "./ask.ts";
import { Dialog } from "./dialog.tsx";
import { Editor } from "./editor.tsx";
import { Outcome, type Said } from "./outcome.tsx";
import { useEditing } from "./use-editing.ts";
import { useSaving } from "./use-saving.ts";
import { useSaying } from "./use-saying.ts";
import { Written } from "./written.tsx";

interface MoveItProps {
  readonly path: string;
  /** Id of the move that was asked for. */
  readonly wanted: string | undefined;
  readonly onClose: () => void;
}

/** What was chosen so far. */
interface Chosen extends Said {
  readonly move: EditMove | undefined;
  /** Path of the record that takes its place, for a move that needs one. */
  readonly by: string | null;
  /** It is to be accepted though it says nothing yet. */
  readonly asItIs: boolean;
}

const isWhole = ({ move, by }: Chosen): boolean => move !== undefined && (!move.needs || by !== null);

/** What is to become of a record: chosen here, seen as a diff, then written with both ends of a link. */
export function MoveIt({ path, wanted, onClose }: MoveItProps) {
  const { root } = useHere();
  const editing = useEditing(root, () => ask(root, "open", { path }));
  const saving = useSaving(editing);
  const { said, waits, say } = useSaying<Chosen>(editing, { move: undefined, by: null, chosen: "", because: "", asItIs: false }, (next) =>
    next.move === undefined || !isWhole(next)
      ? undefined
      : ask(root, "move", { path, ...next, move: next.move.id, by: next.move.needs ? next.by : null }),
  );
  const [drafted, setDrafted] = useState<string>();
  const { record } = editing;
  if (drafted !== undefined)
    return <Editor title="What takes its place" begin={{ verb: "supersede", asked: { path, title: drafted } }} onClose={onClose} />;
  return (
    <Dialog title={record === undefined ? "Reading it …" : record.title} note={<code>{path}</code>} onClose={onClose}>
      {record !== undefined && saving.committed === undefined && (
        <>
          <Moves record={record} wanted={wanted} chosen={said.move} onChoose={(move) => say({ move })} />
          {said.move?.needs === true && (
            <Successor record={record} onDraft={setDrafted} onName={(by) => say({ by: by === "" ? null : by })} />
          )}
          {said.move !== undefined && isOutcome(record, said.move) && <Outcome options={record.options} said={said} onSay={say} />}
          {said.move?.to === "accepted" && (
            <Unsaid record={record} asks={editing.refused !== undefined || said.asItIs} asItIs={said.asItIs} onSay={say} />
          )}
        </>
      )}
      <Written
        editing={editing}
        saving={saving}
        ready={isWhole(said)}
        waits={waits}
        message={({ title }) => `${said.move?.label ?? "Change"}: ${title}`}
        onClose={onClose}
      />
    </Dialog>
  );
}

interface UnsaidProps {
  readonly record: EditedRecord;
  /** It was refused, or was told to be taken as it is. */
  readonly asks: boolean;
  readonly asItIs: boolean;
  readonly onSay: (some: { readonly asItIs: boolean }) => void;
}

/** What an accepted decision leaves unsaid; a draft that says nothing is accepted only when that is said. */
const Unsaid = ({ record, asks, asItIs, onSay }: UnsaidProps) => (
  <>
    {asks && record.kind === "decision" && (
      <label class="tick">
        <input type="checkbox" checked={asItIs} onChange={(event) => onSay({ asItIs: event.currentTarget.checked })} /> Accept it as it is
      </label>
    )}
    {record.unsaid.length > 0 && <p class="note unsaid">Accepted, it leaves unsaid: {record.unsaid.join(", ")}.</p>}
  </>
);

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
