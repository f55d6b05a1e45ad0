import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePath, encodePath, extensionOf, folderOf, nameOf, printable } from "./path.ts";

describe("a path", () => {
  it("keeps every byte sequence through decode and encode", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...encodePath(decodePath(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it("gives different strings for different bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.uint8Array({ maxLength: 12 }), (a, b) => {
        expect(decodePath(a) === decodePath(b)).toBe(Buffer.from(a).equals(Buffer.from(b)));
      }),
    );
  });

  it("keeps a byte order mark, an astral sign and a stray byte", () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xf0, 0x9f, 0x92, 0xa9, 0xff, 0x61]);
    expect(Buffer.from(encodePath(decodePath(bytes))).equals(bytes)).toBe(true);
  });

  it("falls into folder, name and extension", () => {
    expect([folderOf("a/b/c.tar.GZ"), nameOf("a/b/c.tar.GZ"), extensionOf("a/b/c.tar.GZ")]).toEqual(["a/b", "c.tar.GZ", ".gz"]);
    expect([folderOf("README"), nameOf("README"), extensionOf(".bashrc")]).toEqual(["", "README", ""]);
  });
});

describe("printable", () => {
  it("lets no control character, bidi mark or lone surrogate through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.uint8Array(), (text, bytes) => {
        // oxlint-disable-next-line no-control-regex -- these are what must not come out
        expect(printable(text + decodePath(bytes))).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      }),
    );
  });

  it("shows what was there", () => {
    expect(printable("a\u001b[31mb\n\udcff")).toBe("a\\x1b[31mb\\n\\xff");
    expect(printable("größe 💡 名前")).toBe("größe 💡 名前");
  });
});
