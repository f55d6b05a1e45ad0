import { exitCode, listed, printable } from "#base";
import type { Saved } from "#workspace";

/** What came of writing, for whoever asked for it: words, and the exit code. */
export interface SavedWords {
  readonly text: string;
  readonly exit: number;
}

export function savedWords(saved: Saved): SavedWords {
  if (saved.state === "saved") return { text: done(saved), exit: exitCode.fine };
  if (saved.state === "refused") {
    const { path, message, hint } = saved.problem;
    return { text: `fairlead: ${printable(path)} is not changed: ${message}\n  ${hint}\n`, exit: exitCode.misuse };
  }
  const paths = listed(saved.conflicts.map(({ path }) => printable(path)));
  return {
    text: `fairlead: nothing is written: ${paths} changed in the meantime\n  Run it again; it starts from what is there now.\n`,
    exit: exitCode.misuse,
  };
}

function done({ paths, commit }: Extract<Saved, { readonly state: "saved" }>): string {
  if (paths.length === 0) return "Nothing to change: it says so already.\n";
  const what = listed(paths.map(printable));
  return commit === undefined
    ? `Written: ${what}\n`
    : `Written: ${what}\nCommitted on ${printable(commit.branch)} as ${commit.oid.slice(0, 7)}.\n`;
}
