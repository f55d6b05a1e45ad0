import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { frontMatterOf } from "./write/front-matter.ts";
import { frontMatterSchema, kindOf, kinds, sidecarSchema } from "./index.ts";

const said = (text: string): Readonly<Record<string, unknown>> => {
  const place = frontMatterOf(text);
  return place === undefined ? {} : z.record(z.string(), z.unknown()).parse(parse(text.slice(place.at, place.end)));
};

describe.each(kinds.map((kind) => [kind.id, kind] as const))("the kind %s", (id, kind) => {
  it("is found by its id, and has a folder and a name of its own", () => {
    expect(kindOf(id)).toBe(kind);
    for (const part of ["folder", "one", "many"] as const) expect(kinds.filter((each) => each[part] === kind[part])).toHaveLength(1);
  });

  it("has a field for each key of its schema, and no other", () => {
    expect(kind.fields.map(({ key }) => key).toSorted()).toEqual(Object.keys(kind.schema(z).shape).toSorted());
  });

  it("requires in its fields what its schema requires", () => {
    const whole = said(kind.examples[0]?.text ?? "");
    const misses = (key: string): boolean =>
      kind.schema(z).safeParse(Object.fromEntries(Object.entries(whole).filter(([each]) => each !== key))).error !== undefined;
    for (const { key, required, drafted } of kind.fields) {
      expect(misses(key), key).toBe(required);
      if (required) expect(drafted, key).toBe(true);
    }
  });

  it("has choices that its schema takes", () => {
    const whole = said(kind.examples[0]?.text ?? "");
    for (const { key, choices = [] } of kind.fields)
      for (const choice of choices)
        expect(kind.schema(z).safeParse({ ...whole, [key]: choice }).error, `${key}: ${choice}`).toBe(undefined);
  });

  it("has a lifecycle that leads from status to status", () => {
    if (kind.initial !== undefined) expect(kind.statuses).toContain(kind.initial);
    for (const status of kind.open) expect(kind.statuses).toContain(status);
    for (const move of kind.moves) {
      expect(kind.statuses).toEqual(expect.arrayContaining([...move.from, move.to]));
      expect(move.from).not.toContain(move.to);
    }
    expect(new Set(kind.moves.map((move) => move.id)).size).toBe(kind.moves.length);
  });

  it("has examples that its schema takes, as zod and as JSON Schema", () => {
    expect(kind.examples.length).toBeGreaterThan(0);
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(frontMatterSchema(kind, z));
    for (const { title, text } of kind.examples) {
      expect(kind.schema(z).safeParse(said(text)).error?.issues ?? [], title).toEqual([]);
      expect(check(said(text)), `${title}: ${JSON.stringify(check.errors)}`).toBe(true);
    }
  });

  it("says in its JSON Schema what each field is for", () => {
    const { properties } = z
      .looseObject({ properties: z.record(z.string(), z.looseObject({ description: z.string() })) })
      .parse(frontMatterSchema(kind, z));
    for (const { key, meaning } of kind.fields) expect(properties[key]?.description).toContain(meaning);
  });
});

describe("the schema of the sidecar", () => {
  it("takes fields by path, and tells a wrong one", () => {
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(sidecarSchema(kinds, z));
    expect(check({ "doc/adr/0001-a.md": { "decision-owner": "ada", "applies-to": ["src/**"] } })).toBe(true);
    expect(check({ "doc/adr/0001-a.md": { reversibility: "perhaps" } })).toBe(false);
  });
});
