import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { findOne, rules } from "./index.ts";

const now = parseDay("2026-11-20") ?? 0;

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ rule }) => {
  it.each(rule.examples.map((example) => ({ given: example.given, example })))("given $given", ({ example }) => {
    const { findings, cannotTell } = findOne(example.picture(), now, rule);
    expect(findings.map((one) => one.id).toSorted()).toEqual(example.found.map((subject) => `${rule.id}:${subject}`).toSorted());
    expect(cannotTell.length).toBe(example.cannotTell === true ? 1 : 0);
  });
});
