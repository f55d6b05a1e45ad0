import { describe, expect, it } from "vitest";
import { importCycles, type Picture, value } from "#picture";
import { openWorkspace } from "#workspace";
import { makeRepository, type NewCommit } from "./support/repository.ts";

/** Folders of enough files to be areas. */
const areasOf = (...folders: readonly string[]) =>
  folders.flatMap((folder) => [1, 2, 3].map((at) => ({ path: `${folder}/file${at}.ts`, content: `export const value = ${at};\n` })));
const filler = areasOf("shop", "mail");
const imports = (name: string): string => `import { value } from "${name}";\nexport const it = value;\n`;

const log: readonly NewCommit[] = [
  { changes: filler },
  { changes: [{ path: "shop/order.ts", content: imports("../mail/file1") }] },
  // The ring stands for a while, and is opened again.
  { changes: [{ path: "mail/letter.ts", content: imports("../shop/file1") }] },
  { changes: [{ path: "mail/letter.ts", content: "export const it = 1;\n" }] },
  // A branch closes it again; what counts is the merge.
  { changes: [{ path: "mail/letter.ts", content: imports("../shop/file2.js") }], parents: [3], branch: "side" },
  { changes: [{ path: "shop/file3.ts", content: "export const value = 4;\n" }], parents: [3] },
  { changes: [{ path: "mail/letter.ts", content: imports("../shop/file2.js") }], parents: [5, 4] },
  { changes: [{ path: "mail/letter.ts", content: `${imports("../shop/file2.js")}// more\n` }] },
];

async function pictureOf(folder: string): Promise<Picture> {
  const workspace = await openWorkspace(folder, { store: false });
  return workspace.gather(["tree", "history", "imports", "areas", "rings"]);
}

describe("a ring of imports", () => {
  it("closed with the mainline change that brought its last import for good", async () => {
    const repository = makeRepository(log);
    const picture = await pictureOf(repository.folder);
    const list = picture.parts.areas?.state === "ready" ? picture.parts.areas.value.list : [];
    expect(importCycles(picture).map((cycle) => cycle.areas.map((area) => list[area]?.id))).toEqual([["mail", "shop"]]);
    expect(value(picture, "rings")?.get("mail + shop")).toMatchObject({ commit: repository.commits[6], orEarlier: false });
  });

  it("is none while one import leads one way only", async () => {
    const picture = await pictureOf(makeRepository(log.slice(0, 4)).folder);
    expect(importCycles(picture)).toEqual([]);
    expect(value(picture, "rings")?.size).toBe(0);
  });

  it("closed before a file of it moved and was imported by another word", async () => {
    const repository = makeRepository([
      { changes: [...filler, { path: "shop/order.ts", content: imports("../mail/file1") }] },
      { changes: [{ path: "mail/letter.ts", content: imports("../shop/file2") }] },
      {
        changes: [
          { path: "shop/file2.ts", to: "shop/second.ts" },
          { path: "mail/letter.ts", content: imports("../shop/second") },
        ],
      },
    ]);
    const picture = await pictureOf(repository.folder);
    expect(value(picture, "rings")?.get("mail + shop")?.commit).toBe(repository.commits[1]);
  });

  it("of many areas closed with its first way round, though a shorter one came later", async () => {
    const five = ["a", "b", "c", "d", "e"];
    const next = (folder: string): string => five[(five.indexOf(folder) + 1) % five.length] ?? "a";
    const repository = makeRepository([
      {
        changes: [
          ...areasOf(...five),
          ...five.slice(1).map((one) => ({ path: `${one}/on.ts`, content: imports(`../${next(one)}/file1`) })),
        ],
      },
      { changes: [{ path: "a/on.ts", content: imports("../b/file1") }] },
      { changes: [{ path: "b/back.ts", content: imports("../a/file1") }] },
    ]);
    const picture = await pictureOf(repository.folder);
    expect(value(picture, "rings")?.get("a + b + more")?.commit).toBe(repository.commits[1]);
  });
});
