import { field, requiredField, titleField } from "../field.ts";
import { list, words } from "../shapes.ts";
import type { Kind } from "../types.ts";

const concerns = ["architecture", "quality", "risk", "debt", "ways-of-working"] as const;

export const principle: Kind = {
  id: "principle",
  one: "principle",
  many: "principles",
  folder: "principles",
  question: "What do we prefer when two good things cannot both be had?",
  schema: (z) =>
    z.looseObject({
      title: words(z),
      rank: z.int().min(1).describe("1 is heaviest"),
      concern: z.enum(concerns),
      over: words(z).optional(),
      examples: list(z).optional(),
      "counter-examples": list(z).optional(),
      checks: z.array(z.unknown()).optional(),
      "debt-limit": z
        .looseObject({
          area: words(z).optional(),
          open: z.int().min(0).optional(),
          "without-plan": z.int().min(0).optional(),
          "oldest-without-plan": words(z).optional(),
        })
        .optional(),
    }),
  fields: [
    titleField,
    requiredField({ key: "rank", label: "Rank", meaning: "Its weight where principles disagree; 1 is heaviest.", input: "number" }),
    requiredField({ key: "concern", label: "Concern", meaning: "What it is about.", input: "choice", choices: concerns }),
    field({ key: "over", label: "Over", meaning: "What it is preferred to, and until when.", drafted: true }),
    field({ key: "examples", label: "Examples", meaning: "What follows it.", input: "list" }),
    field({ key: "counter-examples", label: "Counter-examples", meaning: "What it rules out.", input: "list" }),
    field({ key: "checks", label: "Checks", meaning: "What would show that it is not followed.", input: "structure" }),
    field({ key: "debt-limit", label: "Debt limit", meaning: "How much debt an area may carry.", input: "structure" }),
  ],
  statuses: [],
  initial: undefined,
  open: [],
  moves: [],
  body: () => `The reason, in a paragraph: what it cost us when we did otherwise.
`,
  examples: [
    {
      title: "a preference with its end",
      path: "direction/principles/simple-first.md",
      text: `---
title: Simple until the second user
rank: 1
concern: architecture
over: "simplicity over flexibility, until a second consumer exists"
examples:
  - a function before a plug-in
counter-examples:
  - an interface with one implementation
debt-limit: { area: "src/**", open: 5, without-plan: 0, oldest-without-plan: 90d }
---

# Simple until the second user

The second user tells what is common. Before that we guess.
`,
    },
  ],
};
