import { type HashFinder, hashFinder } from "./hash-finder.ts";
import { inspect, inspectCopy } from "./inspect.ts";
import { loginsOf } from "./logins.ts";
import { nameFinder, type Vocabulary } from "./name-finder.ts";
import { type Identities, type Leak, type Output, outputKinds, type PrivacyProof } from "./types.ts";

/** A walk under way: every output is shown to it once, and none is kept. */
export interface PrivacyWalk {
  readonly look: (output: Output) => void;
  readonly end: () => PrivacyProof;
}

/** Begins a walk that looks for these people. `own`: what the repository calls its own things, which may be a name by chance. */
export function beginWalk(people: Identities, own: Vocabulary): PrivacyWalk {
  const finder = nameFinder(people, own);
  const hashes = hashFinder(people);
  const logins = loginsOf(people, own);
  const looked = outputKinds.map((kind) => ({ kind, outputs: 0, bytes: 0 }));
  const leaks: Leak[] = [];
  return {
    look: (output) => {
      leaks.push(...inspect(output, finder), ...inspectCopy(output, logins), ...keptHashes(output, hashes));
      const row = looked.find(({ kind }) => kind === output.kind);
      if (row === undefined) return;
      row.outputs += 1;
      row.bytes += output.content.length;
    },
    end: () => ({
      looked: looked.filter(({ outputs }) => outputs > 0),
      names: people.names.length,
      addresses: people.addresses.length,
      ambiguous: finder.ambiguous,
      leaks,
    }),
  };
}

/** What is kept must not hold the hash of a name either: a hash of a known address is the address. */
function keptHashes({ kind, what, content }: Output, hashes: HashFinder): readonly Leak[] {
  if (kind !== "state folder" || typeof content === "string") return [];
  const at = hashes.indexIn(content);
  return at < 0 ? [] : [{ kind, what, where: `byte ${at}`, why: "holds the hash of a name or an address" }];
}
