import type { Kind, Z } from "./types.ts";

/** JSON Schema 2020-12 of a kind's front matter, each field with what it is for. */
export function frontMatterSchema(kind: Kind, z: Z): object {
  const schema = z.toJSONSchema(kind.schema(z));
  const properties = Object.entries(schema.properties ?? {}).map(([key, field]): readonly [string, object | boolean] => {
    const meaning = kind.fields.find((each) => each.key === key)?.meaning;
    return [
      key,
      typeof field === "boolean"
        ? field
        : { ...field, description: [meaning, field.description].filter((each) => each !== undefined).join(" ") },
    ];
  });
  return {
    $id: `fairlead/record/${kind.id}/1`,
    title: `Front matter of a ${kind.one}: ${kind.question}`,
    ...schema,
    properties: Object.fromEntries(properties),
  };
}

/** JSON Schema of the sidecar: by path, the fields of a record whose own file is left as it is. */
export function sidecarSchema(kinds: readonly Kind[], z: Z): object {
  const [first] = kinds.filter(({ logged }) => logged === true);
  const record = first === undefined ? z.looseObject({}) : first.schema(z);
  return {
    $id: "fairlead/record/sidecar/1",
    title: "direction/decisions.yaml",
    ...z.toJSONSchema(z.record(z.string().describe("Path of the record"), record)),
  };
}
