import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EditAnswer } from "#views";
import { openWorkspace } from "../open.ts";
import { editingOf } from "./editing.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { makeRepository } from "../../../test/support/repository.ts";

const queue = "docs/adr/0001-one-queue.md";
const accepted = "---\nstatus: accepted\ndate: 2026-03-01\n---\n\n# One queue\n\n## Context and Problem Statement\n\nOrders wait.\n";

let folder = "";
const editing = async () => editingOf(await openWorkspace(folder));
const move = { move: "decide", by: null, chosen: "", because: "", asItIs: false };

beforeAll(() => {
  ({ folder } = makeRepository([{ changes: [{ path: queue, content: accepted }] }]));
});

const refusal = (answer: EditAnswer): string => (answer.state === "refused" ? answer.message : "not refused");

/** A draft as the page makes it, written into the work tree. */
async function drafted(title: string): Promise<string> {
  const answer = await (await editing()).draft({ kind: "decision", title, from: "" });
  const [file] = answer.state === "open" ? answer.record.files : [];
  if (file === undefined) throw new Error(JSON.stringify(answer));
  writeFileSync(path.join(folder, file.path), file.text);
  return file.path;
}

describe("a draft that says nothing", () => {
  it("is accepted only when that is said, and what it leaves unsaid is named", async () => {
    const draft = await drafted("Two queues");
    const desk = await editing();
    expect(refusal(await desk.move({ ...move, path: draft }))).toContain("says nothing yet");
    const asItIs = await desk.move({ ...move, path: draft, asItIs: true });
    expect(asItIs.state === "open" ? asItIs.record.unsaid : asItIs).toContain("goal");
    expect(await desk.move({ ...move, path: draft, because: "orders wait" })).toMatchObject({ state: "open" });
  });

  it("takes no other's place", async () => {
    const draft = await drafted("Three queues");
    const answer = await (await editing()).move({ ...move, path: queue, move: "supersede", by: draft });
    expect(refusal(answer)).toContain("proposed");
  });
});

describe("what was chosen", () => {
  it("takes no other choice away: the moves stay those from where the file stands", async () => {
    const draft = await drafted("Four queues");
    const desk = await editing();
    const open = await desk.open({ path: draft });
    const moved = await desk.move({ ...move, path: draft, because: "orders wait" });
    const ids = (answer: typeof open): unknown => (answer.state === "open" ? answer.record.moves.map(({ id }) => id) : answer);
    expect(ids(moved)).toEqual(ids(open));
    expect(ids(open)).toEqual(expect.arrayContaining(["decide", "reject"]));
  });
});

describe("a finding that is put off", () => {
  it("needs a reason and a day to come, and nothing is written before it is saved", async () => {
    const desk = await editing();
    const said = { finding: "nothing:here", until: "2030-01-01", because: "", by: "payments" };
    await expect(desk["put-off"](said)).rejects.toThrow("why can it wait?");
    await expect(desk["put-off"]({ ...said, because: "it goes" })).rejects.toThrow("there is no finding");
    expect(existsSync(path.join(folder, "direction"))).toBe(false);
  });
});
