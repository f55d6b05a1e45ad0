import type { FileMap, Link } from "#views";
import { truePath } from "./columns.ts";

/** Files that the map's table opens with: each is chosen there, and then leads to its page. */
export const listedFiles = (map: FileMap): readonly Link[] => map.order.map((file) => ({ kind: "file", id: truePath(map, file) }));
