import { field, requiredField, titleField } from "../field.ts";
import { day, level, list, words } from "../shapes.ts";
import type { Kind } from "../types.ts";

const responses = ["avoid", "reduce", "share", "accept"] as const;

export const risk: Kind = {
  id: "risk",
  one: "risk",
  many: "risks",
  folder: "risks",
  question: "What could go wrong, how badly, and what do we do about it?",
  schema: (z) =>
    z.looseObject({
      title: words(z),
      owner: words(z),
      likelihood: level(z),
      impact: level(z),
      paths: list(z).optional(),
      response: z.enum(responses),
      review: day(z),
      trigger: words(z).optional(),
    }),
  fields: [
    titleField,
    requiredField({ key: "owner", label: "Owner", meaning: "Who watches it." }),
    requiredField({ key: "likelihood", label: "Likelihood", meaning: "low, medium or high, and a sentence that says why." }),
    requiredField({ key: "impact", label: "Impact", meaning: "low, medium or high, and a sentence that says why." }),
    field({ key: "paths", label: "Paths", meaning: "Globs of the code it is about.", input: "list", drafted: true }),
    requiredField({ key: "response", label: "Response", meaning: "What we do about it.", input: "choice", choices: responses }),
    requiredField({ key: "review", label: "Review", meaning: "When it is looked at again.", input: "day" }),
    field({ key: "trigger", label: "Trigger", meaning: "What would tell us that it is happening." }),
  ],
  statuses: [],
  initial: undefined,
  open: [],
  moves: [],
  body: () => `What would happen, in order, and who would notice first.

## What we do

What makes it less likely, and what makes it hurt less.
`,
  examples: [
    {
      title: "one that is reduced",
      path: "direction/risks/provider-goes-away.md",
      text: `---
title: The payment provider ends our contract
owner: cto
likelihood: "low: they gave notice to two others last year"
impact: "high: no order can be paid for a month"
paths: ["src/payments/**"]
response: reduce
review: 2027-05-01
trigger: their terms change
---

# The payment provider ends our contract

Orders could be taken, but not paid.
`,
    },
  ],
};
