/** What most questions of `why` need, and no more: an agent asks them one after the other. */
export { why } from "#views";
