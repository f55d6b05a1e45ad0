import type { EditedRecord } from "#views";
import { Committed } from "./committed.tsx";
import { Conflict } from "./conflict.tsx";
import { DiffView } from "./diff-view.tsx";
import { branchFor } from "./branch-for.ts";
import { Refused } from "./problems.tsx";
import { SaveBar } from "./save-bar.tsx";
import type { Editing } from "./use-editing.ts";
import type { Saving } from "./use-saving.ts";

interface WrittenProps {
  readonly editing: Editing;
  readonly saving: Saving;
  /** All was said that is needed. */
  readonly ready: boolean;
  /** Something said is not in the text yet. */
  readonly waits: boolean;
  /** What the commit is to say. */
  readonly message: (record: EditedRecord) => string;
  readonly onClose: () => void;
}

/** The end of every dialog that asks something: what stands in the way, what will be written, and where to. */
export function Written({ editing, saving, ready, waits, message, onClose }: WrittenProps) {
  const { record, refused } = editing;
  if (saving.committed !== undefined) return <Committed of={saving.committed} onClose={onClose} />;
  const isChanged = ready && record?.files.some(({ before, text }) => before !== text) === true;
  return (
    <>
      {refused !== undefined && <Refused of={refused} />}
      {record !== undefined && saving.conflict !== undefined && (
        <Conflict conflict={saving.conflict} onTake={(choices) => saving.settle(record, choices)} />
      )}
      {isChanged && saving.conflict === undefined ? (
        <>
          <DiffView files={record.files} />
          <SaveBar
            branch={branchFor(record)}
            message={message(record)}
            idle={saving.busy || waits || refused !== undefined}
            onSave={(place) => saving.save(record, place)}
            onCancel={onClose}
          />
        </>
      ) : (
        <p class="acts dialog-acts">
          <button type="button" class="btn bare" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </p>
      )}
    </>
  );
}
