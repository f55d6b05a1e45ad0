import { serve } from "#server";
import { dataOf, type Link, linkKinds, pageOf } from "#views";
import type { Output, Workspace } from "#workspace";
import { renderMarkdown } from "../markdown/render.ts";
import { version } from "../version.ts";
import type { Subjects } from "./command-lines.ts";

/** Pages that may name those who can help, or whom a record names. */
const naming: readonly Link["kind"][] = ["area", "file", "decision", "record", "decisions", "direction"];

/** Serves the repository to itself, and hands on every page, model and Markdown that the server answers with. */
export async function lookAtServer(workspace: Workspace, subjects: Subjects, look: (output: Output) => void): Promise<void> {
  const served = await serve(workspace, { version, markdown: renderMarkdown, reopen: () => Promise.resolve(workspace) });
  try {
    const { origin, hash } = new URL(served.url);
    const entered = await fetch(`${origin}/session`, { method: "POST", headers: { origin }, body: hash.replace("#token=", "") });
    const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
    for (const link of linksOf(subjects)) {
      const data = dataOf(link);
      const page = pageOf(link);
      const helpers = naming.includes(link.kind);
      for (const address of [data, data.replace(/json$/, "md")]) {
        look({ kind: "answer of the server", what: `/${address}`, content: await answer(`${origin}/${address}`, cookie), helpers });
      }
      look({ kind: "page", what: `/${page}`, content: await answer(`${origin}/${page}`, cookie), helpers });
    }
  } finally {
    await served.close();
  }
}

/** The whole answer: where it is still being read (202), asked again. */
async function answer(address: string, cookie: string): Promise<string> {
  for (;;) {
    const got = await fetch(address, { headers: { cookie } });
    const text = await got.text();
    if (got.status !== 202) return text;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

function linksOf({ areas, files, findings }: Subjects): readonly Link[] {
  const about: Partial<Record<Link["kind"], readonly string[]>> = { area: areas, file: files, finding: findings };
  return linkKinds.flatMap((kind) => (about[kind] ?? [""]).map((id) => ({ kind, id })));
}
