import type { GitRepository } from "#git";
import type { Config, Repository } from "#picture";
import type { Store } from "#store";
import { type RecordPlaces, recordRoot, stampOf } from "../records/stamp.ts";
import { hasFields, isTexts, jsonBytes, jsonFrom } from "./json.ts";
import { findKept, type Form, keep } from "./kept.ts";
import { keptKey } from "./key.ts";

/** What tells the records as they lie now from those an answer was kept for. */
export interface RecordStamp {
  /** One word for what lies in the work tree; `undefined` while nobody knows where to look. */
  readonly now: () => Promise<string | undefined>;
  /** Told where records are looked for, before any of them is read: what comes later then makes another stamp. */
  readonly lookedIn: (places: RecordPlaces) => Promise<void>;
}

interface Sources {
  readonly git: GitRepository;
  readonly store: () => Promise<Store>;
  readonly repository: Repository;
  readonly config: Config;
}

/** The commit says where records are looked for, so that is kept by commit; what lies there is looked at in each run. */
export function createRecordStamp({ git, store, repository, config }: Sources): RecordStamp {
  const root = recordRoot(git, repository.at.oid);
  const key = keptKey(repository, config, "places of records");
  let stamp: Promise<string | undefined> | undefined;
  const fromKept = async (): Promise<string | undefined> => {
    const places = key === undefined || root === undefined ? undefined : await findKept(await store(), placesForm, key);
    return root === undefined || places === undefined ? undefined : stampOf(root, places);
  };
  return {
    now: () => (root === undefined ? Promise.resolve("as committed") : (stamp ??= fromKept())),
    lookedIn: async (places) => {
      if (root === undefined || key === undefined) return;
      const known = await stamp;
      stamp = stampOf(root, places);
      if (known === undefined) await keep(await store(), placesForm, key, places);
    },
  };
}

const placesForm: Form<RecordPlaces> = {
  kind: { name: "record-places", version: 1 },
  write: (places) => ({ places: jsonBytes(places) }),
  read: (segment) => {
    const places = jsonFrom(segment.bytes("places"));
    if (!hasFields(places, { folders: isTexts, files: isTexts })) return undefined;
    const { folders, files } = places;
    return isTexts(folders) && isTexts(files) ? { folders, files } : undefined;
  },
};
