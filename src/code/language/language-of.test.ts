import { describe, expect, it } from "vitest";
import { interpreterOf, languageOfInterpreter, languageOfPath } from "./language-of.ts";
import { languages } from "./languages.ts";

describe("the language of a path", () => {
  it.each([
    ["src/a.ts", "TypeScript"],
    ["a.d.ts", "TypeScript"],
    ["a.tsx", "TSX"],
    ["a.mjs", "JavaScript"],
    ["App.vue", "Vue"],
    ["Makefile", "Makefile"],
    ["docker/Dockerfile.dev", "Dockerfile"],
    ["Gemfile", "Ruby"],
    ["x.gemspec", "Ruby"],
    ["tsconfig.json", "JSON with Comments"],
    ["a.JSON", "JSON"],
    ["pom.xml", "Maven POM"],
    ["a.html.erb", "HTML+ERB"],
    ["routes.rb.tt", "Ruby"],
    ["config.h.in", "C"],
    ["man/git.1", "Roff"],
    ["README", "Text"],
    ["a.proto", "Protocol Buffer"],
  ])("%s is %s", (path, name) => {
    expect(languageOfPath(path)?.name).toBe(name);
  });

  it.each(["LICENSE.xyz1", "noextension", "data.1", ".hidden", "", "a/", "expected.7"])("%s tells none", (path) => {
    expect(languageOfPath(path)).toBeUndefined();
  });

  it("has one entry a name", () => {
    expect(new Set(languages().map(({ name }) => name)).size).toBe(languages().length);
  });
});

describe("a #! line", () => {
  it.each([
    ["#!/usr/bin/env python3.12", "python3.12", "Python"],
    ["#! /bin/sh -e", "sh", "Shell"],
    ["#!/usr/bin/env -S FOO=1 node --flag", "node", "JavaScript"],
    ["#!/usr/bin/perl", "perl", "Perl"],
  ])("%s runs %s", (line, interpreter, language) => {
    expect(interpreterOf(line)).toBe(interpreter);
    expect(languageOfInterpreter(interpreterOf(line))?.name).toBe(language);
  });

  it("is not any first line", () => {
    expect(interpreterOf("# a comment")).toBe("");
    expect(interpreterOf("#!")).toBe("");
    expect(languageOfInterpreter("nobody")).toBeUndefined();
  });
});
