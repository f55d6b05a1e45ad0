/** The overview as the command builds it; ends when the newest year's is ready to be shown. */
import { views } from "#views";
import { openWorkspace } from "#workspace";

const overview = views.find(({ name }) => name === "overview");
if (overview === undefined) throw new Error("there is no overview");
const workspace = await openWorkspace(process.argv[2] ?? ".", {});
const stop = new AbortController();
const shown = workspace.show(overview, workspace.question({}), { onPartial: () => process.exit(0), signal: stop.signal });
await shown;
