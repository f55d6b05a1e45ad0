import { useHere } from "../parts/here.ts";
import { Coded } from "../parts/coded.tsx";
import { ask } from "./ask.ts";
import { Dialog } from "./dialog.tsx";
import { Written } from "./written.tsx";
import { useEditing } from "./use-editing.ts";
import { useSaving } from "./use-saving.ts";
import { useSaying } from "./use-saying.ts";

interface PutOffProps {
  /** Id of the finding. */
  readonly finding: string;
  readonly statement: string;
  readonly onClose: () => void;
}

/** Not now: until which day, why, and who says so. It is silent until then, and comes back. */
export function PutOff({ finding, statement, onClose }: PutOffProps) {
  const { root } = useHere();
  const editing = useEditing(root);
  const saving = useSaving(editing, "stay");
  const { said, waits, say } = useSaying(editing, { until: "", because: "", by: "" }, (next) =>
    next.until === "" || next.because.trim() === "" ? undefined : ask(root, "put-off", { finding, ...next }),
  );
  const whole = said.until !== "" && said.because.trim() !== "";
  return (
    <Dialog title="Not now" note={<Coded text={statement} />} onClose={onClose}>
      <label class="field">
        Until
        <input type="date" value={said.until} onInput={(event) => say({ until: event.currentTarget.value })} />
        <span class="note">The day on which it comes back.</span>
      </label>
      <label class="field">
        Because
        <textarea rows={2} value={said.because} onInput={(event) => say({ because: event.currentTarget.value })} />
      </label>
      <label class="field">
        Who says so
        <input value={said.by} autocomplete="off" onInput={(event) => say({ by: event.currentTarget.value })} />
        <span class="note">A person, a role or a team. Left empty: the name your git goes by.</span>
      </label>
      <Written
        editing={editing}
        saving={saving}
        ready={whole}
        waits={waits}
        message={() => "Not now: put a finding off"}
        onClose={onClose}
      />
    </Dialog>
  );
}
