/**
 * Which build this is: the name of the bundled file holds a hash of its content and of all it imports. `undefined`
 * when run from source, where what was computed may be computed otherwise in the next run.
 */
export const buildId: string | undefined = /-([A-Z0-9]{8})\.c?js$/.exec(import.meta.url)?.[1];
