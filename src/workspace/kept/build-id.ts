/** Put in by the build: a hash over all of its files. */
declare const buildHash: string;

/** Which build this is; `undefined` when run from source, where what was computed may be computed otherwise in the next run. */
export const buildId: string | undefined = typeof buildHash === "string" ? buildHash : undefined;
