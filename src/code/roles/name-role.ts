import { nameOf, type Path } from "#base";

const lockNames = new Set([
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "bun.lockb",
  "deno.lock",
  "Cargo.lock",
  "Gemfile.lock",
  "gems.locked",
  "composer.lock",
  "poetry.lock",
  "Pipfile.lock",
  "uv.lock",
  "pdm.lock",
  "pixi.lock",
  "go.sum",
  "go.work.sum",
  "gradle.lockfile",
  "buildscript-gradle.lockfile",
  "packages.lock.json",
  "paket.lock",
  "mix.lock",
  "pubspec.lock",
  "Podfile.lock",
  "Package.resolved",
  "Cartfile.resolved",
  "flake.lock",
  "MODULE.bazel.lock",
  ".terraform.lock.hcl",
  "Chart.lock",
  "conan.lock",
  "rebar.lock",
  "shard.lock",
  "stack.yaml.lock",
  "cabal.project.freeze",
  "verification-metadata.xml",
  "berksfile.lock",
  "Manifest.toml",
  "requirements.lock",
  "buf.lock",
  "gradle-wrapper.properties",
]);

const vendoredName =
  /^(?:gradlew(?:\.bat)?|mvnw(?:\.cmd)?|config\.(?:guess|sub)|install-sh|ltmain\.sh|depcomp|missing|libtool|aclocal\.m4|compile|jquery(?:[-.][\d.]+)?(?:\.min)?\.js|jquery[-.]ui.*|bootstrap(?:[-.][\w.]+)?\.(?:js|css)|normalize\.css|d3(?:\.v\d+)?(?:\.min)?\.js|modernizr.*\.js|require\.js|html5shiv.*\.js)$/;

const generatedName =
  /(?:\.min\.(?:js|css|mjs)|\.(?:js|css|mjs|cjs)\.map|\.pb\.(?:go|cc|h|gw\.go|validate\.go)|_pb2(?:_grpc)?\.pyi?|_pb\.(?:js|d\.ts|rb)|_grpc\.pb\.go|\.g\.dart|\.freezed\.dart|\.designer\.(?:cs|vb)|\.generated\.[a-z]+|[._]generated\.go|[._]gen\.(?:go|ts|js)|\.g\.(?:cs|i\.cs)|\.snap|zz_generated[\w.]*\.go|_string\.go|\.ipynb_checkpoints|mock_[\w]+\.go|_mock\.go|bindata\.go)$/i;

const testName =
  /(?:_test\.(?:go|py|rb|exs?|cc|cpp|c|dart|js|ts|rs|lua|clj|ml|erl|sh|php)|_tests\.(?:py|rs|cc|cpp|c)|_spec\.(?:rb|lua|js|ts|cr)|_unittest\.(?:cc|cpp|py)|(?:^|[a-z0-9])(?:Test|Tests|TestCase|TestBase|IT|ITCase|Spec)\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php|swift|m|cpp|cc|hs)|\.(?:test|tests|spec|specs|e2e|cy|bench|stories|test-d|spec-d)\.[cm]?[jt]sx?|\.(?:test|spec)\.(?:py|rb|sh|php|vue|svelte)|\.t|\.feature|\.bats)$/;
const testStart =
  /^(?:test_[\w-]+\.(?:py|rb|c|cc|cpp|sh|jl|ml)|tests?\.(?:py|rs|rb)|conftest\.py|tests?-[\w.-]+\.(?:sh|c|cc|cpp|js)|spec_helper\.rb|rails_helper\.rb|test_helper\.rb|testutils?\.[a-z]+|test_utils?\.[a-z]+|vitest\.[\w.-]*|jest\.[\w.-]*)$/;

