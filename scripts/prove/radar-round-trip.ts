import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { plainGit } from "./clone.ts";
import { fairlead } from "./program.ts";
import { type Clone, holdsIf, type Proof } from "./proof.ts";

const run = promisify(execFile);

/** What of a radar must come back: name, ring and quadrant of every blip, as its file says them. */
type Blips = readonly string[];

/** A public sample, where its makers keep it, and how its blips are read here, by nothing of the product's. */
interface Sample {
  readonly file: string;
  readonly format: string;
  readonly blips: (text: string) => Blips;
}

const line = (...words: readonly (string | undefined)[]): string => words.map((word) => (word ?? "").trim().toLowerCase()).join(" | ");

const thoughtworks = z.array(z.looseObject({ name: z.string(), ring: z.string(), quadrant: z.string() }));
/** Its rings and quadrants stand in its page; the file counts them. */
const zalando = z.looseObject({ entries: z.array(z.looseObject({ label: z.string(), ring: z.number(), quadrant: z.number() })) });

/** Rows of comma-separated values; what stands in quotes may hold commas and ends of lines. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(cell.replace(/^"|"$/g, "").replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.filter(([name]) => name !== undefined && name !== "");
}

const samples: readonly Sample[] = [
  {
    file: "spec/end_to_end_tests/resources/localfiles/radar.csv",
    format: "thoughtworks-csv",
    blips: (text) =>
      rowsOf(text)
        .slice(1)
        .map(([name, ring, quadrant]) => line(name, ring, quadrant)),
  },
  {
    file: "spec/end_to_end_tests/resources/localfiles/radar.json",
    format: "thoughtworks-json",
    blips: (text) => thoughtworks.parse(JSON.parse(text)).map(({ name, ring, quadrant }) => line(name, ring, quadrant)),
  },
  {
    file: "docs/config.json",
    format: "zalando",
    blips: (text) =>
      zalando.parse(JSON.parse(text)).entries.map(({ label, ring, quadrant }) => line(label, String(ring), String(quadrant))),
  },
];

const textOf = (clone: Clone, file: string): Promise<string | undefined> =>
  plainGit(clone.path, "show", `HEAD:${file}`).catch(() => undefined);

/** Samples that the clone holds and that read as what they are. */
async function samplesIn(clone: Clone): Promise<readonly { readonly sample: Sample; readonly text: string; readonly blips: Blips }[]> {
  const found = await Promise.all(samples.map(async (sample) => ({ sample, text: await textOf(clone, sample.file) })));
  return found.flatMap(({ sample, text }) => {
    try {
      return text === undefined ? [] : [{ sample, text, blips: sample.blips(text) }];
    } catch {
      return []; // a file of that name that is no radar
    }
  });
}

/** Public radars, imported into records of an empty repository and exported again: no blip is lost, moved or added. */
export const radarRoundTrip: Proof = {
  id: "radar-round-trip",
  claim: "a public radar comes back from records with every blip in its ring and quadrant",
  concerns: async (clone) => (await samplesIn(clone)).length > 0,
  run: async (clone) => {
    const different: string[] = [];
    const figures: string[] = [];
    for (const { sample, text, blips } of await samplesIn(clone)) {
      const back = await roundTrip(sample, text);
      const [before, after] = [new Set(blips), new Set(back)];
      figures.push(`${sample.format} ${blips.length} blips, ${back.length} back`);
      different.push(
        ...blips.filter((one) => !after.has(one)).map((one) => `${sample.format}, not back: ${one}`),
        ...back.filter((one) => !before.has(one)).map((one) => `${sample.format}, came in: ${one}`),
      );
    }
    return holdsIf(different.length === 0, figures.join("; "), different.slice(0, 10));
  },
};

async function roundTrip({ file, format, blips }: Sample, text: string): Promise<Blips> {
  const scratch = await mkdtemp(path.join(tmpdir(), "fairlead-radar-"));
  try {
    const [repository, given, out] = ["repository", path.basename(file), `out${path.extname(file)}`].map((name) =>
      path.join(scratch, name),
    );
    if (repository === undefined || given === undefined || out === undefined) return [];
    await mkdir(repository);
    await writeFile(given, text);
    await run("git", ["-C", repository, "init", "-q"]);
    await run("git", [
      "-C",
      repository,
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.org",
      "commit",
      "-q",
      "--allow-empty",
      "-m",
      "begin",
    ]);
    await expectFine(fairlead(["radar", "import", given, "--format", format, "--repo", repository]));
    await expectFine(fairlead(["radar", "export", "--format", format, "--out", out, "--repo", repository]));
    return blips(await readFile(out, "utf8"));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function expectFine(running: ReturnType<typeof fairlead>): Promise<void> {
  const { code, error } = await running;
  if (code !== 0) throw new Error(error.trim().split("\n").at(-1) ?? `ended with ${code}`);
}
