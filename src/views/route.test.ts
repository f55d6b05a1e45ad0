import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePath } from "#base";
import { dataOf, hrefFrom, pageOf, readData, readPage } from "./route.ts";

const anyPath = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 400 }).map((bytes) => decodePath(bytes)),
  fc
    .array(fc.constantFrom("a", "..", ".", "", "index.html", "model.json", "Aux", "con.txt", "x.", "~", "a b", "%2f", "ü"), {
      minLength: 1,
    })
    .map((all) => all.join("/")),
);

describe("a page has one address, and the address one page", () => {
  it("reads back every id, whatever its bytes", () => {
    fc.assert(
      fc.property(anyPath, (id) => {
        expect(readPage(pageOf({ kind: "file", id }))).toEqual({ kind: "file", id });
        expect(readData(dataOf({ kind: "finding", id }))).toEqual({ kind: "finding", id });
      }),
    );
  });

  it("never climbs out, never hides a page's own files, and fits a file system", () => {
    fc.assert(
      fc.property(anyPath, (id) => {
        for (const piece of pageOf({ kind: "file", id }).slice(0, -1).split("/")) {
          expect(piece).toMatch(/^[A-Za-z0-9._,+@=~-]+$/);
          expect(piece).not.toMatch(/^\.+$|\.$|^index\.html$|^model\.json$/i);
          expect(piece.length).toBeLessThanOrEqual(130);
        }
      }),
    );
  });

  it("keeps plain paths readable", () => {
    expect(pageOf({ kind: "file", id: "src/billing/ledger.ts" })).toBe("file/src/billing/ledger.ts/");
    expect(dataOf({ kind: "now", id: "" })).toBe("data/now.json");
    expect(readPage("areas")).toEqual({ kind: "areas", id: "" });
    expect(readPage("areas/x")).toBeUndefined();
    expect(readPage("nowhere")).toBeUndefined();
    expect(readPage("file/%2e%2e")).toBeUndefined();
  });

  it("links relative to the page it stands on", () => {
    const file = { kind: "file", id: "src/a.ts" } as const;
    expect(hrefFrom({ kind: "now", id: "" }, file)).toBe("file/src/a.ts/");
    expect(hrefFrom(file, { kind: "now", id: "" })).toBe("../../../");
    expect(hrefFrom({ kind: "now", id: "" }, { kind: "now", id: "" })).toBe("./");
  });
});
