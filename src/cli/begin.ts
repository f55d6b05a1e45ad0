/** Loaded before anything else that reads a repository: it is small, and git is at work while the rest is loaded. */
export { beginRepository } from "#workspace";
