import { field, requiredField } from "../field.ts";
import { day, words } from "../shapes.ts";
import type { Kind } from "../types.ts";

export const dismissal: Kind = {
  id: "dismissal",
  one: "dismissal",
  many: "dismissals",
  folder: "dismissals",
  question: "What do we leave as it is for now, until when, and why?",
  schema: (z) =>
    z.looseObject({
      title: words(z).optional(),
      finding: words(z).describe("Id of the finding: rule:subject"),
      because: words(z),
      until: day(z),
      by: words(z),
      at: words(z).optional().describe("Commit it was said at: the finding is followed forward from there through renames"),
    }),
  fields: [
    field({ key: "title", label: "Title", meaning: "What it is, in a few words." }),
    requiredField({ key: "finding", label: "Finding", meaning: "Id of the finding that is put off." }),
    requiredField({ key: "because", label: "Because", meaning: "Why it can wait." }),
    requiredField({ key: "until", label: "Until", meaning: "The day on which it comes back.", input: "day" }),
    requiredField({ key: "by", label: "By", meaning: "Who says so." }),
    field({ key: "at", label: "At", meaning: "The commit it was said at.", drafted: true }),
  ],
  statuses: [],
  initial: undefined,
  open: [],
  moves: [],
  body: () => "",
  examples: [
    {
      title: "a finding that can wait",
      path: "direction/dismissals/hotspot-without-debt-src-legacy-import.md",
      text: `---
finding: hotspot-without-debt:src/legacy/import.ts
because: it is replaced in spring
until: 2027-04-01
by: "@payments"
at: 4f2c1d09a1b7c3e5d6f708192a3b4c5d6e7f8091
---

# Not now: src/legacy/import.ts
`,
    },
  ],
};
