import path from "node:path";
import { value } from "#picture";
import { fairlead } from "./program.ts";
import { type Clone, holdsIf, type Proof } from "./proof.ts";

/** Outputs that must not depend on the machine: what is read of code, of history, of records, and of what is to come. */
const asked: readonly (readonly string[])[] = [
  ["overview"],
  ["areas"],
  ["findings"],
  ["list", "decision"],
  ["undecided"],
  ["radar"],
  ["ahead"],
  ["since", "HEAD~1"],
];
const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

/** Same inputs, same output, byte for byte: another time zone, another locale, another run. */
export const sameBytes: Proof = {
  id: "same-bytes",
  claim: "every kind of answer is the same bytes in another time zone and locale, and in another run",
  concerns: () => true,
  run: async (clone) => {
    const different: string[] = [];
    const lines = [...asked, ...(await firstRecord(clone))];
    let bytes = 0;
    for (const words of lines) {
      const args = [...words, "--json", "--no-store", "--repo", path.resolve(clone.path)];
      const here = await fairlead(args, { TZ: "UTC", LC_ALL: "C" });
      const there = await fairlead(args, elsewhere);
      bytes += here.out.length;
      if (here.code !== there.code || here.out !== there.out || here.out === "")
        different.push(`${words.join(" ")}: ${here.error.trim().split("\n").at(-1) ?? ""}`);
    }
    return holdsIf(different.length === 0, `${lines.length} outputs, ${bytes} bytes, ${different.length} different`, different);
  },
};

/** One decision to be shown, where there is one. */
async function firstRecord(clone: Clone): Promise<readonly (readonly string[])[]> {
  const records = value(await (await clone.open()).gather(["records"]), "records");
  return (records?.decisions ?? []).slice(0, 1).map((record) => ["show", record.path]);
}
