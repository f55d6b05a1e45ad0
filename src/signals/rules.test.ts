import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { findAll, rules } from "./index.ts";

const now = parseDay("2026-11-20") ?? 0;

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ rule }) => {
  it.each(rule.examples().map((example) => ({ given: example.given, example })))("given $given", ({ example }) => {
    const { findings, asked, answered, cannotTell } = findAll(example.picture(), now, [rule]);
    const ids = (subjects: readonly string[]): readonly string[] => subjects.map((subject) => `${rule.id}:${subject}`).toSorted();
    expect([...findings, ...asked].map((one) => one.id).toSorted()).toEqual(ids(example.found));
    expect(answered.map((one) => one.id).toSorted()).toEqual(ids(example.answered ?? []));
    expect(cannotTell.length).toBe(example.cannotTell === true ? 1 : 0);
  });
});
