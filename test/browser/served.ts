import { serve, type Served } from "#server";
import { openWorkspace } from "#workspace";
import type { Document } from "#views";
import { makeRepository, type NewCommit, type TestRepository } from "../support/repository.ts";

const day = 86_400;
const people = ["Ada <ada@example.org>", "Bo <bo@example.org>", "Cy <cy@example.org>"] as const;

const code = (name: string, lines: number): string =>
  Array.from({ length: lines }, (_, line) => `${"  ".repeat(line % 5)}export const ${name}${line} = ${line};\n`).join("");

/** Two years of work in four areas: one rests on one person, two import each other, one file changes all the time. */
export function usualCommits(): readonly NewCommit[] {
  const start = 1_704_067_200;
  const first: NewCommit = {
    author: people[0],
    time: start,
    message: "feat: begin",
    changes: [
      { path: "package.json", content: '{ "name": "harbor" }\n' },
      { path: "docs/adr/0001-ledger.md", content: "# 1. Keep the ledger\n" },
      { path: "src/billing/ledger.ts", content: code("ledger", 600) },
      { path: "src/billing/invoice.ts", content: `import { order0 } from "../orders/order.ts";\n${code("invoice", 80)}` },
      { path: "src/orders/order.ts", content: `import { ledger0 } from "../billing/ledger.ts";\n${code("order", 200)}` },
      { path: "src/tax/vat.ts", content: code("vat", 120) },
      { path: "src/web/page.ts", content: code("page", 90) },
      { path: "test/ledger.test.ts", content: code("test", 40) },
      { path: hostilePath, content: code("evil", 30) },
    ],
  };
  return [first, ...Array.from({ length: 150 }, (_, index) => later(index, start))];
}

/** A name that would be markup, and a script, and a way out, were it not text. */
export const hostilePath = 'src/web/<img src=x onerror="alert(1)">.ts';

function later(index: number, start: number): NewCommit {
  const billing = index % 2 === 0;
  const other = ["src/orders/order.ts", "src/web/page.ts", "src/tax/vat.ts"][index % 3] ?? "src/orders/order.ts";
  const path = billing ? "src/billing/ledger.ts" : index < 100 ? other : "src/orders/order.ts";
  return {
    author: billing ? people[0] : (people[index % 3] ?? people[0]),
    time: start + (index + 1) * 5 * day,
    message: index % 4 === 0 ? "fix: sums <script>alert(1)</script>" : "feat: more",
    changes: [{ path, content: code(`v${index}_`, 600 + index) }],
  };
}

/** A real repository, really served. */
export interface Stage {
  readonly repository: TestRepository;
  readonly served: Served;
  readonly origin: string;
  readonly host: string;
}

/** Words of a document, in order: what the command hands to the server as its Markdown. */
export const plainWords = (document: Document): string => JSON.stringify(document.blocks);

export async function serveRepository(commits = usualCommits()): Promise<Stage> {
  const repository = makeRepository(commits);
  const open = (): ReturnType<typeof openWorkspace> => openWorkspace(repository.folder);
  const served = await serve(await open(), { version: "0.0.0", markdown: plainWords, reopen: open });
  const { origin, host } = new URL(served.url);
  return { repository, served, origin, host };
}
