import { chmodSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Canary, canary, emptyFolder, git, lose, ordinary, put } from "./make.ts";
import { everyCommand, walk } from "./plain.ts";

/** Each plants a program where git would run it: in configuration, in attributes, in the git folder. */
const plants: Readonly<Record<string, (folder: string, planted: Canary) => void>> = {
  "a clean filter": (folder, { command }) => {
    git(folder, ["config", "filter.evil.clean", command]);
    git(folder, ["config", "filter.evil.smudge", command]);
    git(folder, ["config", "filter.evil.process", command]);
    put(folder, ".gitattributes", "* filter=evil\n");
    put(folder, "src/billing/part-0.ts", "changed\n");
  },
  fsmonitor: (folder, { command }) => {
    git(folder, ["config", "core.fsmonitor", command]);
    put(folder, "src/billing/part-0.ts", "changed\n");
  },
  hooks: (folder, { command }) => {
    for (const hook of [
      "post-checkout",
      "pre-commit",
      "post-index-change",
      "reference-transaction",
      "pre-auto-gc",
      "post-rewrite",
      "fsmonitor-watchman",
    ]) {
      put(folder, `.git/hooks/${hook}`, `#!/bin/sh\nexec ${command}\n`);
      chmodSync(path.join(folder, ".git/hooks", hook), 0o755);
    }
  },
  "a hooks folder of its own": (folder, { command }) => {
    const hooks = emptyFolder();
    put(hooks, "post-index-change", `#!/bin/sh\nexec ${command}\n`);
    chmodSync(path.join(hooks, "post-index-change"), 0o755);
    git(folder, ["config", "core.hooksPath", hooks]);
  },
  "textconv and a diff driver": (folder, { command }) => {
    git(folder, ["config", "diff.evil.textconv", command]);
    git(folder, ["config", "diff.evil.command", command]);
    put(folder, ".git/info/attributes", "* diff=evil\n");
    put(folder, ".gitattributes", "* diff=evil\n");
  },
  "an external diff": (folder, { command }) => void git(folder, ["config", "diff.external", command]),
  "a signature check": (folder, { command }) => {
    git(folder, ["config", "log.showSignature", "true"]);
    for (const key of ["gpg.program", "gpg.ssh.program", "gpg.x509.program"]) git(folder, ["config", key, command]);
    const signed = `${git(folder, ["cat-file", "commit", "HEAD"]).replace("\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ\n -----END PGP SIGNATURE-----\n\n")}\n`;
    git(folder, ["update-ref", "refs/heads/main", git(folder, ["hash-object", "-t", "commit", "-w", "--stdin"], Buffer.from(signed))]);
  },
  "a pager, an editor, aliases and askpass": (folder, { command }) => {
    for (const key of ["core.pager", "pager.log", "core.editor", "core.askPass", "core.sshCommand", "credential.helper", "sequence.editor"])
      git(folder, ["config", key, command]);
    for (const verb of ["log", "cat-file", "rev-parse", "ls-tree", "ls-files"]) git(folder, ["config", `alias.${verb}`, `!${command}`]);
  },
  "a promisor remote whose objects are missing": (folder, { command }) => {
    git(folder, ["config", "remote.origin.url", `ext::${command} %S`]);
    git(folder, ["config", "remote.origin.promisor", "true"]);
    git(folder, ["config", "remote.origin.partialclonefilter", "blob:none"]);
    git(folder, ["config", "extensions.partialClone", "origin"]);
    git(folder, ["config", "core.repositoryformatversion", "1"]);
    git(folder, ["config", "protocol.ext.allow", "always"]);
    git(folder, ["config", "protocol.allow", "always"]);
    lose(folder, "HEAD:src/billing/part-0.ts");
  },
  "uploadpack of an own remote": (folder, { command }) => {
    git(folder, ["config", "remote.origin.url", folder]);
    git(folder, ["config", "remote.origin.uploadpack", command]);
    git(folder, ["config", "remote.origin.promisor", "true"]);
    git(folder, ["config", "uploadpack.packObjectsHook", command]);
  },
};

describe("no program of the repository runs", () => {
  for (const [name, plant] of Object.entries(plants)) {
    it(`not through ${name}`, async () => {
      const folder = ordinary();
      const planted = canary();
      plant(folder, planted);
      await walk({ cwd: folder }, everyCommand);
      expect(planted.ran()).toBe(false);
    });
  }

  it("and the plants are live: git itself runs one", () => {
    const folder = ordinary();
    const planted = canary();
    plants["an external diff"]?.(folder, planted);
    git(folder, ["diff", "HEAD~1"]);
    expect(planted.ran()).toBe(true);
  });
});
