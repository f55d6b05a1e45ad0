import { areaImports, type Picture } from "#picture";

/** What imports an area from outside: other source areas, and the files in them that do. */
export interface Dependants {
  readonly areas: number;
  readonly files: number;
}

/** Other source areas that import a file of this one (index into `Areas.list`). None where imports were not read. */
export function dependants(picture: Picture, area: number): Dependants {
  const into = areaImports(picture).filter((one) => one.to === area);
  return { areas: into.length, files: into.reduce((sum, one) => sum + one.files, 0) };
}
