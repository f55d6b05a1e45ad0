/** Opens a repository and gathers what is known of it; what is asked of it is loaded beside it. */
export { openWorkspace } from "#workspace";
