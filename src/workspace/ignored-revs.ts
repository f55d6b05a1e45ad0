/** Commit ids of a `.git-blame-ignore-revs`: one a line, what follows "#" is a comment. */
export const parseIgnoredRevs = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim().toLowerCase())
    .filter((line) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(line));
