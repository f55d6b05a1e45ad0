/** `[text](href "title")`, and a picture: its text stays. */
const inline = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))+)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/g;
const anchor = /<a\s[^>]*>([\s\S]*?)<\/a\s*>/gi;
const definition = /^ {0,3}\[([^\]\n]+)\]:\s*(\S+).*$/gm;
const bare = /<?\bhttps?:\/\/[^\s<>"'`|)\]]*[^\s<>"'`|)\].,;:!?*_]>?/g;

/** A text without links that name somebody. What they say stays; half a link would lead nowhere. */
export const withoutLinks = (text: string, names: (link: string) => boolean): string =>
  !/\]\(|\]:|:\/\/|<a\s/i.test(text)
    ? text
    : text
        .replace(inline, (whole, said: string, href: string) => (names(href) ? withoutLinks(said, names) : whole))
        .replace(anchor, (whole, said: string) => (names(whole.slice(0, whole.indexOf(">"))) ? said : whole))
        .replace(definition, (whole, _label: string, href: string) => (names(href) ? "" : whole))
        .replace(bare, (href) => (names(href) ? "[link]" : href));
