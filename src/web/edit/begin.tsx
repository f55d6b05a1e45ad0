import { useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";
import { Editor } from "./editor.tsx";

interface BeginProps {
  readonly kind: string;
  readonly one: string;
  readonly onClose: () => void;
}

/** A new record begins with its title: number, file name and form follow from it and from the log it joins. */
export function Begin({ kind, one, onClose }: BeginProps) {
  const [title, setTitle] = useState("");
  const [given, setGiven] = useState<string>();
  if (given !== undefined)
    return <Editor title={`New ${one}`} begin={{ verb: "draft", asked: { kind, title: given, from: "" } }} onClose={onClose} />;
  return (
    <Dialog title={`New ${one}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "") setGiven(title.trim());
        }}
      >
        <label class="field">
          Title
          <input value={title} onInput={(event) => setTitle(event.currentTarget.value)} autocomplete="off" />
        </label>
        <p class="note">A few words that say what it is. Nothing is written before you have seen it.</p>
        <p class="acts dialog-acts">
          <button type="submit" class="btn first" disabled={title.trim() === ""}>
            Begin
          </button>
          <button type="button" class="btn bare" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}
