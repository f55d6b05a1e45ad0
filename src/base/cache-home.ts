/** What of a machine tells where its user's cache lies. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's home folder. */
  readonly home: string;
}

/** The folder in which programs of this user keep what they can make again, as each system has it. */
export function cacheHome({ env, platform, home }: Machine): string {
  const named = env["XDG_CACHE_HOME"];
  if (named !== undefined && named.startsWith("/")) return named;
  if (platform === "darwin") return `${home}/Library/Caches`;
  return platform === "win32" ? (env["LOCALAPPDATA"] ?? `${home}/AppData/Local`) : `${home}/.cache`;
}
