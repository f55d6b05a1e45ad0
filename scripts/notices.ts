import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Names of the packages among files of a bundle: "node_modules/@scope/name/lib/x.js" is "@scope/name". */
export function bundledPackages(files: readonly string[]): readonly string[] {
  const names = files.flatMap((file) => {
    const after = file.replaceAll("\\", "/").split("node_modules/").at(-1);
    if (after === undefined || after === file) return [];
    return [
      after
        .split("/")
        .slice(0, after.startsWith("@") ? 2 : 1)
        .join("/"),
    ];
  });
  return [...new Set(names)].sort();
}

/** The licence texts of packages, one after the other: what their licences ask of whoever passes copies on. */
export function notices(modules: string, packages: readonly string[]): string {
  const head = "# Third-party software in this package\n\nThe files of `dist` hold, bundled, code of the packages below.\n";
  return [head, ...packages.map((name) => notice(path.join(modules, name)))].join("\n");
}

function notice(folder: string): string {
  const { name, version, license } = packageSchema.parse(JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")));
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort();
  if (files.length === 0)
    throw new Error(`${name} is bundled, but its package holds no licence text: say in scripts/notices.ts where it stands`);
  const texts = files.map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return `## ${name} ${version} (${license})\n\n${texts.map((text) => `\`\`\`\n${text}\n\`\`\``).join("\n\n")}\n`;
}
