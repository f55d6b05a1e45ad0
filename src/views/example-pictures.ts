import { daySeconds, isoDay, parseDay } from "#base";
import { decidedExample } from "./example-decided.ts";
import { generatedExample } from "./example-generated.ts";
import { type Example, exampleLog, examplePicture, type Picture } from "#picture";

type Commits = Example["commits"];

/** Pictures that tests of views are shown: a usual repository, an empty one, one with hostile names, one half read. */
export function examplePictures(): Readonly<Record<string, Picture>> {
  const usual = examplePicture(usualExample);
  return {
    usual,
    decided: examplePicture(decidedExample),
    generated: examplePicture(generatedExample()),
    empty: examplePicture({ commits: [] }),
    "one commit": examplePicture({
      commits: [{ day: "2026-03-01", who: "a", files: ["README.md"] }],
      files: { "README.md": { role: "docs" } },
    }),
    hostile: examplePicture(hostileExample),
    "half read": halfRead(usual),
    unreadable: unreadable(usual),
  };
}

/** A commit a week: three people in orders, one in billing, nobody for long in tax; two records. */
export const usualExample: Example = {
  commits: weeks(110, "2024-10-01"),
  areas: { "src/billing": "billing", "src/orders": "orders", "src/tax": "tax" },
  files: {
    "src/billing/ledger.ts": { lines: 1_912, indentSum: 4_000, imports: ["src/orders/order.ts"] },
    "src/orders/order.ts": { lines: 400, imports: ["src/billing/ledger.ts", "src/tax/vat.ts"] },
    "docs/adr/0001-ledger.md": { role: "docs" },
    "docs/adr/0002-orders.md": { role: "docs" },
  },
  decisions: [exampleLog(["docs/adr/0001-ledger.md", "docs/adr/0002-orders.md"])],
  teams: { core: ["ada", "bo"], edge: ["cy"] },
};

function weeks(count: number, first: string): Commits {
  const start = parseDay(first) ?? 0;
  return Array.from({ length: count }, (_, week) => {
    const day = isoDay(start + week * 7 * daySeconds);
    if (week === 2) return { day, who: "ada", files: ["src/tax/vat.ts"], message: "feat: vat" };
    if (week === 30) return { day, who: "bo", files: ["docs/adr/0001-ledger.md"], message: "docs: ledger" };
    if (week === 60) return { day, who: "bo", files: ["docs/adr/0002-orders.md"], message: "docs: orders" };
    if (week % 2 === 0)
      return {
        day,
        who: "ada",
        files: ["src/billing/ledger.ts", "src/billing/invoice.ts"],
        message: week % 4 === 0 ? "fix: sums" : "feat: lines",
      };
    return { day, who: ["ada", "bo", "cy"][week % 3] ?? "ada", files: ["src/orders/order.ts"], message: "feat: order" };
  });
}

const hostileExample: Example = {
  commits: [
    {
      day: "2026-01-01",
      who: "<img src=x>",
      files: ["src/a`b.ts", "src/\u001b[31mred.ts", "src/<script>.ts", "src/line\nbreak.ts", "src/\udcff.ts", "src/\u202egpj.ts"],
    },
    { day: "2026-02-01", who: "x", files: ["src/a`b.ts", "src/line\nbreak.ts"], message: "fix: \u001b]0;title\u0007" },
  ],
  areas: { src: "src/\u001b[31m" },
  repository: { name: "evil/\u001b[2J", branch: "\u202ebranch" },
};

/** Only the newest year is read so far. */
function halfRead(picture: Picture): Picture {
  const history = picture.parts.history;
  if (history?.state !== "ready") return picture;
  return {
    ...picture,
    parts: {
      ...picture.parts,
      history: { ...history, state: "partial", reason: "the year to 20 Nov 2026", coverage: { read: 52, of: 110, unit: "commits" } },
    },
  };
}

/** Nothing could be read but the areas' division. */
function unreadable(picture: Picture): Picture {
  const why = { state: "unavailable", reason: "objects are missing (partial clone)", hint: "fetch them: git fetch --refetch" } as const;
  return {
    ...picture,
    parts: { history: why, tree: why, imports: why, areas: why, teams: why, decisions: why, lines: why, reference: why },
  };
}
