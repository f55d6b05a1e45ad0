import { once } from "#base";

/** What kind of text a language is, as Linguist sorts them. */
export type LanguageKind = "programming" | "markup" | "data" | "prose";

/** How its comments begin: enough to tell a note in a comment from a word in the code. */
export type CommentStyle = "c" | "hash" | "dash" | "html" | "semicolon" | "percent" | "any";

export interface Language {
  /** Linguist's name. */
  readonly name: string;
  readonly kind: LanguageKind;
  readonly comments: CommentStyle;
  readonly extensions: readonly string[];
  readonly names: readonly string[];
  readonly interpreters: readonly string[];
}

/**
 * Facts, a line each: name | comments | extensions | file names | interpreters. Names as Linguist gives them, so
 * that a reader meets the words he knows. Where an extension is shared, the commoner language has it.
 */
const programming = `
ABAP|any|abap
ActionScript|c|as
Ada|dash|adb ada ads
Agda|dash|agda
ANTLR|c|g4
Apex|c|apex trigger
AppleScript|dash|applescript scpt
Arduino|c|ino
Assembly|semicolon|asm s nasm inc
Astro|html|astro
Awk|hash|awk gawk|| awk gawk mawk
Ballerina|c|bal
Batchfile|any|bat cmd
Bicep|c|bicep
Bison|c|yy y
BitBake|hash|bb bbappend bbclass
C|c|c h
C#|c|cs csx
C++|c|cc cpp cxx c++ hpp hh hxx h++ ipp tpp inl ixx cppm
CMake|hash|cmake|CMakeLists.txt
COBOL|any|cob cbl cpy
Clojure|semicolon|clj cljs cljc edn bb
CoffeeScript|hash|coffee cson|Cakefile
Common Lisp|semicolon|lisp lsp cl asd
Coq|any|coq
Crystal|hash|cr
Cuda|c|cu cuh
Cython|hash|pyx pxd pxi
D|c|d di
Dart|c|dart
Dockerfile|hash|dockerfile containerfile|Dockerfile Containerfile
Dylan|c|dylan
Elixir|hash|ex exs|mix.lock
Elm|dash|elm
Emacs Lisp|semicolon|el
Erlang|percent|erl hrl escript|rebar.config|escript
F#|c|fs fsi fsx
Fortran|any|f f90 f95 f03 f08 for ftn
GLSL|c|glsl vert frag geom
Gherkin|hash|feature
Go|c|go
Groovy|c|groovy gvy gradle|Jenkinsfile|groovy
HCL|hash|hcl tf tfvars nomad
HLSL|c|hlsl
Hack|c|hack hhi
Haskell|dash|hs hsc lhs
Haxe|c|hx
Idris|dash|idr
Java|c|java jav jsh
JavaScript|c|js mjs cjs jsx es6|Jakefile|node nodejs bun deno
Jsonnet|c|jsonnet libsonnet
Julia|hash|jl||julia
Just|hash|just|justfile Justfile
Kotlin|c|kt kts
LLVM|semicolon|ll
Lean|dash|lean
Less|c|less
Lua|dash|lua rockspec||lua luajit
M4|hash|m4 ac|configure.ac
MATLAB|percent|mlx matlab
Makefile|hash|mk mak make am|Makefile makefile GNUmakefile BSDmakefile Makefile.am Makefile.in Kbuild
Meson|hash|meson|meson.build meson_options.txt meson.options
Mojo|hash|mojo
Move|c|move
Nim|hash|nim nims nimble
Nix|hash|nix
OCaml|any|ml mli mll mly
Objective-C|c|m
Objective-C++|c|mm
Open Policy Agent|hash|rego
PHP|c|php phtml php3 php4 php5 phps inc.php||php
PLSQL|dash|pls pkb pks plsql
PLpgSQL|dash|pgsql
Pascal|c|pas dpr lpr pp
Perl|hash|pl pm perl t pod6 psgi|cpanfile Makefile.PL|perl
PowerShell|hash|ps1 psm1 psd1||pwsh
Processing|c|pde
Prolog|percent|prolog
Pug|c|pug jade
Puppet|hash|puppet
PureScript|dash|purs
Python|hash|py pyi pyw py3 gyp gypi wsgi|SConstruct SConscript wscript|python python2 python3 pypy pypy3 uv
QML|c|qml
R|hash|r rsx|.Rprofile|Rscript
Racket|semicolon|rkt
Raku|hash|raku rakumod p6 pm6||raku perl6
ReScript|c|res resi
Reason|c|re rei
Rouge|hash|rg
Ruby|hash|rb rake gemspec ru jbuilder podspec builder thor rabl|Rakefile Gemfile Capfile Guardfile Podfile Vagrantfile Thorfile Brewfile Fastfile Appfile Dangerfile Steepfile Berksfile .irbrc .pryrc|ruby jruby rake
Rust|c|rs rs.in
SCSS|c|scss
SQL|dash|sql ddl dml
Sass|c|sass
Scala|c|scala sbt sc
Scheme|semicolon|scm sld sls ss
SmPL|c|cocci
Shell|hash|sh bash zsh ksh bats|.bashrc .bash_profile .profile .zshrc PKGBUILD APKBUILD|sh bash dash ksh zsh ash bats
Smalltalk|any|st
Smarty|any|tpl
Solidity|c|sol
Standard ML|any|sml
Starlark|hash|bzl star bazel|BUILD BUILD.bazel WORKSPACE WORKSPACE.bazel MODULE.bazel Tiltfile
Stylus|c|styl
Svelte|html|svelte
Swift|c|swift||swift
SystemVerilog|c|sv svh
TSX|c|tsx
Tcl|hash|tcl tk adp||tclsh wish
Thrift|c|thrift
TypeScript|c|ts mts cts
V|c|vsh
VBA|any|bas vba
VBScript|any|vbs
VHDL|dash|vhd vhdl
Vala|c|vala vapi
Verilog|c|v veo
Vim Script|any|vim|.vimrc _vimrc
Visual Basic .NET|any|vb
Vue|html|vue
WebAssembly|semicolon|wat wast
WGSL|c|wgsl
Yacc|c|yacc
Zig|c|zig zon
fish|hash|fish||fish
jq|hash|jq||jq
nushell|hash|nu
`;

