import type { NewCommit } from "../support/repository.ts";
import { usualCommits } from "./served.ts";

const day = 86_400;

const ledger = `---
status: accepted
date: 2024-03-01
decision-owner: ada
applies-to: ["src/billing/**"]
premises:
  - { measure: active-people, in: "src/billing/**", op: "<=", value: 8 }
review-by: 2027-06-01
goal: [goal/faster-refunds]
---

# Keep the ledger in one place

## Context and Problem Statement

Two ledgers **differ**; see [orders](0002-orders-own-their-tax.md).

## Considered Options

* One place
* Do nothing

## Decision Outcome

Chosen option: "One place", because one can be right.
`;

const tax = `---
status: proposed
date: 2025-01-10
decision-owner: cy
applies-to: ["src/tax/**"]
---

# Orders own their tax

## Considered Options

* Orders
* Tax

## Decision Outcome

Chosen option: "", because
`;

const goal = `---
title: Faster refunds
owner: payments
status: active
measure: { measure: landed-changes, in: "src/billing/**", op: "<", value: 40, by: 2027-03-31 }
---

# Faster refunds

A refund takes a day.
`;

const principle = `---
title: Lowest release risk weighs most
rank: 1
concern: risk
---

# Lowest release risk weighs most

Releases were feared.
`;

const technology = `---
title: PostgreSQL
quadrant: platforms
ring: adopt
detect: ["src/billing/**"]
history:
  - { date: 2024-05-01, ring: trial }
  - { date: 2026-01-01, ring: adopt }
---

# PostgreSQL
`;

/** The usual work, with a log of two decisions, a goal, a principle and a technology among it. */
export function recordCommits(): readonly NewCommit[] {
  const [first, ...rest] = usualCommits();
  const at = (place: number): number => (rest[place]?.time ?? 0) + day / 2;
  const came: readonly NewCommit[] = [
    {
      author: "Ada <ada@example.org>",
      time: at(10),
      message: "docs: ledger",
      changes: [{ path: "docs/adr/0001-ledger.md", content: ledger }],
    },
    {
      author: "Cy <cy@example.org>",
      time: at(70),
      message: "docs: tax",
      changes: [{ path: "docs/adr/0002-orders-own-their-tax.md", content: tax }],
    },
    {
      author: "Bo <bo@example.org>",
      time: at(80),
      message: "docs: direction",
      changes: [
        { path: "direction/goals/faster-refunds.md", content: goal },
        { path: "direction/principles/lowest-release-risk.md", content: principle },
        { path: "direction/technologies/postgresql.md", content: technology },
      ],
    },
  ];
  const all = [...(first === undefined ? [] : [first]), ...rest, ...came];
  return all.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0));
}
