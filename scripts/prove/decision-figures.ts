import path from "node:path";
import { ourFigures, recordPaths, scriptedFigures } from "../../test/decisions/figures.ts";
import { type Clone, holdsIf, type Proof } from "./proof.ts";

const pictureOf = async (clone: Clone) => (await clone.open()).gather(["history", "tree", "records", "statuses", "decisions"]);

/** Figures of silence and concentration, against a shell script that knows nothing but `git log`. */
export const decisionFigures: Proof = {
  id: "decision-figures",
  claim: "silence and concentration of decisions come out as a script counts them from git log",
  concerns: async (clone) => recordPaths(await pictureOf(clone)).logs.length > 0,
  run: async (clone) => {
    const picture = await pictureOf(clone);
    const { logs, decisions } = recordPaths(picture);
    const ours = ourFigures(picture, (await clone.open()).now);
    const folder = path.resolve(clone.path);
    const [silence, gathered] = [scriptedFigures(folder, logs), scriptedFigures(folder, decisions)];
    const script = { ...gathered, end: silence["end"], "silent-days": silence["silent-days"], commits: silence["commits"] };
    const rows = Object.entries(ours).map(([name, figure]) => ({ name, figure, theirs: new Map(Object.entries(script)).get(name) }));
    return holdsIf(
      rows.every(({ figure, theirs }) => figure === theirs),
      `${logs.length} records: ${rows.map(({ name, figure }) => `${name} ${figure}`).join(", ")}`,
      rows.filter(({ figure, theirs }) => figure !== theirs).map(({ name, figure, theirs }) => `${name}: ours ${figure}, script ${theirs}`),
    );
  },
};
