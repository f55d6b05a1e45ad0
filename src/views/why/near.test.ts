import { describe, expect, it } from "vitest";
import { examplePicture } from "#picture";
import { nearTo } from "./near.ts";

const picture = examplePicture({
  commits: [
    {
      day: "2026-01-02",
      who: "ada",
      files: ["components/nimbus/src/client.rs", "components/ads/src/client.rs", "nimbus.toml", "docs/a.md"],
    },
  ],
  areas: { "components/nimbus": "components/nimbus" },
});

describe("what a word may have meant", () => {
  it("is an area or a folder of that name first, then files", () => {
    expect(nearTo(picture, "nimbus")).toEqual([
      { kind: "area", id: "components/nimbus" },
      { kind: "file", id: "nimbus.toml" },
    ]);
    expect(nearTo(picture, "Client.rs").map(({ id }) => id)).toEqual(["components/ads/src/client.rs", "components/nimbus/src/client.rs"]);
    expect(nearTo(picture, "ads/src")[0]).toEqual({ kind: "file", id: "components/ads/src" });
    expect(nearTo(picture, "components/ads/src/cleint.rs")).toEqual([{ kind: "file", id: "components/ads/src/client.rs" }]);
    expect(nearTo(picture, "nothing-like-it")).toEqual([]);
  });
});
