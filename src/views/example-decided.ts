import { daySeconds, isoDay, parseDay } from "#base";
import type { Example } from "#picture";

type Records = NonNullable<Example["records"]>;
type Commits = Example["commits"];
type Move = NonNullable<Example["statuses"]>[number];

const adr = (name: string): string => `docs/adr/${name}.md`;

/** Nine years of a shop that wrote fifteen decisions, two goals, three principles and a radar: two long silences, one decision without a status. */
export const decidedExample: Example = {
  repository: { name: "harbor/checkout" },
  commits: commits(),
  areas: { "src/billing": "billing", "src/search": "search", "src/api": "api" },
  records: [...decisions(), ...others()],
  statuses: moves(),
  technologies: [
    { id: "pkg:npm/pg", name: "PostgreSQL", class: "store", version: "8.13.1", files: ["src/billing/ledger.ts"] },
    { id: "pkg:npm/kafkajs", name: "Kafka", class: "broker" },
  ],
};

function commits(): Commits {
  const start = parseDay("2017-04-03") ?? 0;
  const who = ["ada", "bo", "cy", "di", "eve"];
  return Array.from({ length: 500 }, (_, step) => ({
    day: isoDay(start + step * 7 * daySeconds),
    who: who[(step * step) % who.length] ?? "ada",
    files: [["src/billing/ledger.ts", "src/search/query.ts", "src/api/orders.ts"][step % 3] ?? "src/api/orders.ts"],
    message: step % 5 === 0 ? "fix: sums" : "feat: lines",
  }));
}

function decisions(): Records {
  return [
    { path: adr("0001-record-decisions"), number: 1, title: "Record decisions", status: "accepted", date: "2017-06-01" },
    { path: adr("0002-one-repository"), number: 2, title: "One repository for checkout", date: "2017-10-12" },
    {
      path: adr("0003-graphql-at-the-edge"),
      number: 3,
      title: "GraphQL at the edge",
      status: "superseded",
      date: "2018-03-12",
      owner: "ada",
      links: { "superseded by": ["D-13"] },
    },
    {
      path: adr("0004-kafka"),
      number: 4,
      title: "Kafka for order events",
      status: "superseded",
      date: "2018-10-20",
      links: { "superseded by": ["D-8"] },
    },
    { path: adr("0005-feature-flags"), number: 5, title: "Feature flags in code", status: "deprecated", date: "2019-02-19" },
    { path: adr("0006-elasticsearch"), number: 6, title: "Elasticsearch for search", status: "accepted", date: "2019-06-10" },
    { path: adr("0007-split-the-cart"), number: 7, title: "Split the cart into a service", status: "rejected", date: "2019-11-02" },
    {
      path: adr("0008-order-events"),
      number: 8,
      title: "Order events in PostgreSQL",
      status: "accepted",
      date: "2020-04-14",
      links: { supersedes: ["D-4"] },
    },
    {
      path: adr("0009-one-gateway"),
      number: 9,
      title: "One gateway for card payments",
      status: "accepted",
      date: "2022-03-21",
      owner: "@payments",
    },
    {
      path: adr("0011-ledger-in-postgresql"),
      number: 11,
      title: "Keep the ledger in PostgreSQL",
      status: "accepted",
      date: "2025-05-14",
      owner: "ada",
      deciders: ["ada", "grace"],
      fields: {
        "applies-to": ["src/billing/**", "ops/backup/**"],
        premises: [{ measure: "active-people", in: "src/billing/**", op: "<=", value: 8 }, "Fewer than 500 writes a second at peak"],
        expects: [{ measure: "landed-changes", in: "src/billing/**", op: "<", value: 40, by: "2026-06-01" }],
        "review-by": "2026-12-01",
        reversibility: "one-way",
        "reopen-if": "a second provider is signed",
        goal: ["goal/one-gateway"],
        principles: ["principle/lowest-release-risk"],
      },
      options: [
        { name: "PostgreSQL", chosen: true },
        { name: "Buy: managed ledger", chosen: false },
        { name: "Event log", chosen: false },
      ],
      sections: {
        "Context and Problem Statement": "Two ledgers **differ**; see [order events](0008-order-events.md) and `src/billing/ledger.ts`.",
        "Decision Outcome":
          'Chosen option: "PostgreSQL", because the team runs it already.\n\n* backups exist\n* one transaction corrects an entry',
      },
    },
    {
      path: adr("0013-rest-at-the-edge"),
      number: 13,
      title: "REST at the edge",
      status: "accepted",
      date: "2025-11-05",
      owner: "ada",
      links: { supersedes: ["D-3"] },
    },
    { path: adr("0014-tax"), number: 14, title: "Tax calculation as a module", status: "proposed", date: "2025-12-10", owner: "ada" },
    {
      path: adr("0015-search"),
      number: 15,
      title: "Search without Elasticsearch",
      status: "proposed",
      date: "2026-01-05",
      owner: "grace",
      fields: { "decide-by": "2026-12-01", "applies-to": ["src/search/**"] },
      links: { "depends on": ["D-6"] },
    },
  ];
}

function others(): Records {
  return [
    {
      path: "direction/goals/one-gateway.md",
      title: "One payment gateway by 31 Mar 2027",
      status: "active",
      fields: {
        owner: "payments",
        measure: { measure: "landed-changes", in: "src/api/**", op: "<", value: 12, by: "2027-03-31" },
        areas: ["api"],
      },
    },
    {
      path: "direction/goals/live-within-a-day.md",
      title: "A merged change is live within a day",
      status: "active",
      fields: { owner: "platform", measure: "deploys within 24 h" },
    },
    { path: "direction/principles/lowest-release-risk.md", title: "Lowest release risk weighs most", fields: { rank: 1, concern: "risk" } },
    {
      path: "direction/principles/simplicity.md",
      title: "Simplicity over flexibility, until a second consumer exists",
      fields: { rank: 2, concern: "architecture" },
    },
    {
      path: "direction/technologies/postgresql.md",
      title: "PostgreSQL",
      fields: { quadrant: "platforms", ring: "adopt", detect: ["pkg:npm/pg"] },
    },
    {
      path: "direction/technologies/kafka.md",
      title: "Kafka",
      fields: { quadrant: "platforms", ring: "hold", detect: ["pkg:npm/kafkajs"] },
    },
    {
      path: "direction/risks/one-gateway-goes.md",
      title: "The gateway ends its contract",
      fields: { owner: "payments", likelihood: "medium", impact: "high", response: "reduce", review: "2027-01-31" },
    },
  ];
}

/** When each record came and moved; a record that history never saw move came as what it is. */
function moves(): readonly Move[] {
  const came = decisions().map(({ path, status, date }): Move => {
    const to = status === undefined ? "unknown" : status === "proposed" || status === "rejected" ? "proposed" : "accepted";
    return { path, day: date ?? "2017-06-01", from: undefined, to };
  });
  return [
    ...came,
    { path: adr("0007-split-the-cart"), day: "2020-01-15", from: "proposed", to: "rejected" },
    { path: adr("0004-kafka"), day: "2020-04-14", from: "accepted", to: "superseded" },
    { path: adr("0005-feature-flags"), day: "2023-05-10", from: "accepted", to: "deprecated" },
    { path: adr("0003-graphql-at-the-edge"), day: "2026-01-08", from: "accepted", to: "superseded" },
  ];
}
