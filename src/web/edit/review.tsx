import { useHere } from "../parts/here.ts";
import { ask } from "./ask.ts";
import { Dialog } from "./dialog.tsx";
import { useEditing } from "./use-editing.ts";
import { useSaving } from "./use-saving.ts";
import { useSaying } from "./use-saying.ts";
import { Written } from "./written.tsx";

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

interface Reviewed {
  readonly outcome: Outcome | null;
  readonly next: string;
  readonly note: string;
}

/** A decision looked at again: what came of it, and when next. */
export function Review({ path, seen, onClose }: ReviewProps) {
  const { root } = useHere();
  const editing = useEditing(root, () => ask(root, "open", { path }));
  const saving = useSaving(editing);
  const { said, waits, say } = useSaying<Reviewed>(editing, { outcome: seen, next: "", note: "" }, ({ outcome, ...rest }) =>
    outcome === null ? undefined : ask(root, "review", { path, outcome, ...rest }),
  );
  const { record } = editing;
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
      {record !== undefined && saving.committed === undefined && (
        <>
          <fieldset class="choice">
            <legend>Outcome</legend>
            {outcomes.map(({ id, word }) => (
              <label key={id}>
                <input type="radio" name="outcome" checked={said.outcome === id} onChange={() => say({ outcome: id })} />
                {word}
              </label>
            ))}
          </fieldset>
          {seen !== null && <p class="note">The expectations whose day has passed say: {seen}.</p>}
          <label class="field">
            Next review
            <input type="date" value={said.next} onInput={(event) => say({ next: event.currentTarget.value })} />
          </label>
          <label class="field">
            What was learnt
            <input value={said.note} onInput={(event) => say({ note: event.currentTarget.value })} />
          </label>
        </>
      )}
      <Written
        editing={editing}
        saving={saving}
        ready={said.outcome !== null}
        waits={waits}
        message={({ title }) => `Review: ${title}`}
        onClose={onClose}
      />
    </Dialog>
  );
}
