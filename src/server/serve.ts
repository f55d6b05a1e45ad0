import { once } from "node:events";
import { editingOf, type Workspace } from "#workspace";
import { type ServerType, serve as listen } from "@hono/node-server";
import { UserError } from "#base";
import { createApp } from "./app.ts";
import { readAssets } from "./assets.ts";
import { Listeners } from "./events.ts";
import { Models, showDocument } from "./models.ts";
import { newSession } from "./session.ts";
import { firstSource } from "./source.ts";
import type { Served, ServeOptions } from "./types.ts";
import { watchDisk } from "./watch.ts";

/**
 * Serves the pages of one repository on 127.0.0.1, to whoever opens the address it gives. Follows the repository:
 * when its refs move or a record is changed on disk, the workspace is opened anew and every open page reads its model again.
 */
export async function serve(first: Workspace, options: ServeOptions): Promise<Served> {
  const assets = await readAssets();
  const session = newSession();
  const listeners = new Listeners();
  let workspace = first;
  let models = modelsOf(workspace, listeners);
  let edition = 0;
  let port = 0;
  const stamp = (): string => `${workspace.repository.at.oid}.${edition}.`;
  const renew = async (next?: Workspace): Promise<void> => {
    workspace = next ?? (await options.reopen());
    models = modelsOf(workspace, listeners);
    edition += 1;
    listeners.tell("moved", stamp());
  };
  const stop = watchDisk(
    () => workspace,
    async () => {
      const next = await options.reopen();
      if (next.repository.at.oid !== workspace.repository.at.oid) await renew(next);
    },
    () => renew(),
  );
  const app = createApp({
    session,
    assets,
    listeners,
    version: options.version,
    markdown: options.markdown,
    port: () => port,
    stamp,
    writes: () => workspace.writes,
    editing: () => (workspace.writes === "none" ? undefined : editingOf(workspace)),
    onWritten: () => renew(),
    ask: (source, patience) => models.ask(source, patience),
    document: (source) => showDocument(workspace, source),
  });
  const server = listen({ fetch: app.fetch, hostname: "127.0.0.1", port: options.port ?? 0 });
  port = await listening(server);
  // Read while the browser is being opened: the first page is then often there at once.
  void models.ask(firstSource, 0);
  return {
    url: `http://127.0.0.1:${port}/#token=${session.token}`,
    close: async () => {
      stop();
      await listeners.closeAll();
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
    },
  };
}

const modelsOf = (workspace: Workspace, listeners: Listeners): Models =>
  new Models(workspace, {
    onProgress: (progress) => listeners.tellProgress(() => JSON.stringify(progress)),
    onModel: (address) => listeners.tell("model", address),
    onIdle: () => listeners.tell("idle", ""),
  });

async function listening(server: ServerType): Promise<number> {
  try {
    await once(server, "listening");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new UserError("that port is in use", { hint: "leave --port out: a free one is taken" });
    }
    throw error;
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
