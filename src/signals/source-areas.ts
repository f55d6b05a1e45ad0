import { type Area, memo, memoKey, type Picture, value } from "#picture";

/** An area that rules speak of, with its index into `Areas.list`. */
export interface SourceArea {
  readonly area: Area;
  readonly index: number;
}

const key = memoKey<readonly SourceArea[]>("signals: source areas");

/** Written once and then left: nobody needs to know a migration or a seed well. */
const writtenOnce = /(^|\/)(migrations?|migrate|seeds|seeders?|fixtures)(\/\*)?$/i;

/**
 * Source areas that a team can talk about: not migrations and seeds, and not what lies loose in the root, unless a
 * quarter of all code lies there.
 */
export const sourceAreas = (picture: Picture): readonly SourceArea[] =>
  memo(picture, key, () => {
    const all = (value(picture, "areas")?.list ?? []).map((area, index) => ({ area, index })).filter(({ area }) => area.kind === "source");
    const files = all.reduce((sum, { area }) => sum + area.files, 0);
    return all.filter(({ area }) => !writtenOnce.test(area.id) && (area.id !== "./*" || area.files * 4 >= files));
  });

/** Whether its code is there to show, to help along or to be looked up, so that tests of it are not to be expected. */
export const isAside = (area: Area): boolean =>
  /(^|\/)(contrib|examples?|samples?|demos?|playgrounds?|bench(marks?)?|scripts|tools|bin|hack)(\/|$)|(^|\/)(config|settings|constants|locales?|i18n)$/i.test(
    area.id,
  );

/** What lies in a divided folder and in none of its parts: files of many kinds, not to be held beside an area. */
export const isLoose = (area: Area): boolean => area.id.endsWith("/*");
