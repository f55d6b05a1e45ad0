import { once } from "node:events";
import { exitCode, printable, UserError } from "#base";
import type { Command } from "../command.ts";
import { renderMarkdown } from "../markdown/render.ts";
import { openFor } from "../present.ts";
import { version } from "../version.ts";

export const webCommand: Command = {
  name: "web",
  task: "See where a repository stands",
  usage: [{ call: "[repository]", does: "the same in a browser, with a map" }],
  about: "Serves on 127.0.0.1 until you press Ctrl-C, and follows the repository as it changes.",
  options: [{ name: "port", value: "<number>", summary: "this port, not any free one" }],
  examples: [{ command: "fairlead web", does: "Prints the address to open." }],
  most: 1,
  run: async (invocation) => {
    const {
      terminal,
      signal,
      positionals: [folder],
    } = invocation;
    const port = portOf(invocation.text("port"));
    const [workspace, { serve }] = await Promise.all([openFor(invocation, folder), import("#server")]);
    const served = await serve(workspace, { port, version, markdown: renderMarkdown, reopen: () => openFor(invocation, folder) });
    terminal.out(`${served.url}\n`);
    if (!invocation.flag("quiet")) terminal.say("Open it in a browser. Ctrl-C ends it.\n");
    if (!signal.aborted) await once(signal, "abort");
    await served.close();
    return exitCode.fine;
  },
};

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new UserError(`"${printable(text)}" is no port`, {
    hint: "A port is a number from 1 to 65535; without --port any free one is taken.",
  });
}
