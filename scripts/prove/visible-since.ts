import { groupedBy, type Seconds } from "#base";
import type { Rule } from "#signals";
import { withCopy } from "./copy.ts";
import { holdsIf, type Proof } from "./proof.ts";
import { type Answer, askAt, type Place } from "./visible-since/ask.ts";
import type { Look } from "./visible-since/looks.ts";
import { type Sample, samplesOf } from "./visible-since/sample.ts";
import { judged, type Judged } from "./visible-since/judge.ts";
import { plainGit } from "./clone.ts";

/** Since when findings were visible, held against the repository at that commit and at the one before, or in that month and the one before. */
export const visibleSince: Proof = {
  id: "visible-since",
  claim: "a finding is there at the commit, day or month it is dated to, and not before",
  concerns: async (clone) => (await plainGit(clone.path, "rev-parse", "--is-shallow-repository")) === "false",
  run: (clone) =>
    withCopy(clone, async (folder) => {
      const all = await judgedIn(folder);
      if (all.length === 0) return { result: "nothing to look at", figures: "no finding of it bears a date" };
      const wrong = all.filter(({ verdict }) => verdict === "wrong");
      return holdsIf(
        wrong.length === 0,
        figuresOf(all),
        wrong.map(({ words }) => words),
      );
    }),
};

/** Every sampled finding of a repository with what came out of its date; `now` is the clock, today when left out. */
export async function judgedIn(folder: string, now?: Seconds): Promise<readonly Judged[]> {
  const { samples, today } = await samplesOf(folder, now);
  const first = await judgedBy(samples, { folder, today, files: "then" });
  const replayed = first.filter(({ sample, verdict }) => verdict === "wrong" && sample.claim.by === "month");
  const again = await judgedBy(
    replayed.map(({ sample }) => sample),
    { folder, today, files: "today" },
  );
  const within = new Set(again.filter(({ verdict }) => verdict === "right").map(({ sample }) => sample));
  return first.map((one) => (within.has(one.sample) ? { ...one, verdict: "by today's files" } : one));
}

async function judgedBy(samples: readonly Sample[], place: Place): Promise<readonly Judged[]> {
  const answers = await answersFor(samples, (look, asked) => askAt(place, look, asked));
  return samples.map((sample) => judged(sample, (look) => answers.get(keyOf(look))?.get(sample.rule.id)));
}

const keyOf = ({ at, now }: Look): string => `${at} ${now}`;

/** Each commit is read once, for all rules that are asked there. */
async function answersFor(
  samples: readonly Sample[],
  ask: (look: Look, rules: readonly Rule[]) => Promise<ReadonlyMap<string, Answer>>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Answer>>> {
  const looks = new Map<string, { readonly look: Look; readonly rules: Set<Rule> }>();
  for (const { claim, rule } of samples)
    for (const look of [claim.absent, claim.present]) {
      if (look === undefined) continue;
      const known = looks.get(keyOf(look)) ?? { look, rules: new Set() };
      known.rules.add(rule);
      looks.set(keyOf(look), known);
    }
  const answers = new Map<string, ReadonlyMap<string, Answer>>();
  for (const [key, { look, rules }] of looks) answers.set(key, await ask(look, [...rules]));
  return answers;
}

/** "2 of 3, 1 by today's files alone": a replay asks about the files of today, and says so beside its date. */
function shareOf(of: readonly Judged[]): string {
  const count = (wanted: Judged["verdict"]): number => of.filter(({ verdict }) => verdict === wanted).length;
  const within = count("by today's files");
  return `${count("right")} of ${of.length}${within === 0 ? "" : `, ${within} by today's files alone`}`;
}

function figuresOf(all: readonly Judged[]): string {
  const byRule = groupedBy(all, ({ sample }) => sample.rule.id);
  return [...byRule].map(([rule, of]) => `${rule} ${shareOf(of)}`).join("; ");
}
