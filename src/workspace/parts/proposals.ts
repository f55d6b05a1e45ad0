import { createHash } from "node:crypto";
import type { Part } from "#base";
import { type Proposal, proposalsFor, unbound } from "#picture";
import type { DirectionRecord } from "#records";
import { hasFields, isText, isTexts, jsonBytes, jsonFrom } from "../kept/json.ts";
import { findKept, type Form, keep } from "../kept/kept.ts";
import { keptKey } from "../kept/key.ts";
import type { Gathering } from "./context.ts";

/** What decisions seem to govern that do not say so. Worked out once for a commit and the texts of its records. */
export async function readProposals(gathering: Gathering): Promise<Part<readonly Proposal[]>> {
  const records = await gathering.part("records");
  if (records.state === "unavailable") return records;
  const silent = unbound(records.value);
  const coverage = { read: silent.length, of: silent.length, unit: "decisions" };
  if (silent.length === 0) return { state: "ready", value: [], coverage };
  const { repository, config } = gathering;
  const key = gathering.early ? undefined : keptKey(repository, config, `proposals ${repository.name} ${textsOf(silent)}`);
  const store = await gathering.store();
  const known = key === undefined ? undefined : await findKept(store, form, key);
  if (known !== undefined) return { state: "ready", value: known, coverage };
  const [tree, history, codeNames, technologies] = await Promise.all([
    gathering.part("tree"),
    gathering.part("history"),
    gathering.part("codeNames"),
    gathering.part("technologies"),
  ]);
  if (tree.state === "unavailable") return tree;
  const value = proposalsFor({ repository, config, parts: { records, tree, history, codeNames, technologies } }, silent);
  const whole = [history, codeNames, technologies].every(({ state }) => state === "ready");
  if (key !== undefined && whole) await keep(store, form, key, value);
  return { state: "ready", value, coverage };
}

/** One word for what the records say: another text, another answer. */
function textsOf(records: readonly DirectionRecord[]): string {
  const hash = createHash("sha256");
  for (const { path, title, sections } of records)
    hash.update(JSON.stringify([path, title?.value, sections.map((section) => [section.line, section.title, section.text])]));
  return hash.digest("hex");
}

const form: Form<readonly Proposal[]> = {
  kind: { name: "proposals", version: 3 },
  write: (value) => ({ json: jsonBytes(value) }),
  read: (segment) => {
    const value = jsonFrom(segment.bytes("json"));
    return Array.isArray(value) && value.every(isProposal) ? value : undefined;
  },
};

const isGlob = (value: unknown): boolean => hasFields(value, { glob: isText, confidence: (word) => word === "inferred", because: isTexts });

const isProposal = (value: unknown): value is Proposal =>
  hasFields(value, { record: isText, globs: (globs) => Array.isArray(globs) && globs.every(isGlob) });
