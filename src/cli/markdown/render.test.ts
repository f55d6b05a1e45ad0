import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, prose } from "./escape.ts";
import { renderMarkdown } from "./render.ts";

describe("Markdown", () => {
  it("keeps tags, links and mentions of a repository as text", () => {
    expect(prose("<img src=x> [a](b) @ada *b*")).toBe("&lt;img src=x> \\[a\\](b) @\u200bada \\*b\\*");
  });

  it("holds any text in a code span", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const span = code(text);
        const [, fence = ""] = /^(`+)/.exec(span) ?? [];
        expect(span.slice(fence.length, -fence.length)).not.toContain(fence + "`");
        expect(span.endsWith(fence)).toBe(true);
        expect(span).not.toContain("\n");
      }),
    );
  });

  it("keeps a bar within its cell", () => {
    const table = renderMarkdown({
      blocks: [
        {
          kind: "table",
          columns: [
            { label: "File", align: "start", mono: true },
            { label: "n", align: "end" },
          ],
          rows: [["a|b", "1"]],
        },
      ],
    });
    expect(table).toBe("| File | n |\n|---|---:|\n| `a\\|b` | 1 |\n");
  });
});
