import { describe, expect, it } from "vitest";
import { afterEdit, filesOf } from "../../../test/support/record-files.ts";
import { editSidecar } from "./sidecar.ts";
import { setField } from "./set-field.ts";
import { setFields } from "./set-fields.ts";

const nygard = "# 1. One\n\nDate: 2020-01-01\n\n## Status\n\nAccepted\n\n## Context\n\nc\n";
const [one, two] = ["doc/adr/0001-one.md", "doc/adr/0002-two.md"];
const texts = { [one]: nygard, [two]: nygard.replace("# 1. One", "# 2. Two") };
const sidecar = "direction/decisions.yaml";

describe("the sidecar", () => {
  it("takes what a record's own file has no place for, and is read back", async () => {
    const after = afterEdit(
      await setFields(await filesOf(texts), one, { "decision-owner": "ada", "applies-to": ["src/**"], date: "2026-11-20" }),
    );
    expect(Object.keys(after).toSorted()).toEqual([sidecar, one]);
    expect(after[one]).toBe(nygard.replace("2020-01-01", "2026-11-20"));
    expect(after[sidecar]?.replace(/^#.*\n/gm, "")).toBe(`${one}:\n  decision-owner: ada\n  applies-to: ["src/**"]\n`);
    const { set } = await filesOf({ ...texts, ...after });
    const read = set.decisions.find(({ path }) => path === one);
    expect([read?.owner?.value, read?.appliesTo?.value, read?.fields["decision-owner"]?.source.kind]).toEqual([
      "ada",
      ["src/**"],
      "sidecar",
    ]);
    expect(set.problems).toEqual([]);
  });

  it("keeps what it holds of others, comments included", async () => {
    const before = `# ours\n${two}:   # the second\n    risk: 'low'\n`;
    const files = await filesOf({ ...texts, [sidecar]: before });
    expect(afterEdit(await editSidecar(files, two, { "decide-by": "2026-12-01" }))[sidecar]).toBe(`${before}    decide-by: 2026-12-01\n`);
    expect(afterEdit(await editSidecar(files, one, { risk: "high" }))[sidecar]).toBe(`${before}${one}:\n  risk: high\n`);
    expect(afterEdit(await setField(files, { record: two, key: "risk", value: "high" }))[sidecar]).toBe(before.replace("'low'", "'high'"));
  });

  it("begins with its schema's name where that is kept beside it", async () => {
    const after = afterEdit(await editSidecar(await filesOf({ ...texts, "direction/decisions.schema.json": "{}" }), one, { risk: "low" }));
    expect(after[sidecar]).toMatch(/^# yaml-language-server: \$schema=decisions\.schema\.json\n/);
  });

  it("that cannot be read is left as it is", async () => {
    const files = await filesOf({ ...texts, [sidecar]: "- a list\n" });
    expect(afterEdit(await editSidecar(files, one, { risk: "low" }))["refused"]).toContain("it is no mapping");
  });
});
