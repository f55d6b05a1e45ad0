import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Csr } from "#base";
import { analyses, type Picture, wholeTree, yearOf } from "#picture";
import { rules } from "#signals";
import { overview, type Question, type View, type ViewInput, views } from "./index.ts";
import { examplePictures } from "./example-pictures.ts";

/** Built once: what is computed from a picture is kept with it. */
const pictures = examplePictures();

const question = (picture: Picture, some: Partial<Question> = {}): Question => ({
  subject: undefined,
  scope: wholeTree(yearOf(picture.repository.at.time)),
  limit: undefined,
  people: false,
  changed: [],
  ...some,
});
const input = (picture: Picture, some: Partial<Question> = {}): ViewInput => ({
  picture,
  question: question(picture, some),
  now: picture.repository.at.time,
  rules,
  analyses,
});

const models = (view: View<unknown>, picture: Picture): unknown[] =>
  asked(view).map((subject) => view.build({ ...input(picture, { subject, changed }), helpers, members: [{ asked: ".", picture }] }));

const helpers: NonNullable<ViewInput["helpers"]> = {
  state: "ready",
  value: { names: ["Zebedee Quill", "Ottoline Marsh", "Ptolemy Fen", "Fourth One"] },
  coverage: { read: 4, of: 4, unit: "names" },
};
const changed = ["src/billing/ledger.ts", "src/new.ts"];

/** The same picture with every person given another number: what nobody may be able to see. */
function renumbered(picture: Picture): Picture {
  const part = picture.parts.history;
  if (part === undefined || part.state === "unavailable") return picture;
  const { commits, people } = part.value;
  const other = (person: number): number => (person < 0 ? person : people.count - 1 - person);
  const swap = (csr: Csr): Csr => ({ start: csr.start, value: csr.value.map(other) });
  const value = {
    ...part.value,
    people: { ...people, bot: people.bot.toReversed() },
    commits: { ...commits, author: commits.author.map(other), coAuthors: swap(commits.coAuthors), reviewers: swap(commits.reviewers) },
  };
  const teams = picture.parts.teams;
  return {
    ...picture,
    parts: {
      ...picture.parts,
      history: { ...part, value },
      ...(teams?.state === "ready" ? { teams: { ...teams, value: { ...teams.value, ofPerson: teams.value.ofPerson.toReversed() } } } : {}),
    },
  };
}

/** What is asked of a view that is about something. */
const subjects: Readonly<Record<string, readonly (string | undefined)[]>> = {
  why: [undefined, "src/billing/ledger.ts", "billing", "src/billing", "no/such/path"],
  finding: [undefined, "one-person-area:billing", "no-such-rule:x"],
  analysis: [undefined, ...analyses.map((one) => one.id)],
};

const asked = (view: View<unknown>): readonly (string | undefined)[] => subjects[view.name] ?? [undefined];

describe.each(views.map((view) => [view.name, view] as const))("%s", (_, view) => {
  it.each(Object.entries(pictures))("has a model that its schema describes: %s", (_name, picture) => {
    for (const subject of asked(view)) {
      const model = view.build(input(picture, { subject }));
      expect(view.schema(z).safeParse(model).error?.issues ?? []).toEqual([]);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    }
  });

  it.each(Object.entries(pictures))("says something of it, and no word is missing: %s", (_name, picture) => {
    for (const subject of asked(view)) {
      const document = view.document(view.build(input(picture, { subject })));
      expect(document.blocks.length).toBeGreaterThan(0);
      expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
  });

  it("does not depend on who is who", () => {
    const { usual } = pictures;
    if (usual === undefined) throw new Error("the usual picture is gone");
    expect(models(view, renumbered(usual))).toEqual(models(view, usual));
  });

  it("names nobody but who can help, and no more than three", () => {
    for (const picture of Object.values(pictures)) {
      const text = JSON.stringify(models(view, picture));
      expect(text).not.toContain("Fourth One");
      if (!view.names) expect(text).not.toContain("Zebedee");
    }
  });

  it("can be published as a JSON Schema", () => {
    expect(z.toJSONSchema(view.schema(z))).toHaveProperty("type", "object");
  });
});

describe("while only the newest year is read", () => {
  const halfRead = pictures["half read"];
  if (halfRead === undefined) throw new Error("the half read picture is gone");
  const whole = (view: View<unknown>): string => JSON.stringify(view.build(input(halfRead, { subject: "src/billing/ledger.ts" })));

  it("says so, and tells nothing that rests on all of the history", () => {
    for (const view of views) {
      expect(whole(view)).not.toMatch(/truck factor \d|\d people away would|\d commits","\d/i);
      if (view.needs(question(halfRead)).includes("history")) expect(whole(view)).toContain("Read so far");
    }
  });

  it("lets what cannot be told yet wait, in one line", () => {
    const { cannotTell } = overview.build(input(halfRead));
    expect(cannotTell.length).toBeLessThanOrEqual(1);
    for (const one of cannotTell) expect(one.reason).toBe("It is still being read.");
  });
});

describe("the catalogue", () => {
  it("lists every file of its folder, by name", () => {
    const files = readdirSync(path.join(import.meta.dirname, "catalogue")).map((file) => path.basename(file, ".ts"));
    expect(views.map((view) => view.name).toSorted()).toEqual(files.toSorted());
  });
});
