import type { ConflictChoices, EditConflict, PieceChoice } from "#views";
import { useState } from "preact/hooks";
import { ConflictFields } from "./conflict-fields.tsx";
import { ConflictLines } from "./conflict-lines.tsx";

interface ConflictProps {
  readonly conflict: EditConflict;
  readonly onTake: (choices: ConflictChoices) => void;
}

/** Somebody else changed the file: by field and by line whose it shall be where both did, and both texts, so that nobody's is lost. */
export const Conflict = ({ conflict, onTake }: ConflictProps) => (
  <section class="conflict" aria-labelledby="conflict-h">
    <h3 id="conflict-h">The file was {conflict.theirs === null ? "taken away" : "changed"} meanwhile</h3>
    <p role="alert">Nothing was written. Both texts are kept below.</p>
    {conflict.theirs !== null && <Settle conflict={conflict} onTake={onTake} />}
    <details open={conflict.theirs === null}>
      <summary>Both texts, whole</summary>
      <div class="texts">
        <Text of={conflict.yours} title="Yours" />
        <Text of={conflict.theirs ?? ""} title="Theirs" />
      </div>
    </details>
  </section>
);

function Settle({ conflict, onTake }: ConflictProps) {
  const [fields, setFields] = useState<ConflictChoices["fields"]>({});
  const [said, setSaid] = useState<ReadonlyMap<number, PieceChoice>>(new Map());
  const places = conflict.pieces.filter(({ state }) => state === "open").map((_, index) => said.get(index));
  const pieces = places.flatMap((choice) => (choice === undefined ? [] : [choice]));
  const open = conflict.fields.filter(({ key, both }) => both && fields[key] === undefined).length + places.length - pieces.length;
  return (
    <>
      <p class="note">What only one of you changed is kept. Where both did, say whose it is to be.</p>
      {conflict.fields.length > 0 && (
        <ConflictFields of={conflict.fields} chosen={fields} onChoose={(key, side) => setFields({ ...fields, [key]: side })} />
      )}
      <ConflictLines of={conflict.pieces} chosen={said} onChoose={(index, choice) => setSaid(new Map(said).set(index, choice))} />
      <p class="acts">
        <button type="button" class="btn first" disabled={open > 0} onClick={() => onTake({ fields, pieces })}>
          Put them together
        </button>
        <span class="note" role="status">
          {open > 0 ? `${open} to be settled` : "It is shown before it is written."}
        </span>
      </p>
    </>
  );
}

const Text = ({ of, title }: { readonly of: string; readonly title: string }) => (
  <label class="field">
    {title}
    <textarea class="typed" readOnly rows={12} value={of} />
  </label>
);
