/** What the first command of a day shows, and no other view. */
export { overview } from "#views";
