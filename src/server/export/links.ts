import { type Link, linkKinds } from "#views";

/** Every link a model holds, in the order it stands there, each once. */
export function linksIn(model: unknown): readonly Link[] {
  const found = new Map<string, Link>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isLink(value)) found.set(`${value.kind} ${value.id}`, value);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(model);
  return [...found.values()];
}

const isLink = (value: object): value is Link =>
  "kind" in value &&
  "id" in value &&
  typeof value.id === "string" &&
  Object.keys(value).length === 2 &&
  linkKinds.some((kind) => kind === value.kind);
