import { emptyBlocks, section } from "../shared/blocks.ts";
import type { Block } from "../types.ts";
import type { Governed } from "./schema.ts";

/** "Governed by" and "Considered and rejected", as a document says them. */
export const governedBlocks = (governed: Governed): readonly Block[] => [
  ...section("Governed by", governed.note, [...emptyBlocks(governed.empty), ...items(rowsOf(governed))]),
  ...section("Considered and rejected", undefined, items(governed.rejected.map(rejectedText))),
];

const items = (list: readonly string[]): readonly Block[] => (list.length === 0 ? [] : [{ kind: "list", items: list }]);

const rowsOf = ({ rows, more }: Governed): readonly string[] => [...rows.map(rowText), ...(more === null ? [] : [more])];

function rowText(row: Governed["rows"][number]): string {
  const state = [row.state?.word.toLowerCase(), row.stated ? "" : "inferred"]
    .filter((word) => word !== undefined && word !== "")
    .join(", ");
  const by = row.globs.length === 0 ? "" : `: ${row.globs.map((glob) => `\`${glob}\``).join(", ")}`;
  const because = row.because.length === 0 ? "" : ` (${row.because.join("; ")})`;
  const reach = row.reach === null ? "" : `, ${row.reach}`;
  const reopen = row.reopenIf === null ? "" : `. Reopen if ${row.reopenIf}`;
  return `\`${row.reference}\` ${row.title}${state === "" ? "" : ` (${state})`}${by}${because}${reach}${reopen}`;
}

const rejectedText = ({ option, because, reference }: Governed["rejected"][number]): string =>
  `${option} (\`${reference}\`)${because === "" ? "" : `: ${because}`}`;
