import { openBlobCache } from "./blob-cache.ts";
import { folderShelf } from "./folder-store.ts";
import { memoryShelf } from "./memory-store.ts";
import { findPlace, type Place } from "./place.ts";
import type { Store } from "./types.ts";

/** What `openStore` takes besides the repository. */
export interface StoreOptions {
  /** Keep nothing on disk (`--no-store`). */
  readonly off?: boolean;
}

/**
 * Opens the state of a repository: in `<git common dir>/fairlead`, else in the user's cache folder, else in
 * memory; `folder` and `because` say which. Never fails: without a store everything works, only slower.
 */
export async function openStore(repository: { readonly commonDir: string }, options: StoreOptions = {}): Promise<Store> {
  const place: Place =
    options.off === true ? { folder: undefined, because: "in memory only, as asked" } : await findPlace(repository.commonDir);
  const shelf = place.folder === undefined ? memoryShelf() : folderShelf(place.folder);
  return {
    ...place,
    segments: shelf.segments,
    newest: shelf.newest,
    add: (kind, content, replaces = []) => shelf.add(kind, content, replaces),
    remove: shelf.remove,
    blobCache: (measure, width) => openBlobCache(shelf, measure, width),
  };
}
