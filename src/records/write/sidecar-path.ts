import type { Path } from "#base";

/** Where fields of decisions stand whose own files are left as they are. */
export const sidecarOf = (folder: Path): Path => (folder === "" ? "decisions.yaml" : `${folder}/decisions.yaml`);
