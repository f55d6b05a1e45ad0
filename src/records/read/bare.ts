import { remembered } from "#base";

/** A section's name without comment, picture, emphasis, number and colon. */
export const bare = remembered(5000, (title: string): string =>
  (/^[\w ,()'?:-]*$/.test(title) ? title : title.replace(/<!--.*?-->/g, "").replace(/[\p{Extended_Pictographic}\ufe0f\u200d*`]/gu, ""))
    .replace(/^[\s_]*(?:\d+(?:\.\d+)*[.):]?\s+|[-–—]\s+)?/, "")
    .replace(/[\s_]+$/, ""),
);
