import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "#base";

/** A file of the built web app. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** dist/web, seen from the built command and its chunks, and from the sources. */
const places = ["./web/", "../web/", "../../dist/web/"];

/** All files of the web app, in memory: they are few and small, and no path of a request ever reaches the disk. */
export async function readAssets(): Promise<ReadonlyMap<string, Asset>> {
  const folders = places.map((place) => path.resolve(import.meta.dirname, place));
  const folder = folders.find((one) => existsSync(path.join(one, "app.js")));
  if (folder === undefined) throw new UserError("the web app is not built", { hint: "run `npm run build` in Fairlead's checkout" });
  const names = (await readdir(folder)).filter((name) => types[path.extname(name)] !== undefined).sort();
  const read = names.map(async (name): Promise<Asset> => ({
    name,
    type: types[path.extname(name)] ?? "",
    bytes: Uint8Array.from(await readFile(path.join(folder, name))),
  }));
  return new Map((await Promise.all(read)).map((asset) => [asset.name, asset]));
}
