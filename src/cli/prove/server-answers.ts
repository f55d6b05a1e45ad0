import { serve } from "#server";
import { dataOf, type Link, type LinkKind, linkKinds, pageOf } from "#views";
import type { Output, Progress, Workspace } from "#workspace";
import { renderMarkdown } from "../markdown/render.ts";
import { version } from "../version.ts";
import type { Subjects } from "./command-lines.ts";

/** Pages that may name those who can help, or whom a record names. */
const naming: readonly Link["kind"][] = ["area", "file", "decision", "record", "decisions", "direction"];

/** Serves the repository to itself, and hands on every page, model and Markdown that the server answers with. */
export async function lookAtServer(
  workspace: Workspace,
  subjects: Subjects,
  look: (output: Output) => void,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const served = await serve(workspace, { version, markdown: renderMarkdown, reopen: () => Promise.resolve(workspace) });
  try {
    const { origin, hash } = new URL(served.url);
    const entered = await fetch(`${origin}/session`, { method: "POST", headers: { origin }, body: hash.replace("#token=", "") });
    const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
    const links = linksOf(subjects);
    for (const [index, link] of links.entries()) {
      onProgress({ stage: "asking the server", done: index, of: links.length, unit: "pages" });
      const data = dataOf(link);
      const page = pageOf(link);
      const helpers = naming.includes(link.kind);
      for (const address of [data, data.replace(/json$/, "md")]) {
        look({ kind: "answer of the server", what: `/${address}`, content: await answer(`${origin}/${address}`, cookie), helpers });
      }
      look({ kind: "page", what: `/${page}`, content: await answer(`${origin}/${page}`, cookie), helpers });
    }
    for (const { verb, asked } of questionsOf(subjects)) {
      const headers = { cookie, origin, "content-type": "application/json" };
      const got = await fetch(`${origin}/api/${verb}`, { method: "POST", headers, body: JSON.stringify(asked) });
      const content = withoutFiles(await got.text());
      look({ kind: "answer of the server", what: `/api/${verb} ${JSON.stringify(asked)}`, content, helpers: true });
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

/** What each page is about; a page that stands alone is about nothing. A new kind of page does not compile before it stands here. */
const about: { readonly [K in LinkKind]: "alone" | ((subjects: Subjects) => readonly string[]) } = {
  now: "alone",
  direction: "alone",
  decisions: "alone",
  radar: "alone",
  map: "alone",
  areas: "alone",
  knowledge: "alone",
  findings: "alone",
  questions: "alone",
  privacy: "alone",
  doctor: "alone",
  search: "alone",
  area: ({ areas }) => areas,
  file: ({ files }) => files,
  finding: ({ findings }) => findings,
  decision: ({ decisions }) => decisions,
  record: ({ records }) => records,
};

function linksOf(subjects: Subjects): readonly Link[] {
  return linkKinds.flatMap((kind) => {
    const ids = about[kind];
    return (ids === "alone" ? [""] : ids(subjects)).map((id) => ({ kind, id }));
  });
}

/** What the page that edits is answered, as far as nothing is written by asking. */
const questionsOf = ({ records }: Subjects): readonly { readonly verb: string; readonly asked: unknown }[] => [
  ...records.map((path) => ({ verb: "open", asked: { path } })),
  { verb: "draft", asked: { kind: "decision", title: "Prove it", from: "" } },
];

/** An answer without the bytes of the files that are edited: they are the repository's own, and are shown to be changed as they are. */
const withoutFiles = (answer: string): string =>
  JSON.stringify(JSON.parse(answer, (key, value: unknown) => (key === "files" ? undefined : value)));
