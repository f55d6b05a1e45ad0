/** What a list of records needs, and no other view. */
export { list } from "#views";
export { kinds } from "#workspace";
