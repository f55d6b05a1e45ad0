/** Libraries and tools of npm, which are nobody's decision to record: class, what they are, packages; "*" ends a family. */
export const npmSmall = `
tool | Storybook | storybook
tool | Docusaurus | @docusaurus/core
tool | VitePress | vitepress vuepress
tool | Lerna | lerna
tool | Create React App | react-scripts
tool | Playwright | @playwright/test playwright
tool | Cypress | cypress
tool | Jest | jest
tool | Vitest | vitest
tool | Mocha | mocha
tool | Jasmine | jasmine jasmine-core
tool | Karma | karma
tool | WebdriverIO | webdriverio @wdio/cli
tool | Sass | sass node-sass
tool | Less | less
tool | Yarn | yarn
tool | pnpm | pnpm
tool | ESLint | eslint eslint-* @typescript-eslint/* @eslint/*
tool | Prettier | prettier prettier-*
tool | Biome | @biomejs/biome
tool | oxlint | oxlint
tool | Husky | husky lint-staged
tool | Stylelint | stylelint stylelint-*
tool | PostCSS | postcss postcss-* autoprefixer
tool | Testing Library | @testing-library/*
tool | Enzyme | enzyme
tool | Type definitions | @types/*
tool | Babel plugins | @babel/* babel-*
tool | webpack plugins | webpack-* css-loader sass-loader file-loader url-loader babel-loader style-loader ts-loader less-loader raw-loader postcss-loader source-map-loader html-webpack-plugin mini-css-extract-plugin css-minimizer-webpack-plugin terser-webpack-plugin copy-webpack-plugin clean-webpack-plugin fork-ts-checker-webpack-plugin
tool | Sinon | sinon
tool | Chai | chai
tool | Nock | nock
tool | MSW | msw
tool | Faker | faker @faker-js/faker
tool | Nodemon | nodemon ts-node tsx ts-node-dev
tool | Commitlint | @commitlint/*
tool | semantic-release | semantic-release @semantic-release/*
tool | Changesets | @changesets/cli
tool | Gulp | gulp gulp-*
tool | Grunt | grunt grunt-*
tool | GraphQL Code Generator | @graphql-codegen/*
tool | npm-run-all | npm-run-all cross-env rimraf concurrently shx dotenv dotenv-cli
library | Lodash | lodash lodash-es underscore lodash.* ramda
library | date-fns | date-fns date-fns-tz
library | Moment | moment moment-timezone
library | Day.js | dayjs luxon
library | axios | axios superagent got node-fetch request request-promise cross-fetch ky isomorphic-fetch whatwg-fetch undici
library | uuid | uuid nanoid
library | classnames | classnames clsx
library | core-js | core-js regenerator-runtime tslib object-assign
library | Express middleware | body-parser cookie-parser cors helmet compression morgan multer express-* connect-* serve-static csurf
library | Validation | yup joi ajv validator class-validator class-transformer valibot
library | Immer | immer immutable
library | Markdown | marked markdown-it remark remark-* rehype-* unified react-markdown showdown
library | Sanitising | dompurify sanitize-html xss
library | Compression | jszip pako archiver fflate
library | Commander | commander yargs minimist meow chalk ora inquirer debug cac
library | XML | xml2js fast-xml-parser cheerio jsdom
library | CSV | csv-parse papaparse csv-stringify csv-parser fast-csv exceljs xlsx
library | PDF | pdfkit pdf-lib pdfjs-dist jspdf html-pdf
library | Images | sharp jimp
library | Mail | nodemailer
library | Async | async bluebird p-limit p-queue p-retry p-map
library | Semver | semver
library | React helpers | react-helmet react-modal react-select react-dropzone react-dnd react-transition-group react-spring framer-motion react-dates react-datepicker react-virtualized react-window react-toastify prop-types react-is recompose reselect redux-thunk redux-saga react-hot-loader react-* @tippyjs/react tippy.js focus-trap focus-trap-react
library | Node polyfills | buffer process events stream-browserify crypto-browserify util url
library | Small utilities | deepmerge deep-equal fast-deep-equal ms mime mime-types qs query-string path-to-regexp glob minimatch micromatch fs-extra graceful-fs mkdirp lru-cache eventemitter3 bcrypt bcryptjs cron node-cron http-errors http-proxy-middleware ws config envalid form-data json5 js-yaml yaml toml htmlparser2 entities he escape-html escape-string-regexp file-saver hoist-non-react-statics invariant warning tiny-invariant @floating-ui/* @popperjs/core popper.js
tool | Storybook | @storybook/*
tool | Vitest | @vitest/*
tool | Jest | @jest/* jest-* ts-jest
tool | Rollup declarations | tsup tsdown unbuild
library | Font Awesome | @fortawesome/* font-awesome
library | Icons | @heroicons/* lucide-react lucide feather-icons react-icons @mdi/* @tabler/* bootstrap-icons
library | AutoMapper | @automapper/*
library | Hooks | use-* @use-it/* usehooks-ts react-use ahooks @vueuse/* @react-hookz/*
library | Vue helpers | vue-*
library | Angular helpers | ngx-* ng2-* @ng-bootstrap/*
library | Syntax trees | unist-* mdast-* hast* micromark* acorn* estree-* @lezer/* magic-string @jridgewell/*
library | Small packages | is-* to-* url-* http-* https-* html-* string-* array-* object-* fast-* node-* @sindresorhus/* @types/* lodash* tiny* p-* mime* multiparty multer busboy formidable geojson @turf/* roughjs points-on-* superstruct neverthrow linq-to-typescript clean-css picomatch aws-lambda safe-* deep-* rough* source-map* serialize-* set-value color* chroma-js polished bowser ua-parser-js js-cookie universal-cookie cookie* intersection-observer resize-observer-polyfill smoothscroll-polyfill focus-visible accessible-autocomplete @mapbox/* react-*
`;
