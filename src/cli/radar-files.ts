import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { printable, UserError } from "#base";
import type { RadarFile } from "#workspace";

const mostBytes = 10_000_000;
const mostFiles = 5_000;

/** The file of another tool's radar, or the Markdown and JSON files of a folder. Links are not followed. */
export async function readRadarFiles(path: string): Promise<readonly RadarFile[]> {
  const there = await stat(path).catch(() => undefined);
  if (there === undefined)
    throw new UserError(`there is no ${printable(path)}`, { hint: "Name the file or folder that the radar is kept in." });
  if (there.isFile()) return [{ path, text: await textOf(path, there.size) }];
  const found = await readdir(path, { withFileTypes: true, recursive: true });
  const names = found
    .filter((entry) => entry.isFile() && /\.(?:md|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  if (names.length > mostFiles)
    throw new UserError(`${printable(path)} holds more than ${mostFiles} files`, { hint: "Name the folder of the radar alone." });
  return Promise.all(names.sort().map(async (name) => ({ path: relative(path, name), text: await textOf(name, (await stat(name)).size) })));
}

async function textOf(path: string, size: number): Promise<string> {
  if (size > mostBytes) throw new UserError(`${printable(path)} is larger than 10 MB`, { hint: "No radar is: is it the right file?" });
  return readFile(path, "utf8");
}

/** Writes exported files to a file or a folder that a person named, and says where; settings that lie in the folder stay. */
export async function writeRadarFiles(to: string, files: readonly RadarFile[]): Promise<readonly string[]> {
  const [only] = files;
  const places =
    files.length === 1 && only !== undefined
      ? [{ place: to, text: only.text }]
      : files.map(({ path, text }) => ({ place: join(to, path), text }));
  const written: string[] = [];
  for (const { place, text } of places) {
    if (files.length > 1 && place.endsWith("config.json") && (await isThere(place))) continue;
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
    written.push(place);
  }
  return written;
}

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;
