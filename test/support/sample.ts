import type { FileChange, NewCommit } from "./repository.ts";

const people = ["Ada Example <ada@example.org>", "Bo Sample <bo@example.org>", "Cy Probe <cy@example.org>"] as const;

const write = (path: string, content: string): FileChange => ({ path, content });

/** A file long enough to count: `lines` lines, one of which changes with `turn`. */
const long = (lines: number, turn: number, first = ""): string =>
  `${first}${Array.from({ length: lines }, (_, line) => (line === 3 ? `export const turn = ${turn};` : `  export const value${line} = ${line};`)).join("\n")}\n`;

/** Two years of a small shop: three people, two areas that import each other, a test, a decision, a fix now and then. */
export function sampleCommits(count = 90): readonly NewCommit[] {
  return Array.from({ length: count }, (_, turn): NewCommit => ({
    author: people[turn % 3] ?? people[0],
    time: 1_704_067_200 + turn * 8 * 86_400,
    message: `${turn % 3 === 0 ? "fix" : "feat"}: step ${turn}`,
    changes: changesOf(turn),
  }));
}

function changesOf(turn: number): readonly FileChange[] {
  const ledger = write("src/billing/ledger.ts", long(400, turn, 'import { order } from "../orders/order.ts";\n'));
  const order = write("src/orders/order.ts", long(60, turn, 'import { ledger } from "../billing/ledger.ts";\n'));
  const first = [
    write("README.md", "# Shop\n"),
    write("package.json", '{ "name": "shop" }\n'),
    write("src/tax/vat.ts", long(20, 0)),
    write("docs/adr/0001-ledger.md", "# One ledger\n"),
    write("CODEOWNERS", "/src/billing/ @billing\n"),
    order,
    ledger,
  ];
  if (turn === 0) return first;
  if (turn % 4 === 0) return [order, write("test/order.test.ts", `// ${turn}\n`)];
  return turn % 2 === 0 ? [ledger, order] : [ledger];
}
