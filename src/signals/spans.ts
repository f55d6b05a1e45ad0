import { addMonths } from "#base";
import type { Picture, Window } from "#picture";

/** The years before `at`, the newest first. */
export const inYears = (picture: Picture, count: number): readonly Window[] => spans(picture, count, 12);

/** The quarters before `at`, the newest last: for a trend. */
export const inQuarters = (picture: Picture, count: number): readonly Window[] => spans(picture, count, 3).toReversed();

const spans = (picture: Picture, count: number, months: number): readonly Window[] => {
  const at = picture.repository.at.time;
  return Array.from({ length: count }, (_, back) => ({
    from: addMonths(at, -months * (back + 1)),
    to: addMonths(at, -months * back),
    name: `${months} months`,
  }));
};
