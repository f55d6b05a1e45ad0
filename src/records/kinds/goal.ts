import { field, requiredField, titleField } from "../field.ts";
import { day, expectedBy, list, oneOrMore, words } from "../shapes.ts";
import type { Kind } from "../types.ts";

export const goal: Kind = {
  id: "goal",
  one: "goal",
  many: "goals",
  folder: "goals",
  question: "What are we trying to reach, for whom, and how shall we know?",
  schema: (z) =>
    z.looseObject({
      title: words(z),
      owner: words(z),
      status: z.enum(["active", "met", "missed", "dropped"]),
      measure: z.union([words(z), expectedBy(z).partial({ by: true })], "must be text, or { measure, op, value, by }"),
      for: oneOrMore(z).optional(),
      areas: list(z).optional(),
      horizon: words(z).optional(),
      serves: words(z).optional(),
      needs: z.array(z.object({ team: words(z), what: words(z), by: day(z).optional() })).optional(),
    }),
  fields: [
    titleField,
    requiredField({ key: "owner", label: "Owner", meaning: "The one person or role that looks after it." }),
    requiredField({
      key: "status",
      label: "Status",
      meaning: "Where it stands.",
      input: "choice",
      choices: ["active", "met", "missed", "dropped"],
    }),
    requiredField({
      key: "measure",
      label: "Measure",
      meaning: "How we shall know: a sentence, or a measure with a value and a day.",
      input: "structure",
    }),
    field({ key: "for", label: "For", meaning: "Who benefits: customer, operator or team.", input: "list" }),
    field({ key: "areas", label: "Areas", meaning: "The areas it is about.", input: "list" }),
    field({ key: "horizon", label: "Horizon", meaning: "By when, in the words the team plans in: 2027 Q1." }),
    field({ key: "serves", label: "Serves", meaning: "The goal above it.", input: "record", of: "goal" }),
    field({ key: "needs", label: "Needs", meaning: "What it needs from other teams, and by when.", input: "structure" }),
  ],
  statuses: ["active", "met", "missed", "dropped"],
  initial: "active",
  open: ["active"],
  moves: [
    { id: "meet", label: "Mark as met", from: ["active", "missed"], to: "met" },
    { id: "miss", label: "Mark as missed", from: ["active"], to: "missed" },
    { id: "drop", label: "Drop", from: ["active"], to: "dropped" },
    { id: "take-up", label: "Take up again", from: ["met", "missed", "dropped"], to: "active" },
  ],
  body: () => `Why this, why now, and what would be different.

## What it is not

What somebody might expect of it, and will not get.
`,
  examples: [
    {
      title: "with a measure that is observed",
      path: "direction/goals/changes-land-in-a-day.md",
      text: `---
title: A change lands within a day
owner: payments
status: active
measure: { measure: active-people, in: "src/payments/**", op: ">=", value: 3, by: 2027-06-01 }
for: [team, customer]
areas: [payments]
horizon: 2027 Q2
needs:
  - { team: platform, what: "a build that takes ten minutes", by: 2027-02-01 }
---

# A change lands within a day

Whoever reports a fault should not wait for a train of releases.
`,
    },
    {
      title: "with a measure in words",
      path: "direction/goals/faster-refunds.md",
      text: `---
title: Refunds arrive on the same day
owner: ada
status: active
measure: nine of ten refunds are on the customer's account on the day they were asked for
serves: goal/changes-land-in-a-day
---

# Refunds arrive on the same day

Today they take five days, because each is looked at by hand.
`,
    },
  ],
};
