import type { EditPlace } from "#views";
import { useState } from "preact/hooks";
import { useHere } from "../parts/here.ts";

interface SaveBarProps {
  readonly branch: string;
  readonly message: string;
  /** Nothing differs, or it is being written. */
  readonly idle: boolean;
  readonly onSave: (place: EditPlace) => void;
  readonly onCancel: () => void;
}

/** Save to the file, or commit on a branch; neither is chosen for the reader. Never pushed. */
export function SaveBar({ branch, message, idle, onSave, onCancel }: SaveBarProps) {
  const { writes } = useHere();
  const [naming, setNaming] = useState(writes !== "files");
  const [name, setName] = useState(branch);
  const [words, setWords] = useState(message);
  return (
    <form
      class="savebar"
      onSubmit={(event) => {
        event.preventDefault();
        if (naming) onSave({ to: "branch", branch: name.trim(), message: words.trim() });
      }}
    >
      {naming && (
        <div class="naming">
          <label class="field">
            Branch
            <input value={name} onInput={(event) => setName(event.currentTarget.value)} autocomplete="off" spellcheck={false} />
          </label>
          <label class="field">
            Message
            <input value={words} onInput={(event) => setWords(event.currentTarget.value)} autocomplete="off" />
          </label>
          <p class="note">A commit of its own: your files, what is staged and the branch you are on stay as they are. Nothing is pushed.</p>
        </div>
      )}
      <p class="acts dialog-acts">
        {writes === "files" && (
          <button type="button" class="btn first" disabled={idle} onClick={() => onSave({ to: "files" })}>
            Save to file
          </button>
        )}
        {naming ? (
          <button key="commit" type="submit" class="btn" disabled={idle || name.trim() === "" || words.trim() === ""}>
            Commit on this branch
          </button>
        ) : (
          // Its own key: were the element reused, the click that names a branch would also be the one that commits.
          <button key="name" type="button" class="btn" disabled={idle} onClick={() => setNaming(true)}>
            Commit on a branch…
          </button>
        )}
        <button type="button" class="btn bare" onClick={onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}
