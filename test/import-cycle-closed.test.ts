import { describe, expect, it } from "vitest";
import { importWords, measureBlobs, readTree, resolveImports } from "#code";
import { openRepository } from "#git";
import { readHistory } from "#history";
import { divideIntoAreas, emptyConfig, importCycles, type Picture, ringsClosed, type RingsClosed } from "#picture";
import { openStore } from "#store";
import { makeRepository, type NewCommit } from "./support/repository.ts";

/** Two folders of enough files to be areas. */
const filler = ["shop", "mail"].flatMap((folder) =>
  [1, 2, 3].map((at) => ({ path: `${folder}/file${at}.ts`, content: `export const value = ${at};\n` })),
);
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

async function pictureOf(folder: string): Promise<{ picture: Picture; closed: () => Promise<RingsClosed> }> {
  const git = await openRepository(folder);
  const store = await openStore(git, { off: true });
  const at = git.head ?? "";
  const tree = await readTree(git, store, { at, ignore: [] });
  const history = await readHistory(git, store, { at, bots: [], people: {}, ignoredRevs: [] });
  if (tree.state === "unavailable" || history.state === "unavailable") throw new Error("the repository was not read");
  const whole = { read: 1, of: 1, unit: "files" };
  const picture: Picture = {
    repository: {
      name: "x",
      at: { oid: at, time: history.value.at.time },
      branch: "main",
      bare: false,
      shallow: false,
      partial: false,
      ignoredRevs: [],
    },
    config: emptyConfig,
    parts: {
      tree,
      history,
      imports: { state: "ready", value: resolveImports(tree.value), coverage: whole },
      areas: { state: "ready", value: divideIntoAreas(emptyConfig, tree.value, history.value), coverage: whole },
    },
  };
  const words = importWords(tree.value);
  return {
    picture,
    closed: () => ringsClosed(picture, words, (blobs) => measureBlobs(git, store, blobs)),
  };
}

describe("a ring of imports", () => {
  it("closed with the mainline change that brought its last import for good", async () => {
    const repository = makeRepository(log);
    const { picture, closed } = await pictureOf(repository.folder);
    const list = picture.parts.areas?.state === "ready" ? picture.parts.areas.value.list : [];
    expect(importCycles(picture).map((cycle) => cycle.areas.map((area) => list[area]?.id))).toEqual([["mail", "shop"]]);
    expect((await closed()).get("mail + shop")).toMatchObject({ commit: repository.commits[6], file: "mail/letter.ts", orEarlier: false });
  });

  it("is none while one import leads one way only", async () => {
    const { picture, closed } = await pictureOf(makeRepository(log.slice(0, 4)).folder);
    expect(importCycles(picture)).toEqual([]);
    expect((await closed()).size).toBe(0);
  });
});
