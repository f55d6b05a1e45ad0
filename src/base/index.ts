export { cacheHome, type Machine } from "./cache-home.ts";
export { type Csr, csrFromPairs, csrRow } from "./csr.ts";
export {
  addMonths,
  daySeconds,
  daysBetween,
  isoDay,
  isoMonth,
  monthStart,
  parseDay,
  type Seconds,
  showDay,
  showMonth,
  showSpan,
} from "./day.ts";
export { exitCode, UserError } from "./errors.ts";
export { groupedBy } from "./groups.ts";
export { gitPattern, globLimit, isReadableGlob, type Matcher, matcher } from "./glob.ts";
export { type DiffLine, lineDiff } from "./line-diff.ts";
export { distance, nearest } from "./nearest.ts";
export { once } from "./once.ts";
export { remembered } from "./remember.ts";
export type { Confidence, Coverage, How, Part } from "./part.ts";
export { decodePath, encodePath, extensionOf, folderOf, nameOf, type Path, printable } from "./path.ts";
export type { Problem, Read } from "./problem.ts";
export { nearlyHolds } from "./slips.ts";
export { byText, counted, listed, showCount, showShare } from "./text.ts";
export { withTexts } from "./with-texts.ts";
