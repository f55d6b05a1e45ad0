import type { Kind } from "./types.ts";

const madr4 = `---
status: accepted
date: 2026-11-20
decision-makers: [ada, grace]
consulted: [ops]
informed: [product]
decision-owner: ada
decide-by: 2026-12-01
decide-default: escalate
review-by: 2027-06-01
delivery: not-started
reversibility: two-way
goal: [goal/faster-refunds]
principles: [principle/simple-first]
risk: medium
time-cost: { decide: 2d, build: 15d, run: 1d/month }
applies-to: ["src/payments/**"]
premises:
  - { measure: active-people, in: "src/payments/**", op: "<=", value: 8 }
expects:
  - { measure: landed-changes, in: "src/payments/**", op: "<", value: 10, by: 2027-06-01 }
reopen-if: "a second provider is signed"
radar: [technology/postgresql]
---

# Use PostgreSQL for payments

## Context and Problem Statement

Refunds are booked twice when two requests meet.

### Goal

A refund is booked once.

### Constraints

The team knows SQL.

## Considered Options

* PostgreSQL
* Buy: managed ledger
* Do nothing

## Decision Outcome

Chosen option: "PostgreSQL", because its transactions are what is missing.

### Consequences

* Good, because a refund is one transaction
* Bad, because one more service is run

## Pros and Cons of the Options

### Comparison

| Option | Goal fit | Risk | Testability | Operational impact | Time cost |
| --- | --- | --- | --- | --- | --- |
| PostgreSQL | full | low | good | one service | 15 d |
| Buy: managed ledger | full | vendor | poor | none | 5 d |
| Do nothing | none | high | good | none | 0 d |
`;

/** Decisions in the conventions that tools write. */
export const decisionExamples: Kind["examples"] = [
  { title: "MADR 4, with everything that can be said", path: "direction/decisions/0012-use-postgresql-for-payments.md", text: madr4 },
  {
    title: "Nygard's, as adr-tools writes it",
    path: "doc/adr/0007-use-one-queue.md",
    text: `# 7. Use one queue

Date: 2026-05-04

## Status

Accepted

Supersedes [3. Use a queue a service](0003-use-a-queue-a-service.md)

## Context

Eleven queues are watched by nobody.

## Decision

We will use one queue with a topic for each service.

## Consequences

One place to watch, and one that can stop everything.
`,
  },
  {
    title: "MADR 2, with a list below the title",
    path: "docs/adr/0003-write-in-typescript.md",
    text: `# Write in TypeScript

* Status: proposed
* Deciders: Ada, Grace
* Date: 2026-03-02

## Context and Problem Statement

Half of the faults of last year were of a wrong type.

## Considered Options

* TypeScript
* Flow

## Decision Outcome

Chosen option: "TypeScript", because the editor knows it.
`,
  },
];
