import { parseDay, type Path, type Problem } from "#base";
import type { Field, FieldSpec, Kind, Value, Z } from "../types.ts";
import { isList } from "../value.ts";
import type { Entry } from "./entry.ts";
import { fieldOf } from "./parts.ts";

type Fields = { readonly [key: string]: Field<Value> | undefined };

/** Fields by key, the sidecar filling what front matter leaves out; and what in them misses the kind's schema. */
export interface Checked {
  readonly fields: Fields;
  readonly problems: readonly Problem[];
}

interface Places {
  readonly path: Path;
  readonly entries: readonly Entry[];
  readonly sidecar: readonly Entry[];
  readonly sidecarPath: Path;
}

/** Keys under which any text will do: a schema is not asked for them. */
const free: ReadonlySet<string> = new Set(["title", "status", "date", "decision-makers", "consulted", "informed", "tags", "deciders"]);

/** Whether a schema has to be looked at for these entries: what is plainly right of a log's fields needs none. */
export const needsSchema = (kind: Kind, entries: readonly Entry[]): boolean =>
  kind.logged !== true ||
  entries.some(({ key, value }) => {
    const field = free.has(key) ? undefined : kind.fields.find((each) => each.key === key);
    return field !== undefined && !isPlainlyRight(field, value);
  });

function isPlainlyRight({ input, choices }: FieldSpec, value: Value): boolean {
  if (value === null) return true;
  if (typeof value !== "string")
    return (input === "list" || input === "records") && isList(value) && value.every((each) => typeof each === "string");
  if (input === "day") return parseDay(value) !== undefined;
  if (input === "choice") return choices?.includes(value) === true;
  return value !== "" && input !== "structure" && input !== "number" && input !== "boolean";
}

/** Checks entries against the schema; without zod nothing is checked. */
export function checkFields(kind: Kind, { path, entries, sidecar, sidecarPath }: Places, z: Z | undefined): Checked {
  const fields: { [key: string]: Field<Value> } = {};
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (Object.hasOwn(fields, entry.key)) problems.push(twice(path, entry));
    else if (entry.value !== null)
      define(fields, entry.key, fieldOf(entry.value, { raw: entry.raw, line: entry.line, kind: "front matter", path }));
  }
  for (const entry of sidecar) {
    const own = fields[entry.key];
    if (own === undefined && entry.value !== null)
      define(fields, entry.key, fieldOf(entry.value, { raw: entry.raw, line: entry.line, kind: "sidecar", path: sidecarPath }));
    else if (own !== undefined && JSON.stringify(own.value) !== JSON.stringify(entry.value))
      problems.push(conflict(path, sidecarPath, entry));
  }
  return z === undefined ? { fields, problems } : checked(kind, path, fields, problems, z);
}

/** A key named "__proto__" is a key like any other. */
const define = (fields: { [key: string]: Field<Value> }, key: string, value: Field<Value>): void => {
  Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
};

const twice = (path: Path, { key, line }: Entry): Problem => ({
  path,
  line,
  message: `the key "${key}" stands twice in its front matter`,
  hint: "The first counts. Take one out.",
});

const conflict = (path: Path, sidecar: Path, { key, line }: Entry): Problem => ({
  path: sidecar,
  line,
  message: `${key} of ${path} is said otherwise in its own front matter`,
  hint: "The record's own counts. Take it out here.",
});

const schemas = new WeakMap<Kind, ReturnType<Kind["schema"]>>();

/** Made once for each kind. */
function schemaOf(kind: Kind, z: Z): ReturnType<Kind["schema"]> {
  const schema = schemas.get(kind) ?? kind.schema(z);
  schemas.set(kind, schema);
  return schema;
}

function checked(kind: Kind, path: Path, fields: Fields, before: readonly Problem[], z: Z): Checked {
  const known = kind.fields.map(({ key }) => key);
  const content = Object.fromEntries(known.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key].value] as const])));
  // A schema is asked once or twice a run: compiling it would cost more than it saves.
  const result = schemaOf(kind, z).safeParse(content, { jitless: true });
  if (result.success) return { fields, problems: before };
  const wrong = new Map<string, string>();
  for (const issue of result.error.issues) {
    const key = String(issue.path[0] ?? "");
    // What a log of another tool says in its own way is no fault of it.
    if (kind.logged === true && free.has(key)) continue;
    if (!wrong.has(key)) wrong.set(key, issue.message);
  }
  const problems = [...wrong].map(([key, message]): Problem => {
    const line = fields[key]?.source.line;
    const where = fields[key]?.source.path ?? path;
    const missing = fields[key] === undefined;
    return {
      path: where,
      line: line ?? 1,
      message: missing ? `${key} is missing` : `${key}: ${lowered(message)}`,
      hint: `fairlead schema ${kind.id} prints what may stand here.`,
    };
  });
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => !wrong.has(key)));
  return { fields: kept, problems: [...before, ...problems] };
}

const lowered = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
