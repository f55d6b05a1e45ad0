import type { Part } from "#base";
import { manifestFormats, readManifests } from "#code";
import { readMainline } from "#history";
import {
  type DatedEvent,
  endOfLifeFrom,
  inventoryOf,
  manifestVersions,
  type Technologies,
  type TechnologyEvent,
  locksToAsk,
  technologyEventsOf,
  withTransitive,
} from "#picture";
import { loadSnapshot } from "../end-of-life/snapshot.ts";
import type { Gathering } from "./context.ts";

/** Every technology the tree declares at `at`. */
export async function readTechnologies(gathering: Gathering): Promise<Part<Technologies>> {
  const tree = await gathering.part("tree");
  if (tree.state === "unavailable") return tree;
  const formatOf = manifestFormats();
  const blobs = tree.value.files.flatMap(({ path, blob, role }) =>
    role === "submodule" || role === "link" || role === "vendored" || formatOf(path) === undefined ? [] : [{ path, oid: blob }],
  );
  const read = await readManifests(gathering.git, await gathering.store(), blobs, progressOf(gathering, "reading manifests"));
  const manifests = blobs.flatMap((blob) => {
    const reading = read(blob);
    return reading === undefined ? [] : [{ path: blob.path, lock: formatOf(blob.path)?.lock !== undefined, reading }];
  });
  const snapshot = await loadSnapshot();
  const value = inventoryOf(tree.value, manifests, endOfLifeFrom(snapshot), snapshot.asOf);
  const coverage = { read: manifests.length, of: blobs.length, unit: "manifests and lock files" };
  if (manifests.length === blobs.length) return { state: "ready", value, coverage };
  return { state: "partial", value, coverage, reason: "some manifests are not in this clone" };
}

/** When each technology came and went, from the versions of manifests that history holds. */
export async function readTechnologyEvents(gathering: Gathering): Promise<Part<readonly TechnologyEvent[]>> {
  const history = await gathering.part("history");
  if (history.state === "unavailable") return history;
  const store = await gathering.store();
  const mainline = await readMainline(gathering.git, store, history.value, signalOf(gathering));
  if (mainline.state === "unavailable") return mainline;
  const formatOf = manifestFormats();
  const versions = manifestVersions(mainline.value, formatOf);
  const read = await readManifests(gathering.git, store, versions, progressOf(gathering, "reading earlier manifests"));
  const events = technologyEventsOf(history.value, mainline.value, formatOf, read);
  const value = await withLocks(gathering, events);
  return { state: "ready", value, coverage: { read: versions.length, of: versions.length, unit: "versions of manifests" } };
}

/** What lock files said before the change, for the events that might be asked about. */
async function withLocks(gathering: Gathering, events: readonly DatedEvent[]): Promise<readonly TechnologyEvent[]> {
  const formatOf = manifestFormats();
  const wanted = locksToAsk(events, (path) => formatOf(path)?.lock);
  const read = await readManifests(gathering.git, await gathering.store(), wanted, { keep: false, signal: gathering.options.signal });
  return withTransitive(events, (path) => formatOf(path)?.lock, read);
}

const signalOf = ({ options }: Gathering): { readonly signal?: AbortSignal } =>
  options.signal === undefined ? {} : { signal: options.signal };

const progressOf = ({ options }: Gathering, stage: string): Parameters<typeof readManifests>[3] => ({
  signal: options.signal,
  onProgress: ({ done, of }) => options.onProgress?.({ stage, done, of, unit: "manifests" }),
});
