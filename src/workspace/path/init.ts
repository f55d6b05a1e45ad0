import { encodePath } from "#base";
import type { Edit } from "#records";
import type { Init } from "#views";
import type { Workspace } from "../types.ts";
import { inTurn } from "./edits.ts";
import { newRecord } from "./new-record.ts";

/** What these proposals of `init` write, as one edit: only new files. */
export async function initEdit(workspace: Workspace, proposals: Init["proposals"]): Promise<Edit> {
  const files = await workspace.recordFiles();
  const records = proposals.flatMap((proposal) => proposal.records);
  const own = proposals.flatMap(({ file }) => (file === null ? [] : [file]));
  return inTurn(files, [
    ...own.map(({ path, text }) => async (): Promise<Edit> => ({
      state: "done",
      changes: [{ path, before: undefined, after: encodePath(text) }],
    })),
    ...records.map((record) => async (now: typeof files): Promise<Edit> => {
      const { title, values, context, kind, slug } = record;
      const drafted = await newRecord(
        { recordFiles: async () => now, recordNames: workspace.recordNames, now: workspace.now },
        { kind, title, values, slug: slug ?? undefined, sketch: { title, values: {}, context, options: [] } },
      );
      return drafted.edit;
    }),
  ]);
}