const markup = `
ASP.NET|html|aspx ascx asax asmx
Blade|html|blade.php
CSS|c|css pcss postcss
EJS|html|ejs ect
EEx|html|eex leex heex
FreeMarker|any|ftl ftlh
Go Template|any|gotmpl tmpl gohtml
HAML|any|haml
HTML|html|html htm xhtml
HTML+ERB|html|erb rhtml html.erb
HTML+Razor|html|cshtml razor
Handlebars|html|hbs handlebars
Jinja|html|j2 jinja jinja2
Liquid|html|liquid
MDX|html|mdx
Mermaid|percent|mmd mermaid
Mustache|html|mustache
Nunjucks|html|njk
PostScript|percent|ps eps
Slim|any|slim
TeX|percent|tex sty cls bib ltx dtx
Twig|html|twig
Typst|c|typ
Web Ontology Language|html|owl
XAML|html|xaml axaml
XSLT|html|xsl xslt
`;

const data = `
CSV|any|csv
Cap'n Proto|hash|capnp
Diff|any|diff patch
Ecmarkup|any|ecmarkup
Git Attributes|hash|gitattributes|.gitattributes
Git Config|hash|gitconfig|.gitconfig .gitmodules
Gettext Catalog|hash|po pot
GraphQL|hash|graphql gql graphqls
Ignore List|hash|gitignore dockerignore npmignore helmignore|.gitignore .dockerignore .npmignore .eslintignore .prettierignore .helmignore .gcloudignore .ignore .rgignore
INI|semicolon|ini cfg prefs properties.in|.editorconfig .npmrc .flake8 .pylintrc .coveragerc
JSON|any|json geojson topojson webmanifest avsc har jsonl ndjson sarif tfstate.backup|.watchmanconfig composer.lock Pipfile.lock flake.lock
JSON with Comments|c|jsonc json5 code-workspace code-snippets|tsconfig.json jsconfig.json .eslintrc.json devcontainer.json language-configuration.json .babelrc .jshintrc .swcrc
Java Properties|hash|properties
Jupyter Notebook|any|ipynb
Maven POM|html||pom.xml
PEM|any|pem crt key csr
Protocol Buffer|c|proto
Protocol Buffer Text Format|hash|textproto pbtxt txtpb
RDF|hash|ttl nt rdf
SVG|html|svg
TOML|hash|toml|Cargo.lock Pipfile poetry.lock uv.lock pdm.lock
TSV|any|tsv tab
XML|html|xml xsd wsdl csproj fsproj vbproj vcxproj proj props targets nuspec resx plist storyboard xib xlf xliff rss atom iml dita sln.xml|.classpath .project
YAML|hash|yml yaml yaml.dist|.clang-format .clang-tidy .clangd glide.lock pixi.lock CITATION.cff
`;

const prose = `
AsciiDoc|any|adoc asciidoc
Markdown|html|md markdown mkd mkdn mdown ronn|contents.lr
Org|any|org
Pod|any|pod
RDoc|any|rdoc
RMarkdown|html|rmd qmd
reStructuredText|any|rst rest
Roff|any|man roff mdoc me ms
Texinfo|any|texi texinfo txi
Text|any|txt text|README LICENSE LICENCE COPYING COPYING.LESSER NOTICE AUTHORS CONTRIBUTORS CONTRIBUTING CHANGELOG CHANGES NEWS TODO INSTALL HISTORY MAINTAINERS THANKS CREDITS UNLICENSE COPYRIGHT VERSION
Textile|any|textile
Wikitext|html|mediawiki wiki
`;

const styles: Readonly<Record<string, CommentStyle>> = {
  c: "c",
  hash: "hash",
  dash: "dash",
  html: "html",
  semicolon: "semicolon",
  percent: "percent",
};
const words = (text: string | undefined): readonly string[] => (text ?? "").split(" ").filter((word) => word !== "");

function readTable(text: string, kind: LanguageKind): readonly Language[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", comments = "", extensions, names, interpreters] = line.split("|");
      return {
        name,
        kind,
        comments: styles[comments] ?? "any",
        extensions: words(extensions),
        names: words(names),
        interpreters: words(interpreters),
      };
    });
}

/** Every language known, in a fixed order. */
export const languages = once((): readonly Language[] => [
  ...readTable(programming, "programming"),
  ...readTable(markup, "markup"),
  ...readTable(data, "data"),
  ...readTable(prose, "prose"),
]);
