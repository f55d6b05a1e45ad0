import { viewNamed, views } from "#views";
import { schemaOf } from "./json.ts";

/** Names a schema can be had for: the views, and `config` for `fairlead.yaml`. */
export const schemaNames = (): readonly string[] => [...views.map(({ name }) => name), "config"];

/** JSON Schema 2020-12 of what `--json` prints for a view; `undefined` when there is no such view. */
export async function schemaNamed(name: string): Promise<unknown> {
  const z = await import("zod");
  if (name === "config") {
    const { configSchema } = await import("../engine.ts");
    return { $id: "fairlead/config/1", title: "fairlead.yaml", ...z.toJSONSchema(configSchema(z)) };
  }
  const view = viewNamed(name);
  if (view === undefined) return undefined;
  const { id, version } = schemaOf(name);
  return { $id: `${id}/${version}`, title: view.question, ...z.toJSONSchema(enveloped(z, view.schema(z), { id, version })) };
}

type Z = typeof import("zod");

/** The model's own fields, and what every answer carries besides. */
function enveloped(z: Z, model: import("zod").ZodType, { id, version }: { readonly id: string; readonly version: number }) {
  const envelope = z.object({
    schema: z.strictObject({ id: z.literal(id), version: z.literal(version) }).describe("What this answer is"),
    problems: z
      .array(z.strictObject({ path: z.string(), line: z.int().optional(), message: z.string(), hint: z.string() }))
      .describe("What could not be read as meant"),
  });
  return model instanceof z.ZodObject ? envelope.extend(model.shape).strict() : z.intersection(envelope, model);
}
