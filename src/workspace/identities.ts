import type { GitRepository } from "#git";

/** Names and mails as the repository itself writes them. For `privacy --prove` only: read, looked for, forgotten. */
export interface Identities {
  readonly names: readonly string[];
  readonly mails: readonly string[];
}

const format = "%an%x1f%ae%x1f%cn%x1f%ce%x1f%(trailers:key=Co-authored-by,valueonly,separator=%x1f)%x1f%(trailers:key=Reviewed-by,valueonly,separator=%x1f)";

/** Everyone that commits reachable from `at` name, and what `.mailmap` makes of them. */
export async function readIdentities(git: GitRepository, at: string, signal: AbortSignal | undefined): Promise<Identities> {
  const [log, mailmap] = await Promise.all([
    git.run(["log", "-z", `--format=${format}`, at], signal === undefined ? {} : { signal }),
    git.object(`${at}:.mailmap`),
  ]);
  const names = new Set<string>();
  const mails = new Set<string>();
  const take = (text: string): void => {
    const [, name = "", mail = ""] = /^\s*(.*?)\s*<([^<>]*)>\s*$/s.exec(text) ?? [];
    if (name !== "") names.add(name);
    if (mail !== "") mails.add(mail);
  };
  for (const record of log.toString("utf8").split("\0")) {
    const [author = "", authorMail = "", committer = "", committerMail = "", ...trailers] = record.split("\x1f");
    take(`${author} <${authorMail}>`);
    take(`${committer} <${committerMail}>`);
    trailers.forEach(take);
  }
  for (const line of (mailmap?.bytes?.toString("utf8") ?? "").split("\n")) for (const [entry] of line.matchAll(/[^<>]*<[^<>]*>/g)) take(entry);
  return { names: [...names], mails: [...mails] };
}
