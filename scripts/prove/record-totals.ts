import path from "node:path";
import { value } from "#picture";
import type { RecordSet } from "#records";
import { plainGit } from "./clone.ts";
import { type Clone, holdsIf, type Proof } from "./proof.ts";

async function recordsOf(clone: Clone): Promise<RecordSet | undefined> {
  const workspace = await clone.open();
  return value(await workspace.gather(["records"]), "records");
}

/** Forms that people write records in; pictures and programs beside them are none. */
const isText = (file: string): boolean => /\.(?:md|markdown|mdx|mdown|rst|adoc|asciidoc|asc)$/i.test(file);

/** Every text that `git ls-tree` lists where records stand is a record, or is named with the reason why it is none. */
export const recordTotals: Proof = {
  id: "record-totals",
  claim: "every text in the folders of a decision log is read as a record, or left with its reason",
  concerns: async (clone) => ((await recordsOf(clone))?.logs.length ?? 0) > 0,
  run: async (clone) => {
    const records = await recordsOf(clone);
    const left = new Map((records?.left ?? []).map(({ path, because }) => [path, because]));
    const read = new Set((records?.all ?? []).map(({ path }) => path));
    const logs = (records?.logs ?? []).flatMap((log) => [log.folder, ...log.records.map((record) => path.posix.dirname(record))]);
    const folders = new Set(logs.map((folder) => (folder === "." ? "" : folder)));
    const files = (await filesOf(clone)).filter((file) => folders.has(folderOf(file)));
    const texts = files.filter(isText);
    const missing = texts.filter((file) => !read.has(file) && (left.get(file) ?? "") === "");
    return holdsIf(
      missing.length === 0,
      `${texts.length} texts: ${texts.filter((file) => read.has(file)).length} read, ${texts.filter((file) => left.has(file)).length} left with a reason, ${missing.length} not accounted for; ${files.length - texts.length} other files beside them`,
      missing.slice(0, 10),
    );
  },
};

const folderOf = (file: string): string => (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "");

const filesOf = async (clone: Clone): Promise<readonly string[]> =>
  (await plainGit(clone.path, "ls-tree", "-r", "-z", "--name-only", "HEAD")).split("\0").filter((file) => file !== "");
