import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePath, encodePath } from "#base";
import { shellWord } from "./shell.ts";

describe("shellWord", () => {
  it("leaves plain paths bare", () => {
    expect(shellWord("src/billing/ledger.ts")).toBe("src/billing/ledger.ts");
  });

  it("quotes spaces, quotes and what a shell would expand", () => {
    expect(shellWord("a b's $HOME.ts")).toBe(`'a b'\\''s $HOME.ts'`);
    expect(shellWord("")).toBe("''");
  });

  it("keeps a leading dash from reading as an option, and a leading tilde from being expanded", () => {
    expect(shellWord("-rf")).toBe("'./-rf'");
    expect(shellWord("~/x")).toBe("'~/x'");
  });

  it("prints no control character", () => {
    expect(shellWord("a\u001b[31m\nb")).toBe(String.raw`$'a\x1b[31m\x0ab'`);
  });

  it("gives a shell back the same bytes", () => {
    const path = fc.uint8Array({ minLength: 1, maxLength: 12 }).filter((bytes) => !bytes.includes(0) && bytes[0] !== 0x2d);
    fc.assert(
      fc.property(path, (bytes) => {
        const word = shellWord(decodePath(bytes));
        const echoed = execFileSync("bash", ["-c", `printf %s ${word}`]);
        return Buffer.compare(echoed, Buffer.from(encodePath(decodePath(bytes)))) === 0;
      }),
      { numRuns: 60 },
    );
  });
});
