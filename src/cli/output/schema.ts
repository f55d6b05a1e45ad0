import { viewNamed, views } from "#views";
import { type SchemaId, schemaOf } from "./json.ts";
import { otherSchemas } from "./other-schemas.ts";

/** Names a schema can be had for: the views, what is printed besides, and `config` for `fairlead.yaml`. */
export const schemaNames = (): readonly string[] => [...views.map(({ name }) => name), ...Object.keys(otherSchemas), "config"];

/** What a person can ask the schema of: kinds of records first, and a view that shares a kind's name as `view/<name>`. */
export async function askableSchemas(): Promise<readonly string[]> {
  const { kinds } = await import("../engine.ts");
  const records = kinds.map(({ id }) => id);
  return [...records, "sidecar", ...schemaNames().map((name) => (records.includes(name) ? `view/${name}` : name))];
}

/** The schema a person asked for; `undefined` when there is none of that name. */
export async function askedSchema(name: string): Promise<unknown> {
  const [z, { frontMatterSchema, kinds, sidecarSchema }] = await Promise.all([import("zod"), import("../engine.ts")]);
  const kind = kinds.find(({ id }) => id === name);
  if (kind !== undefined) return frontMatterSchema(kind, z);
  return name === "sidecar" ? sidecarSchema(kinds, z) : schemaNamed(name.replace(/^view\//, ""));
}

/** JSON Schema 2020-12 of what `--json` prints for a view; `undefined` when there is no such view. */
export async function schemaNamed(name: string): Promise<unknown> {
  const z = await import("zod");
  if (name === "config") {
    const { configSchema } = await import("../engine.ts");
    return { $id: "fairlead/config/1", title: "fairlead.yaml", ...z.toJSONSchema(configSchema(z)) };
  }
  const { id, version } = schemaOf(name);
  const other = otherSchemas[name];
  if (other !== undefined) {
    const schema = z.strictObject({ schema: schemaField(z, { id, version }), ...other.shape(z) });
    return { $id: `${id}/${version}`, title: other.title, ...z.toJSONSchema(schema) };
  }
  const view = viewNamed(name);
  if (view === undefined) return undefined;
  return { $id: `${id}/${version}`, title: view.question, ...z.toJSONSchema(enveloped(z, view.schema(z), { id, version })) };
}

type Z = typeof import("zod");

const schemaField = (z: Z, { id, version }: SchemaId) =>
  z.strictObject({ id: z.literal(id), version: z.literal(version) }).describe("What this answer is");

/** The model's own fields, and what every answer carries besides. */
function enveloped(z: Z, model: import("zod").ZodType, { id, version }: SchemaId) {
  const envelope = z.object({
    schema: schemaField(z, { id, version }),
    problems: z
      .array(z.strictObject({ path: z.string(), line: z.int().optional(), message: z.string(), hint: z.string() }))
      .describe("What could not be read as meant"),
  });
  return model instanceof z.ZodObject ? envelope.extend(model.shape).strict() : z.intersection(envelope, model);
}
