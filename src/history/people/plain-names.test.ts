import { describe, expect, it } from "vitest";
import { byteTable } from "../columns/byte-table.ts";
import { plainNames } from "./plain-names.ts";

/** Names as the log told them, by their numbers; what is not plain must be read from its commit. */
function told(...aliases: readonly string[]): ReadonlyMap<number, { readonly name: string; readonly mail: string }> {
  const table = byteTable();
  const order = aliases.map((alias) => {
    const bytes = Buffer.from(alias, "utf8");
    return table.intern(bytes, 0, bytes.length);
  });
  return plainNames(table, Int32Array.from(order));
}

describe("plainNames", () => {
  it("takes printable ASCII as it was printed", () => {
    expect([...told("Ann O'Hara\0ann@example.org", "\0ann@example.org", "Ann\0")]).toEqual([
      [0, { name: "Ann O'Hara", mail: "ann@example.org" }],
      [1, { name: "", mail: "ann@example.org" }],
      [2, { name: "Ann", mail: "" }],
    ]);
  });

  it("leaves to their commits what an encoding, a bracket, a blank or a cut may have changed", () => {
    expect(told("Zoë\0zoe@example.org", "Ann <a>\0b@example.org", " Ann\0a@example.org", "Ann \0a@example.org", "A\tn\0a@b").size).toBe(0);
    expect(told(`${"n".repeat(1000)}\0a@example.org`, "Ann\0a b@example.org", "Ann\0a>b").size).toBe(0);
  });

  it("keeps the numbers of those it takes", () => {
    expect([...told("Zoë\0z@example.org", "Ann\0a@example.org").keys()]).toEqual([1]);
  });
});
