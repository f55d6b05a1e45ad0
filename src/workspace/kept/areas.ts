import type { Area, AreaKind, Areas } from "#picture";
import { hasFields, isNumber, isText, jsonBytes, jsonFrom } from "./json.ts";
import type { Form } from "./kept.ts";
import { isWithin } from "./within.ts";

const kinds: readonly AreaKind[] = ["source", "test", "docs", "infrastructure"];
const isKind = (value: unknown): boolean => kinds.some((kind) => kind === value);

const isArea = (value: unknown): value is Area => hasFields(value, { id: isText, kind: isKind, because: isText, files: isNumber });

/** The division of a tree of `files` files, and of a history of `paths` paths, into areas. */
export const areasForm = (files: number, paths: number): Form<Areas> => ({
  kind: { name: "areas", version: 1 },
  write: ({ list, ofFile, ofPath }) => ({ list: jsonBytes(list), ofFile, ofPath }),
  read: (segment) => {
    const list = jsonFrom(segment.bytes("list"));
    const ofFile = segment.ints("ofFile");
    const ofPath = segment.ints("ofPath");
    if (!Array.isArray(list) || !list.every(isArea) || ofFile.length !== files || ofPath.length !== paths) return undefined;
    if (!isWithin(ofFile, -1, list.length) || !isWithin(ofPath, -1, list.length)) return undefined;
    const places = new Map(list.map(({ id }, place) => [id, place]));
    return { list, ofFile, ofPath, indexOf: (id) => places.get(id) ?? -1 };
  },
});
