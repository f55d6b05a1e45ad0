import { describe, expect, it } from "vitest";
import { findAll, nothingFound, rules } from "#signals";
import { openStore, type SegmentContent } from "#store";
import { exampleLog, examplePicture, type Picture, value, wholeTree, yearOf } from "#picture";
import { type Question, views } from "#views";
import * as z from "zod";
import { answerForm } from "./answer.ts";
import { areasForm } from "./areas.ts";
import { foundForm } from "./found.ts";
import { importsForm } from "./imports.ts";
import { jsonBytes } from "./json.ts";
import { findKept, type Form, keep, keptOr } from "./kept.ts";
import { keptKey } from "./key.ts";

const memory = () => openStore({ commonDir: "" }, { off: true });

const picture: Picture = examplePicture({
  commits: Array.from({ length: 40 }, (_, week) => ({
    day: new Date(Date.UTC(2026, 0, 1 + 7 * week)).toISOString().slice(0, 10),
    who: ["ada", "ada", "ada", "bo"][week % 4] ?? "cy",
    files: ["src/billing/ledger.ts", "src/orders/order.ts"],
    message: week % 2 === 0 ? "fix: sums" : "feat: lines",
  })),
  areas: { "src/billing": "billing", "src/orders": "orders" },
  files: {
    "src/billing/ledger.ts": { lines: 900, imports: ["src/orders/order.ts"] },
    "src/orders/order.ts": { lines: 400, imports: ["src/billing/ledger.ts"] },
    "docs/adr/0001-x.md": { role: "docs" },
  },
  decisions: [exampleLog(["docs/adr/0001-x.md"])],
});

async function throughStore<T>(form: Form<T>, kept: T): Promise<T | undefined> {
  const store = await memory();
  await keep(store, form, "key", kept);
  return findKept(store, form, "key");
}

/** What is read back when somebody else wrote the columns. */
async function readBack<T>(form: Form<T>, columns: SegmentContent["columns"]): Promise<T | undefined> {
  const store = await memory();
  await store.add(form.kind, { meta: { key: "key" }, columns });
  return findKept(store, form, "key");
}

describe("what is kept", () => {
  it("comes back as it was: findings, imports, areas", async () => {
    const found = findAll(picture, 0, rules);
    expect(found.findings.length + found.cannotTell.length).toBeGreaterThan(0);
    expect(await throughStore(foundForm, found)).toEqual(found);
    const imports = value(picture, "imports");
    const areas = value(picture, "areas");
    if (imports === undefined || areas === undefined) throw new Error("the example has both");
    expect(await throughStore(importsForm(imports.edges.start.length - 1), imports)).toEqual(imports);
    const back = await throughStore(areasForm(areas.ofFile.length, areas.ofPath.length), areas);
    expect([back?.list, back?.ofFile, back?.ofPath, back?.indexOf("billing")]).toEqual([
      areas.list,
      areas.ofFile,
      areas.ofPath,
      areas.indexOf("billing"),
    ]);
  });

  it("is not taken from another key, another build, or a folder it does not fit", async () => {
    const store = await memory();
    await keep(store, importsForm(2), "one", {
      edges: { start: Uint32Array.of(0, 1, 1), value: Int32Array.of(1) },
      read: [],
      notRead: [],
      covered: { files: 2, of: 2 },
    });
    expect(await findKept(store, importsForm(2), "two")).toBeUndefined();
    expect(await findKept(store, importsForm(3), "one")).toBeUndefined();
    expect(keptKey(picture.repository, picture.config, "run from source")).toBeUndefined();
  });

  it.each([
    ["no JSON", { found: Buffer.from("{") }],
    ["nothing", { found: jsonBytes(null) }],
    ["another shape", { found: jsonBytes({ findings: [{ id: 1 }], cannotTell: [] }) }],
    ["no column", {}],
  ])("is asked anew when it holds %s", async (_, columns) => {
    expect(await readBack(foundForm, columns)).toBeUndefined();
  });

  it("is asked anew when imports lead out of the tree", async () => {
    const words = jsonBytes({ read: [], notRead: [], covered: { files: 1, of: 1 } });
    expect(await readBack(importsForm(1), { start: Uint32Array.of(0, 1), value: Int32Array.of(7), words })).toBeUndefined();
  });

  it("is computed once", async () => {
    const store = await memory();
    let asked = 0;
    const ask = () =>
      keptOr(store, foundForm, "key", () => ({ ...nothingFound, cannotTell: [{ rule: "x", reason: `${++asked}`, hint: "" }] }));
    expect([await ask(), await ask()]).toEqual(
      Array.from({ length: 2 }, () => ({ ...nothingFound, cannotTell: [{ rule: "x", reason: "1", hint: "" }] })),
    );
  });
});

describe("an answer that is kept", () => {
  const view = views.find(({ name }) => name === "overview");
  if (view === undefined) throw new Error("there is an overview");
  const question: Question = {
    subject: undefined,
    scope: wholeTree(yearOf(picture.repository.at.time)),
    limit: undefined,
    people: false,
    changed: [],
  };
  const form = answerForm(view, z);
  const model = view.build({ picture, question, now: 0, rules, analyses: [] });
  const written = JSON.stringify(model);

  it("comes back as it was", async () => {
    expect(await throughStore(form, model)).toEqual(model);
  });

  it.each([
    ["another shape", written.replace('"answer":', '"reply":')],
    ["what would act on a terminal", written.replace('"answer":"', '"answer":"\\u001b[2J')],
    ["no JSON", written.slice(1)],
  ])("is asked anew when it holds %s", async (_, text) => {
    expect(text).not.toBe(written);
    expect(await readBack(form, { model: Buffer.from(text) })).toBeUndefined();
  });
});
