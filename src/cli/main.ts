import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "./index.ts";

export { main };

/** Run directly (`npx tsx src/cli/main.ts`); the package's bin calls `main` itself. */
const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
