import { describe, expect, it } from "vitest";
import { openWorkspace } from "#workspace";
import { makeRepository } from "../../test/support/repository.ts";
import { likelyPlace, refuseUnknownScope } from "./place.ts";

const file = (path: string) => ({ path, content: "int x;\n" });
const { folder } = makeRepository([
  { changes: [...["url.c", "gone.c"].map((name) => file(`lib/${name}`)), file("src/main.c"), file("src/tool.c")] },
  { changes: [{ path: "lib/gone.c", remove: true }] },
]);
const workspace = await openWorkspace(folder, { store: false });
const refused = (asked: { readonly area?: string; readonly path?: string }) => refuseUnknownScope(workspace, asked, {});

describe("a scope", () => {
  it.each([{}, { area: "src" }, { path: "lib/" }, { path: "." }, { path: "lib/url.c" }, { path: "lib/gone.c" }])(
    "that is there, or was, is asked about: %j",
    async (asked) => {
      await expect(refused(asked)).resolves.toBeUndefined();
    },
  );

  it("that holds nothing is refused with what was meant, since silence would read as good news", async () => {
    await expect(refused({ area: "nope" })).rejects.toMatchObject({ message: 'there is no area "nope"', exit: 2 });
    await expect(refused({ area: "scr" })).rejects.toHaveProperty("hint", expect.stringContaining('"src"'));
    await expect(refused({ path: "url.c" })).rejects.toHaveProperty("hint", expect.stringContaining('"lib/url.c"'));
    await expect(refused({ path: "nope/at/all" })).rejects.toMatchObject({ exit: 2 });
  });

  it("is guessed from what was written", async () => {
    expect(await likelyPlace(workspace, "lib/urll.c", {})).toBe("lib/url.c");
    expect(await likelyPlace(workspace, "quite/elsewhere", {})).toBeUndefined();
  });
});
