/** Records in the conventions that teams write them in: written for our tests, each with what a careful reader finds in it. */
export interface Seed {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly status: string;
  readonly date?: string;
  readonly title?: string;
}

const nygard = (status: string): string =>
  `# 7. Use PostgreSQL\n\nDate: 2024-03-05\n\n## Status\n\n${status}\n\n## Context\n\nWe need a store.\n\n## Decision\n\nPostgreSQL.\n\n## Consequences\n\nOne more server.\n`;
const seed = (what: string, text: string, status: string, more: Partial<Seed> = {}): Seed => ({
  what,
  path: "docs/adr/0007-use-postgresql.md",
  text,
  status,
  ...more,
});

export const seeds: readonly Seed[] = [
  seed("a Status section", nygard("Accepted"), "accepted", { date: "2024-03-05", title: "Use PostgreSQL" }),
  seed("a status with a link", nygard("Superseded by [9. Use SQLite](0009-use-sqlite.md)"), "superseded"),
  seed("a misspelt status", nygard("Superceeded by ADR-9"), "superseded"),
  seed("a link above the status", nygard("Amends [3. A store](0003-a-store.md)\n\nAccepted"), "accepted"),
  seed("a status and its end beneath", nygard("Accepted\n\nSuperseded by [9. Use SQLite](0009-use-sqlite.md)"), "superseded"),
  seed("a comment and a quote in the section", nygard("<!-- accepted? -->\n> Rejected, they said\n\nProposed"), "proposed"),
  seed("struck words", nygard("~~Proposed~~ Accepted"), "accepted"),
  seed("boxes to tick", nygard("- [ ] Proposed\n- [x] Rejected\n- [ ] Accepted"), "rejected"),
  seed("no box ticked", nygard("- [ ] Proposed\n- [ ] Accepted"), "unknown"),
  seed("a day at each status", nygard("* Accepted 2024-03-01\n* Proposed 2024-02-01"), "accepted"),
  seed("the template's choice", nygard("Proposed | Accepted | Rejected | Superseded"), "unknown"),
  seed(
    "the template's words",
    nygard("What is the status, such as proposed, accepted, rejected, deprecated, superseded, etc.?"),
    "unknown",
  ),
  seed("Nygard's own template", nygard("The change that we're proposing or have agreed to implement."), "unknown"),
  seed("prose of something else", nygard("Nobody has accepted this so far, as the tests must pass first."), "unknown"),
  seed("not accepted", nygard("Not accepted"), "rejected"),
  seed("not decided", nygard("Not yet decided"), "proposed"),
  seed("a status as a deeper heading", nygard("").replace("## Status\n", "").replace("PostgreSQL.", "### Status\n\nAccepted"), "unknown"),
  seed("a status in a fence", nygard("").replace("## Status\n", "```\n## Status\n\nAccepted\n```\n"), "unknown"),
  seed("a status within a heading", "# A\n\n## Status: Deprecated\n\nText\n\n## Context\n", "deprecated"),
  seed("a label within the section", nygard("Status: Draft <!-- Draft | Accepted -->"), "proposed"),
  seed(
    "a list item",
    "# Use PostgreSQL\n\n* Status: accepted <!-- optional -->\n* Deciders: Ada, Grace\n* Date: 2024-03-05\n\n## Context and Problem Statement\n\nText\n",
    "accepted",
    { date: "2024-03-05" },
  ),
  seed(
    "MADR 2's placeholder",
    "# [short title]\n\n* Status: [proposed | rejected | accepted | deprecated | … | superseded by [ADR-0005](0005-example.md)]\n\n## Context and Problem Statement\n",
    "unknown",
  ),
  seed(
    "MADR 4's placeholder",
    '---\nstatus: "{proposed | rejected | accepted}"\ndate: {YYYY-MM-DD when the decision was last updated}\n---\n# Title\n',
    "unknown",
  ),
  seed(
    "front matter",
    "---\nstatus: accepted\ndate: 2024-03-05\ndecision-makers: [ada]\n---\n# Use PostgreSQL\n\n## Context and Problem Statement\n",
    "accepted",
    { date: "2024-03-05" },
  ),
  seed("front matter that is no YAML", "---\ntitle: ADR 7: use PostgreSQL\nstatus: Rejected\n---\n# A\n", "rejected"),
  seed("front matter of TOML", '+++\ntitle = "A"\nstatus = "accepted"\ndate = 2024-03-05\n+++\n# A\n', "accepted", { date: "2024-03-05" }),
  seed("front matter with CRLF and a mark", "\ufeff---\r\nstatus: proposed\r\n---\r\n# A\r\n", "proposed"),
  seed("a bold line", "# ADR-007: A\n\n**Status:** On hold (by vote on 5 March 2024)\n**Date:** 5th March 2024\n\n## Context\n", "paused", {
    date: "2024-03-05",
    title: "A",
  }),
  seed("labels side by side", "# A\n\n**Status:** Withdrawn | **Date:** 2024/3/5\n\n## Context\n", "rejected", { date: "2024-03-05" }),
  seed("a bold line above its value", "# A\n\n**Status**\n\nAdopted\n\n**Context**\n\nText\n", "accepted"),
  seed("a table of rows", "# A\n\n| | |\n|---|---|\n| Status | Retired |\n| Date | 05.03.2024 |\n\n## Context\n", "deprecated", {
    date: "2024-03-05",
  }),
  seed(
    "a table of columns",
    "# A\n\n| Status | Date | Author |\n|---|---|---|\n| In review | Mar 5, 2024 | Ada |\n\n## Context\n",
    "proposed",
    { date: "2024-03-05" },
  ),
  seed(
    "a list table",
    "A thing\n#######\n\n.. list-table::\n   :widths: 25 75\n\n   * - Status\n     - Obsolete\n   * - Last Modified\n     - 2024-03-05\n\nContext\n*******\n\nText\n",
    "deprecated",
    { date: "2024-03-05" },
  ),
  seed(
    "a grid",
    "A thing\n#######\n\n+--------+----------+\n| Status | Deferred |\n+--------+----------+\n| Date   | 5/3/2024 |\n+--------+----------+\n\nContext\n*******\n",
    "paused",
  ),
  seed(
    "reStructuredText",
    "1. A thing\n##########\n\nStatus\n******\n\n**Accepted**\n\nContext\n*******\n\nText::\n\n  Status\n\n",
    "accepted",
  ),
  seed("a field list", ":Status: Accepted\n:Date: 2024-03-05\n\nA thing\n=======\n\nContext\n-------\n", "accepted"),
  seed("AsciiDoc", "= A thing\n\n== Status\n\nAccepted\n\n== Context\n\n----\n== Status\n\nRejected\n----\n", "accepted"),
  seed(
    "AsciiDoc's table",
    '= A thing\n\n[cols="2"]\n|===\n| Status\n| Draft :bubble:\n\n| Created\n| 2024-03-05\n|===\n\n== Context\n',
    "proposed",
    { date: "2024-03-05" },
  ),
  seed("an attribute", "= A thing\n:status: superseded\n\n== Context\n", "superseded"),
  seed(
    "a change log",
    "# A\n\n## Context\n\nText\n\n## Change log\n\n- 2024-01-01: [proposed](https://example.org/1)\n- 2024-03-05: [approved](https://example.org/2)\n",
    "accepted",
  ),
  seed("a title that begins with it", "# Draft: a thing\n\n## Context\n\nText\n", "proposed", { title: "Draft: a thing" }),
  seed("no heading at all", "Status: accepted\n\nWe use PostgreSQL.\n", "accepted", { title: "Use postgresql" }),
  seed("nothing said", "# Accepted risks\n\n## Context\n\nThis is accepted by all.\n", "unknown", { title: "Accepted risks" }),
  seed("another language", "# Choix\n\n## Statut\n\nAccepté\n\n## Contexte\n", "accepted"),
  seed("implemented", nygard("Implemented"), "accepted"),
  seed("an arrow", nygard("Proposed → Accepted"), "accepted"),
  seed("superseded in part", nygard("Implemented. Parts of this ADR were superseded by ADR-9"), "accepted"),
  seed("a badge", nygard("![Accepted](https://img.shields.io/badge/adr-accepted-green)"), "accepted"),
  seed("a status nobody knows", nygard("Needs revision"), "unknown"),
  seed("a stage where nothing is called status", "---\nstage: accepted\nstart-date: 2024-03-05\n---\n# A\n\n## Summary\n", "accepted", {
    date: "2024-03-05",
  }),
  seed("a stage beside a status", "---\nstatus: proposed\nstage: released\n---\n# A\n", "proposed"),
  seed(
    "the day of acceptance where nothing is called status",
    "A thing\n=======\n\n.. author:: Ada\n.. date-accepted:: 2024-03-05\n.. contents::\n\nMotivation\n----------\n\nText\n",
    "accepted",
    { date: "2024-03-05", title: "A thing" },
  ),
  seed("a day of acceptance that is left open", "---\ndate-accepted:\n---\n# A\n", "unknown"),
  seed("a rejection beside a day of acceptance", "---\nstatus: rejected\ndate-accepted: 2024-03-05\n---\n# A\n", "rejected"),
  seed("a directive", "A thing\n=======\n\n.. status:: Superseded\n\nContext\n-------\n", "superseded"),
  seed(
    "a first section of labels alone",
    "# A log - a thing\n\n### What was asked\nStatus: Accepted\nDate: 5 March 2024\n\n### Context\n\nText\n",
    "accepted",
    { date: "2024-03-05" },
  ),
  seed("a title that nobody marked", "ADR: Use PostgreSQL\n\n# Status\nAccepted\n\n# Context\nText\n", "accepted", {
    title: "Use PostgreSQL",
  }),
  seed("a first sentence, which is no title", "This record says why.\n\n# Status\nAccepted\n", "accepted", { title: "Use postgresql" }),
  seed("a title that begins with a series and a number", "# DEP 7: HTTP 2 for all\n\n## Status\n\nDraft\n", "proposed", {
    title: "HTTP 2 for all",
  }),
  seed(
    "a title in front matter above headings of one level",
    "---\nkip: 7\ntitle: Token standard\nstatus: Final\n---\n\n## Simple Summary\n\nText\n\n## Abstract\n\nText\n",
    "accepted",
    {
      title: "Token standard",
    },
  ),
  seed(
    "a section about the record above its title",
    "# Meta\n[meta]: #meta\n- Name: Readiness checks\n- Start Date: 2024-03-05\n- Status: Accepted\n\n## Summary\n\nText\n",
    "accepted",
    {
      title: "Readiness checks",
      date: "2024-03-05",
    },
  ),
  seed("a day in the change log", "# A\n\n## Change Log\n\n- [approved](https://example.org/1) (2024-03-05)\n\n## Context\n", "accepted", {
    date: "2024-03-05",
  }),
  seed(
    "a link's address beside the status",
    "# A\n\n## Status\n[Status]: #status\n\n* Status: Implemented\n* Tickets: none\n\n## Context\n",
    "accepted",
  ),
  seed("a title that begins with a dash", "# 7 — Use PostgreSQL\n\n## Status\n\nDraft\n", "proposed", { title: "Use PostgreSQL" }),
  seed("German", "# 7. Speicher\n\nDatum: 5.3.2024\n\n## Status\n\nAbgelöst durch 9\n\n## Kontext\n", "superseded", { date: "2024-03-05" }),
  seed("French", "---\nstatut: accepté\ndate: 2024-03-05\n---\n# Choix\n\n## Contexte\n", "accepted", { date: "2024-03-05" }),
  seed("Spanish", "# Base\n\n## Estado\n\nEn revisión\n\n## Fecha\n\n2024-03-05\n\n## Contexto\n", "proposed", { date: "2024-03-05" }),
  seed("Portuguese", "# Base\n\n**Situação:** Substituída por ADR-9\n**Data:** 05/03/2024\n\n## Contexto\n", "superseded"),
  seed("Japanese", "# 基盤\n\n## ステータス\n\n採用済み（v1）\n\n## 日付\n\n2024-03-05\n\n## 背景\n", "accepted", { date: "2024-03-05" }),
  seed("Japanese that turns it round", "# 基盤\n\n## ステータス (Status)\n\n不採用\n\n## 背景\n", "rejected"),
  seed("Japanese that is the template's choice", "# 基盤\n\n## ステータス\n\n提案中 / 承認 / 非推奨 / 廃止\n", "unknown"),
  seed("Chinese", "# 存储\n\n- 状态：已采纳\n- 日期：2024-03-05\n\n## 背景\n", "accepted", { date: "2024-03-05" }),
  seed("Chinese that is not there yet", "# 存储\n\n## 状态\n\n尚未接受\n", "unknown"),
];
