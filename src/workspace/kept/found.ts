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
const answer = shape({
  state: oneOf("answered", "put off", "being decided"),
  record: isText,
  reference: isText,
  title: isText,
  because: isText,
  until: maybe(isNumber),
});
const findingShape = {
  id: isText,
  rule: isText,
  subject: shape({
    kind: oneOf("area", "path", "pair", "record", "technology", "repository"),
    id: isText,
    parts: isTexts,
    paths: isTexts,
    areas: isTexts,
  }),
  severity: oneOf("high", "medium", "low"),
  statement: isText,
  evidence: listOf(shape({ text: isText, how })),
  confidence,
  lenses: shape({ risk: isText, delivery: isText, value: isText, sustainability: isText }),
  trend: maybe(shape({ values: listOf(isNumber), label: isText, step: (value) => typeof value === "boolean" })),
  questions: listOf(shape({ whom: isText, ask: isText })),
  answers: listOf(shape({ label: isText, command: isText })),
  recent: isNumber,
  deciding: maybe(answer),
  since: maybe(shape({ time: isNumber, commit: maybe(isText), orEarlier: (value) => typeof value === "boolean" })),
} as const;

const isFinding = (value: unknown): value is Finding => hasFields(value, findingShape);
const isFindings = (value: unknown): value is readonly Finding[] => Array.isArray(value) && value.every(isFinding);
const isAnswered = (value: unknown): value is Found["answered"] => listOf((one) => hasFields(one, { ...findingShape, answer }))(value);
const isGone = (value: unknown): value is Found["gone"] => listOf(shape({ id: isText, record: isText, reference: isText }))(value);
const isUntold = (value: unknown): value is Found["cannotTell"] =>
  listOf(shape({ rule: isText, reason: isText, hint: isText, nothing: maybe((one) => one === true) }))(value);

/** JSON leaves out what is `undefined`: a finding without a trend gets it back, and a record without a day its own. */
const withTrend = <F extends Finding>(finding: F): F => ({
  ...finding,
  trend: finding.trend,
  ...(finding.deciding === undefined ? {} : { deciding: { ...finding.deciding, until: finding.deciding.until } }),
});

/** What the rules said. */
export const foundForm: Form<Found> = {
  kind: { name: "found", version: 3 },
  write: (found) => ({ found: jsonBytes(found) }),
  read: (segment) => {
    const found = jsonFrom(segment.bytes("found"));
    if (!hasFields(found, { findings: isFindings, asked: isFindings, answered: isAnswered, gone: isGone, cannotTell: isUntold }))
      return undefined;
    const { findings, asked, answered, gone, cannotTell } = found;
    if (!isFindings(findings) || !isFindings(asked) || !isAnswered(answered) || !isGone(gone) || !isUntold(cannotTell)) return undefined;
    return {
      findings: findings.map(withTrend),
      asked: asked.map(withTrend),
      answered: answered.map((one) => ({ ...withTrend(one), answer: { ...one.answer, until: one.answer.until } })),
      gone,
      cannotTell,
    };
  },
};
