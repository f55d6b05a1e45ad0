import { field, requiredField, titleField } from "../field.ts";
import { day, list, oneOrMore, words } from "../shapes.ts";
import type { Kind } from "../types.ts";
import { isList } from "../value.ts";

export const technology: Kind = {
  id: "technology",
  one: "technology",
  many: "technologies",
  folder: "technologies",
  question: "What do we build with, what do we try, and what do we let go?",
  schema: (z) =>
    z.looseObject({
      title: words(z),
      quadrant: words(z),
      ring: words(z).describe("adopt, trial, assess or hold, unless fairlead.yaml names other rings"),
      owner: words(z).optional(),
      detect: oneOrMore(z).optional(),
      evaluation: z
        .looseObject({
          capability: words(z).optional(),
          maturity: words(z).optional(),
          maintenance: words(z).optional(),
          "build-or-buy": words(z).optional(),
          exit: words(z).optional(),
        })
        .optional(),
      "kill-by": day(z).optional(),
      history: z
        .array(z.looseObject({ date: words(z), ring: words(z), note: words(z).optional(), decision: words(z).optional() }))
        .optional(),
      decisions: list(z).optional(),
    }),
  fields: [
    titleField,
    requiredField({ key: "quadrant", label: "Quadrant", meaning: "Its part of the radar: languages, tools, platforms, techniques." }),
    requiredField({
      key: "ring",
      label: "Ring",
      meaning: "How far we go with it.",
      input: "choice",
      choices: ["adopt", "trial", "assess", "hold"],
    }),
    field({ key: "owner", label: "Owner", meaning: "Who looks after it." }),
    field({ key: "detect", label: "Detect", meaning: "Package URLs and globs of files that show its use.", input: "list", drafted: true }),
    field({
      key: "evaluation",
      label: "Evaluation",
      meaning: "Capability, maturity, maintenance, build or buy, and the way out.",
      input: "structure",
    }),
    field({ key: "kill-by", label: "Kill by", meaning: "The day on which a trial ends unless somebody speaks.", input: "day" }),
    field({ key: "history", label: "History", meaning: "When it moved to which ring, and why.", input: "structure" }),
    field({ key: "decisions", label: "Decisions", meaning: "The decisions about it.", input: "records", of: "decision" }),
  ],
  statusField: "ring",
  statuses: ["adopt", "trial", "assess", "hold"],
  initial: "assess",
  open: ["trial", "assess"],
  moves: [
    { id: "adopt", label: "Adopt", from: ["trial", "assess", "hold"], to: "adopt" },
    { id: "try", label: "Try", from: ["assess", "hold", "adopt"], to: "trial" },
    { id: "assess", label: "Assess", from: ["hold", "trial", "adopt"], to: "assess" },
    { id: "hold", label: "Put on hold", from: ["adopt", "trial", "assess"], to: "hold" },
  ],
  moved: ({ status, day, values }) => ({ history: [...(isList(values["history"]) ? values["history"] : []), { date: day, ring: status }] }),
  body: () => `What it is for here, and what it is not for.
`,
  examples: [
    {
      title: "one that is adopted",
      path: "direction/technologies/postgresql.md",
      text: `---
title: PostgreSQL
quadrant: platforms
ring: adopt
owner: platform
detect: ["pkg:npm/pg", "pkg:docker/postgres"]
evaluation:
  capability: "transactions over all that money touches"
  exit: "a dump and a month"
history:
  - { date: 2025-02-01, ring: trial, note: "one service" }
  - { date: 2025-09-01, ring: adopt, decision: ADR-0012 }
decisions: [ADR-0012]
---

# PostgreSQL

For what must not be lost. Not for events.
`,
    },
    {
      title: "a trial with an end",
      path: "direction/technologies/htmx.md",
      text: `---
title: htmx
quadrant: languages and frameworks
ring: trial
detect: pkg:npm/htmx.org
kill-by: 2027-03-01
---

# htmx

For the back office only.
`,
    },
  ],
};
