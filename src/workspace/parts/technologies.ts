import type { Part } from "#base";
import type { Technologies, TechnologyEvent } from "#picture";
import type { Gathering } from "./context.ts";

/** Every technology the tree declares at `at`. */
export async function readTechnologies(_gathering: Gathering): Promise<Part<Technologies>> {
  return { state: "unavailable", reason: "manifests are not read yet", hint: "" };
}

/** When each technology came and went, from the versions of manifests that history holds. */
export async function readTechnologyEvents(_gathering: Gathering): Promise<Part<readonly TechnologyEvent[]>> {
  return { state: "unavailable", reason: "manifests are not read yet", hint: "" };
}
