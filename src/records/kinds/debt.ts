import { field, requiredField, titleField } from "../field.ts";
import { day, list, words } from "../shapes.ts";
import type { Kind } from "../types.ts";

const statuses = ["open", "accepted", "repaying", "repaid", "written-off"] as const;

export const debt: Kind = {
  id: "debt",
  one: "debt",
  many: "debts",
  folder: "debts",
  question: "What did we borrow, what does it cost us, and how is it paid back?",
  schema: (z) => {
    const effort = z.string().regex(/^\d+(?:\.\d+)?(?:h|d|w|m)$/, "must be an effort, such as 10d");
    return z.looseObject({
      title: words(z),
      status: z.enum(statuses),
      owner: words(z),
      paths: list(z).min(1, "must name at least one path"),
      taken: z.looseObject({ date: day(z).optional(), decision: words(z).optional(), deliberate: z.boolean().optional() }).optional(),
      principal: z.object({ low: effort, likely: effort, high: effort }).optional(),
      interest: z.looseObject({ stated: words(z) }).optional(),
      plan: z.array(z.looseObject({ step: words(z), "done-when": words(z).optional(), by: day(z).optional() })).optional(),
      accepted: z.object({ until: day(z), because: words(z), by: words(z) }).optional(),
      trigger: words(z).optional(),
      finding: words(z).optional(),
    });
  },
  fields: [
    titleField,
    requiredField({ key: "status", label: "Status", meaning: "Where it stands.", input: "choice", choices: statuses }),
    requiredField({ key: "owner", label: "Owner", meaning: "Who looks after it." }),
    requiredField({ key: "paths", label: "Paths", meaning: "Globs of the code that carries it.", input: "list" }),
    field({ key: "taken", label: "Taken", meaning: "When, by which decision, and whether on purpose.", input: "structure" }),
    field({ key: "principal", label: "Principal", meaning: "What paying it back would take: low, likely and high.", input: "structure" }),
    field({
      key: "interest",
      label: "Interest",
      meaning: "What it costs as long as it stands, in words.",
      input: "structure",
      drafted: true,
    }),
    field({ key: "plan", label: "Plan", meaning: "The steps, when each is done, and by when.", input: "structure", drafted: true }),
    field({ key: "accepted", label: "Accepted", meaning: "Until when it is left as it is, why, and who says so.", input: "structure" }),
    field({ key: "trigger", label: "Trigger", meaning: "What makes it due." }),
    field({ key: "finding", label: "Finding", meaning: "Id of the finding it answers." }),
  ],
  statuses,
  initial: "open",
  open: ["open", "repaying"],
  moves: [
    { id: "accept", label: "Accept for now", from: ["open", "repaying"], to: "accepted" },
    { id: "repay", label: "Begin to repay", from: ["open", "accepted"], to: "repaying" },
    { id: "close", label: "Mark as repaid", from: ["open", "accepted", "repaying"], to: "repaid" },
    { id: "write-off", label: "Write off", from: ["open", "accepted", "repaying"], to: "written-off" },
    { id: "reopen", label: "Reopen", from: ["accepted", "repaid", "written-off"], to: "open" },
  ],
  body: () => `What was done instead of what should have been, and why that was right then.

## What it costs

Who is slowed by it, and how often.
`,
  examples: [
    {
      title: "with a plan",
      path: "direction/debts/two-gateways.md",
      text: `---
title: Two payment gateways behind one flag
status: open
owner: "@payments"
paths: ["src/payment/**"]
taken: { date: 2025-06-01, decision: D-0009, deliberate: true }
principal: { low: 5d, likely: 10d, high: 25d }
interest: { stated: "each provider change is made twice" }
plan:
  - { step: remove the v1 adapter, done-when: migration/gateway, by: 2027-01-31 }
trigger: "before a third provider"
---

# Two payment gateways behind one flag

The contract with the first ran on when the second was ready.
`,
    },
    {
      title: "one that is accepted",
      path: "direction/debts/copied-ledger.md",
      text: `---
title: The ledger is copied into the report service
status: accepted
owner: ada
paths: ["services/report/ledger/**"]
accepted: { until: 2027-06-30, because: "the contract ends then", by: "@cto" }
---

# The ledger is copied into the report service

One copy a night.
`,
    },
  ],
};
