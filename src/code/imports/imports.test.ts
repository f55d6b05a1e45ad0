import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cIncludes } from "./c.ts";
import { csharpImports, csharpNamespaces } from "./csharp.ts";
import { ecmascriptLines } from "./ecmascript-lines.ts";
import { ecmascriptImports, scriptsOf } from "./ecmascript.ts";
import { goImports } from "./go.ts";
import { jvmImports, jvmPackage } from "./jvm.ts";
import { pythonImports } from "./python.ts";
import { rustImports } from "./rust.ts";
import { asWords } from "./words.ts";

const words = (found: Iterable<string>): readonly string[] => asWords(found);
const script = (text: string, name = "a.ts"): readonly string[] => asWords(ecmascriptImports(text, name).words);

describe("imports of JavaScript and TypeScript", () => {
  it("are found wherever they stand", () => {
    const text = [
      '/* import no from "comment" */',
      'import a from "./a";',
      "import * as b, { c } from './b'".replace("* as b, ", ""),
      'import type { T } from "./t";',
      'import "./side";',
      "export * from './e';",
      'export { f } from "./f";',
      "const x = 1;",
      'const g = require("./g");',
      'const h = await import("./h");',
      'type S = import("./s").S;',
      'const fake = `import no from "template"`;',
      '// require("./no")',
      'import last from "./last";',
    ].join("\n");
    expect(script(text)).toEqual(expect.arrayContaining(["./a", "./b", "./t", "./side", "./e", "./f", "./g", "./h", "./s", "./last"]));
    expect(script(text)).toHaveLength(10);
  });

  it("are read the same with and without the parser", () => {
    const statement = fc.constantFrom(
      'import a from "./a";',
      "import { b,\n  c as d } from './b'",
      'import x, { y } from "xy"',
      'import "./css.css"',
      "export * from './all'",
      'export * as n from "./ns";',
      "export { q } from './q';",
      'import type { T } from "./t"',
      "// a note",
      "/* a block\n of two */",
      "",
      '"use strict";',
    );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), (lines) => {
        const plain = script(lines.join("\n"));
        // A template before everything else sends the text to the parser.
        const parsed = script(["const t = ``;", ...lines].join("\n"));
        expect([...parsed].toSorted()).toEqual([...plain].toSorted());
      }),
    );
  });

  it("of JSX, of references, of files that do not parse, and of scripts in pages", () => {
    expect(script('import A from "./a";\nconst b = <A>it\'s from "here" {`x`}</A>;\nimport c from "./c";', "a.jsx")).toEqual([
      "./a",
      "./c",
    ]);
    expect(script('/// <reference path="./types.d.ts" />\nlet x = 1;')).toEqual(["./types.d.ts"]);
    expect(script('import a from "./a";\nlet = = ;\nimport b from "./b";')).toEqual(["./a", "./b"]);
    expect(words(ecmascriptLines('import {\n a,\n b,\n} from "./m";\nexport * from "./n"'))).toEqual(["./m", "./n"]);
    expect(
      script(scriptsOf('<template><p>import x from "no"</p></template>\n<script setup lang="ts">\nimport a from "./a";\n</script>')),
    ).toEqual(["./a"]);
  });
});

describe("imports of other languages", () => {
  it("Python", () => {
    const text = [
      '"""Doc.',
      "import nothing",
      '"""',
      "import os, a.b as c",
      "from . import x",
      "from ..pkg.m import (",
      "    One,  # why",
      "    two as three,",
      ")",
      "from q import *",
      "def f():",
      "    from late import thing",
      "x = 1  # import no",
    ].join("\n");
    expect(words(pythonImports(text))).toEqual(["os", "a.b", ".x", "..pkg.m.One", "..pkg.m.two", "q", "late.thing"]);
  });

  it("Go", () => {
    expect(
      words(
        goImports(
          'package a\n\nimport "fmt"\nimport (\n\t// said\n\tx "example.org/m/x"\n\t_ "embed"\n)\n\nfunc f() {\n\t_ = `\nimport "no"`\n}\n',
        ),
      ),
    ).toEqual(["fmt", "example.org/m/x", "embed"]);
  });

  it("Java and Kotlin", () => {
    expect(
      words(
        jvmImports(
          '/*\nimport a.No;\n*/\npackage a.b;\nimport a.b.C;\nimport static a.D.*;\n  import e.F as G\n\nclass X { String s = "import x.Y;"; }',
        ),
      ),
    ).toEqual(["a.b.C", "a.D.*", "e.F"]);
    expect(jvmPackage("// x\npackage a.`in`.b\n")).toBe("a.in.b");
  });

  it("C#", () => {
    const text =
      "using System;\nglobal using A.B;\nusing static C.D;\nusing E = F.G<int>;\nnamespace Shop.Orders;\nvoid f() { using var x = y(); using (z) {} }";
    expect(words(csharpImports(text))).toEqual(["System", "A.B", "C.D", "F.G"]);
    expect(words(csharpNamespaces(text))).toEqual(["Shop.Orders"]);
  });

  it("Rust", () => {
    const text =
      '/* use no::one; */\nuse a::{b, c::{self, d as e}, f::*};\npub(crate) use crate::g::H;\nmod i;\n#[path = "other/j.rs"]\nmod j;\nmod k { }\nextern crate l;\nlet s = "\nuse more memory. In";';
    expect(words(rustImports(text))).toEqual(["a::b", "a::c", "a::c::d", "a::f", "crate::g::H", "mod i", "mod j = other/j.rs", "l"]);
  });

  it("C and C++", () => {
    expect(words(cIncludes('#include "a.h"\n # include <sys/b.h>\n/*\n#include "no.h"\n*/\n#import "c.h"\nputs("#include");'))).toEqual([
      "a.h",
      "<sys/b.h>",
      "c.h",
    ]);
  });
});

describe("a hostile text", () => {
  const bombs = [
    "import ",
    "import a\n",
    "from x import (",
    'import "',
    "use a::{",
    "#include ",
    "/*",
    '"""',
    "export{",
    "require(",
    "<script>",
    "\n",
    "using ",
    "(",
    "`${",
    "mod a;\n",
    "from '",
  ].map((part) => part.repeat(Math.ceil(300_000 / part.length)));

  it("is read to its end, and gives no more than a bounded number of words", () => {
    for (const bomb of bombs) {
      for (const read of [cIncludes, csharpImports, csharpNamespaces, ecmascriptLines, goImports, jvmImports, pythonImports, rustImports])
        expect(words(read(bomb)).length).toBeLessThanOrEqual(2000);
      expect(script(scriptsOf(bomb)).length).toBeLessThanOrEqual(2000);
    }
  }, 60_000);

  it("never breaks a reader", () => {
    const text = fc
      .array(
        fc.constantFrom(
          "import",
          "from",
          " ",
          "\n",
          "{",
          "}",
          "(",
          ")",
          '"',
          "'",
          "`",
          ";",
          "a.b",
          "use",
          "::",
          "mod",
          "#include",
          "<",
          ">",
          "/*",
          "*/",
          "//",
          '"""',
          "\\",
          "\0",
          "é",
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (sample) => {
        for (const read of [cIncludes, csharpImports, ecmascriptLines, goImports, jvmImports, pythonImports, rustImports])
          expect(words(read(sample)).every((word) => !word.includes("\0"))).toBe(true);
        expect(Array.isArray(script(sample))).toBe(true);
      }),
    );
  });
});
