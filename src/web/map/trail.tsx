import type { FileMap } from "#views";
import { trail } from "./columns.ts";

interface TrailProps {
  readonly model: FileMap;
  readonly root: number;
  readonly onZoom: (folder: number) => void;
}

/** Folders from the root to the one zoomed into; nothing while the whole is shown. */
export const Trail = ({ model, root, onZoom }: TrailProps) =>
  root === 0 ? null : (
    <nav class="trail" aria-label="Folder shown">
      {trail(model, root).map((folder) => (
        <span key={folder}>
          {folder === root ? (
            <b>
              <code>{model.folders.name[folder]}</code>
            </b>
          ) : (
            <button type="button" class="how" onClick={() => onZoom(folder)}>
              {folder === 0 ? "All" : <code>{model.folders.name[folder]}</code>}
            </button>
          )}
          {folder === root ? "" : " / "}
        </span>
      ))}
    </nav>
  );
