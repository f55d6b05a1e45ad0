import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Analysis, type Picture, wholeTree, yearOf } from "#picture";
import { rules } from "#signals";
import { type Question, type View, type ViewInput, views } from "./index.ts";
import { examplePictures } from "./example-pictures.ts";

const question = (picture: Picture, some: Partial<Question> = {}): Question => ({
  subject: undefined, scope: wholeTree(yearOf(picture.repository.at.time)), limit: undefined, people: false, changed: [], ...some,
});
const analyses: readonly Analysis[] = [];
const input = (picture: Picture, some: Partial<Question> = {}): ViewInput => ({
  picture, question: question(picture, some), now: picture.repository.at.time, rules, analyses,
});

/** What is asked of a view that is about something. */
const subjects: Readonly<Record<string, readonly (string | undefined)[]>> = {
  why: [undefined, "src/billing/ledger.ts", "billing", "src/billing", "no/such/path"],
  finding: [undefined, "one-person-area:billing", "no-such-rule:x"],
};

const asked = (view: View<unknown>): readonly (string | undefined)[] => subjects[view.name] ?? [undefined];

describe.each(views.map((view) => [view.name, view] as const))("%s", (_, view) => {
  it.each(Object.entries(examplePictures()))("has a model that its schema describes: %s", (_name, picture) => {
    for (const subject of asked(view)) {
      const model = view.build(input(picture, { subject }));
      expect(view.schema(z).safeParse(model).error?.issues ?? []).toEqual([]);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    }
  });

  it.each(Object.entries(examplePictures()))("says something of it, and no word is missing: %s", (_name, picture) => {
    for (const subject of asked(view)) {
      const document = view.document(view.build(input(picture, { subject })));
      expect(document.blocks.length).toBeGreaterThan(0);
      expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
  });

  it("can be published as a JSON Schema", () => {
    expect(z.toJSONSchema(view.schema(z))).toHaveProperty("type", "object");
  });
});

describe("the catalogue", () => {
  it("lists every file of its folder, by name", () => {
    const files = readdirSync(path.join(import.meta.dirname, "catalogue")).map((file) => path.basename(file, ".ts"));
    expect(views.map((view) => view.name).toSorted()).toEqual(files.toSorted());
  });
});
