/** Begins with a capital; what begins with something that can be typed keeps its own letter. */
export const opening = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
