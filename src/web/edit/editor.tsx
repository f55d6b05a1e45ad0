import type { EditAnswer, EditAsked, EditedRecord } from "#views";
import { useHere } from "../parts/here.ts";
import { RichText } from "../parts/rich.tsx";
import { ask } from "./ask.ts";
import { branchFor } from "./branch-for.ts";
import { Committed } from "./committed.tsx";
import { Conflict } from "./conflict.tsx";
import { Dialog } from "./dialog.tsx";
import { DiffView } from "./diff-view.tsx";
import { Form } from "./form.tsx";
import { Problems, Refused } from "./problems.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TextPane } from "./text-pane.tsx";
import { useEditing, type Editing } from "./use-editing.ts";
import { useSaving } from "./use-saving.ts";

/** With what the desk is laid out first. */
export type Begun =
  | { readonly verb: "open"; readonly asked: EditAsked["open"] }
  | { readonly verb: "draft"; readonly asked: EditAsked["draft"] }
  | { readonly verb: "supersede"; readonly asked: EditAsked["supersede"] };

interface EditorProps {
  readonly title: string;
  readonly begin: Begun;
  readonly onClose: () => void;
}

const beginWith = (root: string, begin: Begun): Promise<EditAnswer> =>
  begin.verb === "open"
    ? ask(root, "open", begin.asked)
    : begin.verb === "draft"
      ? ask(root, "draft", begin.asked)
      : ask(root, "supersede", begin.asked);

/** Form and text side by side, as they will read, what is wrong, and exactly what will be written. */
export function Editor({ title, begin, onClose }: EditorProps) {
  const { root } = useHere();
  const editing = useEditing(root, () => beginWith(root, begin));
  const saving = useSaving(editing);
  const { record, refused } = editing;
  const name = record === undefined ? title : `${title}: ${record.title}`;
  return (
    <Dialog title={name} note={record === undefined ? "Reading it …" : <code>{record.path}</code>} wide onClose={onClose}>
      {refused !== undefined && <Refused of={refused} />}
      {saving.committed !== undefined && <Committed of={saving.committed} onClose={onClose} />}
      {record !== undefined && saving.committed === undefined && (
        <>
          {saving.conflict === undefined ? (
            <Panes editing={editing} record={record} />
          ) : (
            <Conflict conflict={saving.conflict} onTake={(choices) => saving.settle(record, choices)} />
          )}
          {saving.conflict === undefined && (
            <SaveBar
              branch={branchFor(record)}
              message={`${record.isNew ? "Propose" : "Change"} ${record.one}: ${record.title}`}
              idle={saving.busy || editing.typed.size > 0 || record.files.every(({ before, text }) => before === text)}
              onSave={(place) => saving.save(record, place)}
              onCancel={onClose}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

const Panes = ({ editing, record }: { readonly editing: Editing; readonly record: EditedRecord }) => (
  <>
    <div class="panes">
      <Form fields={record.fields} typed={editing.typed} onFill={editing.fill} />
      <div class="pane">
        <TextPane text={record.files[0]?.text ?? ""} fixed={record.formOnly} onType={editing.type} />
        <Problems of={record.problems} />
      </div>
      <section class="pane preview" aria-label="As it will read" tabIndex={0}>
        <p class="colhead">As it will read</p>
        <RichText of={record.preview} />
      </section>
    </div>
    <details class="writes" open={!record.isNew}>
      <summary>What will be written</summary>
      {record.files.every(({ before, text }) => before === text) ? (
        <p class="note">Nothing differs from the file.</p>
      ) : (
        <DiffView files={record.files} />
      )}
    </details>
  </>
);
