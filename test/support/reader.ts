/**
 * A process of its own that reads a repository at one commit after the other, keeping what it read, and says when
 * it begins and what came out at the end: something to be killed, or to be run several times at once.
 */
import { createHash } from "node:crypto";
import { portraitOf, storeOf } from "./portrait.ts";

const [folder = ".", ...tips] = process.argv.slice(2);
process.stdout.write("begin\n");
let last = "";
for (const at of tips) last = JSON.stringify(await portraitOf(folder, { at, store: await storeOf(folder) }));
process.stdout.write(`${createHash("sha256").update(last).digest("hex")}\n`);
