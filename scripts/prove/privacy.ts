import path from "node:path";
import { fairlead } from "./program.ts";
import { holdsIf, type Proof } from "./proof.ts";

/** The walk over every view, command, page, export and the state folder. */
export const privacy: Proof = {
  id: "privacy",
  claim: "privacy --prove finds no figure bound to a person, and no stored name",
  concerns: () => true,
  run: async (clone) => {
    const { code, out, error } = await fairlead(["privacy", "--prove", path.resolve(clone.path)]);
    const words = out
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const found =
      words.find((line) => /figure is bound to a person|where a person stands/.test(line)) ?? error.trim().split("\n").at(-1) ?? "";
    return holdsIf(code === 0, found, words.slice(0, 8));
  },
};
