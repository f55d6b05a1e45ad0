import { type FileMap, pageOf, readPage } from "#views";
import { useEffect, useState } from "preact/hooks";
import { fileOf, folderOf, folderPath, truePath } from "./columns.ts";
import type { Tint } from "./figures.ts";

/** What is looked at on the map. */
export interface MapState {
  readonly tint: Tint["id"];
  /** Folder zoomed into: an index, 0 is the root. */
  readonly root: number;
  readonly file: number | undefined;
}

/** The map's state, held by the URL: choosing replaces it, zooming adds to the browser's history. */
export function useMapState(model: FileMap): readonly [MapState, (change: Partial<MapState>) => void] {
  const first: MapState = { tint: "changes", root: 0, file: model.marks[0]?.file ?? model.order[0] };
  const [state, setState] = useState(first);
  useEffect(() => {
    const read = (): void => setState(readState(model, location.search, first));
    read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [model]);
  const change = (part: Partial<MapState>): void => {
    const next = { ...state, ...part };
    setState(next);
    const address = `${location.pathname}${writeState(model, next)}`;
    if (part.root === undefined) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  };
  return [state, change];
}

/** A path in a query, written as in the addresses of pages: what is no plain letter is escaped there, so nothing is here. */
const written = (path: string): string => pageOf({ kind: "file", id: path }).slice("file/".length, -1);
const readBack = (text: string): string | undefined => readPage(`file/${text}`)?.id;

export function writeState(model: FileMap, { tint, root, file }: MapState): string {
  const parts = [
    tint === "changes" ? undefined : `tint=${tint}`,
    root === 0 ? undefined : `in=${written(folderPath(model, root))}`,
    file === undefined ? undefined : `file=${written(truePath(model, file))}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

export function readState(model: FileMap, search: string, otherwise: MapState): MapState {
  const query = new URLSearchParams(search.replaceAll("+", "%2B"));
  const tint = model.tints.find((one) => one.id === query.get("tint"))?.id ?? otherwise.tint;
  const folder = readBack(query.get("in") ?? "");
  const file = readBack(query.get("file") ?? "");
  return {
    tint,
    root: folder === undefined ? 0 : folderOf(model, folder),
    file: (file === undefined ? undefined : fileOf(model, file)) ?? otherwise.file,
  };
}
