import path from "node:path";
import { fairlead } from "./program.ts";
import { holdsIf, type Proof } from "./proof.ts";

/** Outputs that must not depend on the machine: the overview, the areas, an analysis. */
const asked: readonly (readonly string[])[] = [["--json"], ["areas", "--json"], ["findings", "--json"]];
const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

/** Same inputs, same output, byte for byte: another time zone, another locale, another run. */
export const sameBytes: Proof = {
  id: "same-bytes",
  claim: "overview, areas and findings are the same bytes in another time zone and locale",
  concerns: () => true,
  run: async (clone) => {
    const different: string[] = [];
    let bytes = 0;
    for (const [first = "", ...rest] of asked) {
      const args = first.startsWith("--") ? [path.resolve(clone.path), first] : [first, path.resolve(clone.path), ...rest];
      const here = await fairlead([...args, "--no-store"], { TZ: "UTC", LC_ALL: "C" });
      const there = await fairlead([...args, "--no-store"], elsewhere);
      bytes += here.out.length;
      if (here.code !== there.code || here.out !== there.out || here.out === "")
        different.push(`${args.join(" ")}: ${here.error.trim().split("\n").at(-1) ?? ""}`);
    }
    return holdsIf(different.length === 0, `${asked.length} outputs, ${bytes} bytes, ${different.length} different`, different);
  },
};
