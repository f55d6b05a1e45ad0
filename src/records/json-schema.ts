import type { Kind, Z } from "./types.ts";

/** JSON Schema 2020-12 of a kind's front matter, each field with what it is for. */
export function frontMatterSchema(kind: Kind, z: Z): object {
  const described = kind.fields.reduce((schema, { key, meaning }) => {
    const field = schema.shape[key];
    return field === undefined
      ? schema
      : schema.extend({ [key]: z.clone(field).describe(withMeaning(meaning, z.toJSONSchema(field).description)) });
  }, kind.schema(z));
  return { $id: `fairlead/record/${kind.id}/1`, title: `Front matter of a ${kind.one}: ${kind.question}`, ...z.toJSONSchema(described) };
}

const withMeaning = (meaning: string, more: string | undefined): string => (more === undefined ? meaning : `${meaning} ${more}`);

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
