/** The version a declaration pins: "1.2.3", "==1.2.3", "v1.2", "16-alpine" as "16"; `undefined` for ranges and words. */
export function pinned(asked: string): string | undefined {
  const text = asked.trim();
  const range = /^[\^~<>*]|[,|*]| - |\s[<>=~]|\.x\b/.test(text.replace(/^==?\s*/, ""));
  if (range) return undefined;
  return /^(?:==?\s*)?v?(\d+(?:\.\d+)*)(?:$|[-+_.a-z])/i.exec(text)?.[1];
}

/**
 * The digits that every version a declaration allows begins with: "^4.17" is "4", "~> 7.0.4" is "7.0", ">=4.2,<4.3" is
 * "4.2"; `undefined` where it allows more than one.
 */
export function commonPrefix(asked: string): string | undefined {
  const text = asked.trim().replaceAll(/["']/g, "");
  const exact = pinned(text);
  if (exact !== undefined) return exact;
  return (
    /^~>\s*(\d+(?:\.\d+)*)\.\d+$/.exec(text)?.[1] ??
    /^~=\s*(\d+(?:\.\d+)*)\.\d+$/.exec(text)?.[1] ??
    /^~\s*(\d+\.\d+)(?:\.\d+)*$/.exec(text)?.[1] ??
    /^\^\s*([1-9]\d*)(?:\.\d+)*$/.exec(text)?.[1] ??
    /^(?:==?\s*)?v?(\d+(?:\.\d+)*)\.(?:\*|x)(?:\.(?:\*|x))?$/.exec(text)?.[1] ??
    between(text)
  );
}

/** ">=4.2,<4.3" and ">=4,<5": the upper end is the very next. */
function between(text: string): string | undefined {
  const [, low = "", high = ""] = /^>=\s*(\d+(?:\.\d+)*)\s*,?\s*<\s*(\d+(?:\.\d+)*)$/.exec(text) ?? [];
  const [from, to] = [trimmed(low), trimmed(high)];
  const last = to.length - 1;
  const next = last >= 0 && to.slice(0, last).every((part, at) => part === (from[at] ?? 0)) && to[last] === (from[last] ?? 0) + 1;
  return next ? [...to.slice(0, last), from[last] ?? 0].join(".") : undefined;
}

const trimmed = (version: string): readonly number[] => {
  const parts = version === "" ? [] : version.split(".").map(Number);
  while (parts.length > 1 && parts.at(-1) === 0) parts.pop();
  return parts;
};
