// A bundle gives `import()` of a CommonJS package its default alone; what is named here is what it has.
export { parse, stringify } from "yaml";