const buildName =
  /^(?:Makefile|makefile|GNUmakefile|Makefile\.(?:am|in|\w+)|CMakeLists\.txt|CMakePresets\.json|meson\.build|meson_options\.txt|meson\.options|BUILD|BUILD\.bazel|WORKSPACE|WORKSPACE\.bazel|MODULE\.bazel|BUILD\.gn|Rakefile|Gemfile|.*\.gemspec|setup\.(?:py|cfg)|pyproject\.toml|tox\.ini|noxfile\.py|requirements[\w.-]*\.(?:txt|in)|Pipfile|MANIFEST\.in|pom\.xml|build\.sbt|.*\.gradle(?:\.kts)?|gradle\.properties|settings\.xml|package\.json|lerna\.json|nx\.json|turbo\.json|project\.json|pnpm-workspace\.yaml|rush\.json|tsconfig[\w.-]*\.json|jsconfig\.json|deno\.jsonc?|bunfig\.toml|(?:webpack|rollup|vite|esbuild|babel|postcss|tailwind|eslint|prettier|jest|vitest|playwright|cypress|karma|metro|tsup|tsdown|rolldown|svelte|next|nuxt|astro|gulpfile|Gruntfile|commitlint|lint-staged|knip|stylelint|renovate)(?:[\w.-]*\.config)?\.?(?:[cm]?[jt]s|json)?|Cargo\.toml|go\.(?:mod|work)|build\.rs|rust-toolchain(?:\.toml)?|rustfmt\.toml|clippy\.toml|.*\.(?:csproj|fsproj|vbproj|vcxproj(?:\.filters)?|sln|slnx|props|targets|nuspec|xcconfig|pbxproj)|Directory\.Build\..*|global\.json|nuget\.config|composer\.json|mix\.exs|rebar\.config|Package\.swift|Podfile|Cartfile|pubspec\.yaml|build\.zig(?:\.zon)?|configure(?:\.ac|\.in|\.py)?|autogen\.sh|bootstrap\.sh|buildconf|.*\.(?:cmake|mk|am|m4|bzl|pc\.in|cmake\.in|spec\.in|gni?)|codecov\.ya?ml|appveyor\.yml|azure-pipelines[\w.-]*\.ya?ml|Jenkinsfile.*|Dockerfile.*|.*\.[Dd]ockerfile|Containerfile.*|(?:docker-)?compose[\w.-]*\.ya?ml|Procfile|Vagrantfile|Tiltfile|skaffold\.yaml|Chart\.yaml|values[\w.-]*\.ya?ml|netlify\.toml|vercel\.json|fly\.toml|app\.json|serverless\.ya?ml|cloudbuild\.ya?ml|bors\.toml|Justfile|justfile|Taskfile\.ya?ml|Earthfile|flake\.nix|default\.nix|shell\.nix|CODEOWNERS|renovate\.json5?|dependabot\.yml|mkdocs\.ya?ml|typedoc\.json|conanfile\.(?:py|txt)|vcpkg\.json|dist-workspace\.toml|cliff\.toml|release\.toml|goreleaser\.ya?ml|.*\.tf|.*\.tfvars|\.[a-z][\w.-]*)$/;

const docsName =
  /^(?:mit-license|readme|changelog|changes|contributing|contributors|copying|copyright|licen[cs]e|notice|authors|news|history|install|maintainers|security|code_of_conduct|governance|roadmap|thanks|credits|todo|support|upgrading|upgrade|migration|migrating|release[-_]?notes|faq|adopters|agents|claude)(?:[-_.].*)?$/i;

const binaryExtension =
  /\.(?:png|jpe?g|gif|ico|icns|webp|avif|bmp|tiff?|psd|ai|sketch|fig|pdf|docx?|xlsx?|pptx?|odt|ods|zip|t?gz|bz2|xz|zst|lz4|7z|rar|tar|jar|war|ear|class|so|dylib|dll|exe|o|a|lib|obj|pyc|pyo|whl|egg|gem|nupkg|deb|rpm|apk|ipa|dmg|iso|bin|dat|db|sqlite3?|mdb|parquet|orc|avro|pb|woff2?|ttf|otf|eot|mp[34]|m4[av]|wav|ogg|flac|avi|mov|mkv|webm|swf|wasm|keystore|jks|p12|pfx|der|gpg|pack|idx|mo|res|glb|gltf|blend|fbx|stl|npy|npz|pkl|h5|onnx|pt|ckpt|safetensors)$/i;

/** What a file's own name says, folders apart. Each asks one pattern, and only when the answer is needed. */
export const nameSays = {
  lock: (path: Path): boolean => lockNames.has(nameOf(path)),
  vendored: (path: Path): boolean => vendoredName.test(short(path)),
  generated: (path: Path): boolean => generatedName.test(short(path)),
  test: (path: Path): boolean => testName.test(short(path)) || testStart.test(short(path)),
  build: (path: Path): boolean => buildName.test(short(path)),
  docs: (path: Path): boolean => docsName.test(short(path)),
  /** The extension is one of a format that is never text. */
  binary: (path: Path): boolean => binaryExtension.test(short(path)),
} as const;

const short = (path: Path): string => nameOf(path).slice(-255);
