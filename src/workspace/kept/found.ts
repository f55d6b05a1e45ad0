import type { Finding, Found } from "#signals";
import { hasFields, isNumber, isText, isTexts, jsonBytes, jsonFrom } from "./json.ts";
import type { Form } from "./kept.ts";

type Check = (value: unknown) => boolean;

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value);
const shape =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value) =>
    hasFields(value, kinds);

const confidence = oneOf("declared", "observed", "inferred", "cannot tell");
const how = shape({ name: isText, definition: isText, n: isText, coverage: isText, confidence, command: isText, source: maybe(isText) });
const findingShape = {
  id: isText,
  rule: isText,
  subject: shape({ kind: oneOf("area", "path", "pair", "repository"), id: isText, parts: isTexts, paths: isTexts, areas: isTexts }),
  severity: oneOf("high", "medium", "low"),
  statement: isText,
  evidence: listOf(shape({ text: isText, how })),
  confidence,
  lenses: shape({ risk: isText, delivery: isText, value: isText, sustainability: isText }),
  trend: maybe(shape({ values: listOf(isNumber), label: isText, step: (value) => typeof value === "boolean" })),
  questions: listOf(shape({ whom: isText, ask: isText })),
  answers: listOf(shape({ label: isText, command: isText })),
  recent: isNumber,
  since: maybe(shape({ time: isNumber, commit: maybe(isText), orEarlier: (value) => typeof value === "boolean" })),
} as const;

const isFinding = (value: unknown): value is Finding => hasFields(value, findingShape);
const isFindings = (value: unknown): value is readonly Finding[] => Array.isArray(value) && value.every(isFinding);
const isUntold = (value: unknown): value is Found["cannotTell"] => listOf(shape({ rule: isText, reason: isText, hint: isText }))(value);

/** What the rules said. JSON leaves out what is `undefined`; a finding without a trend gets it back. */
export const foundForm: Form<Found> = {
  kind: { name: "found", version: 1 },
  write: (found) => ({ found: jsonBytes(found) }),
  read: (segment) => {
    const found = jsonFrom(segment.bytes("found"));
    if (!hasFields(found, { findings: isFindings, cannotTell: isUntold })) return undefined;
    const { findings, cannotTell } = found;
    if (!isFindings(findings) || !isUntold(cannotTell)) return undefined;
    return { findings: findings.map((finding) => ({ ...finding, trend: finding.trend })), cannotTell };
  },
};
