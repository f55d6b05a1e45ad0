import { viewNamed, views } from "#views";
import { type SchemaId, schemaOf } from "./json.ts";
import { otherSchemas } from "./other-schemas.ts";

/** Names a schema can be had for: the views, what is printed besides, and `config` for `fairlead.yaml`. */
export const schemaNames = (): readonly string[] => [...views.map(({ name }) => name), ...Object.keys(otherSchemas), "config"];

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
