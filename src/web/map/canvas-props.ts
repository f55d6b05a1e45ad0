import type { FileMap } from "#views";

/** What the map is drawn from, and whom it tells. */
export interface CanvasProps {
  readonly model: FileMap;
  readonly tint: FileMap["tints"][number];
  /** Folder zoomed into. */
  readonly root: number;
  readonly file: number | undefined;
  readonly onFile: (file: number) => void;
  readonly onZoom: (folder: number) => void;
  readonly onOpen: (file: number) => void;
}
