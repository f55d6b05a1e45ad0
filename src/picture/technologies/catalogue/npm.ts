/** Packages of npm: class, the name people use, packages; "*" ends a family. */
export const npm = `
store | PostgreSQL | pg pg-native pg-promise postgres slonik pg-boss-db @vercel/postgres
store | Neon | @neondatabase/serverless
store | MySQL | mysql mysql2 mariadb
store | SQLite | sqlite3 better-sqlite3 sqlite sql.js @libsql/client
store | MongoDB | mongodb mongoose monk @typegoose/typegoose
store | Redis | redis ioredis @redis/* handy-redis @upstash/redis connect-redis
store | Memcached | memcached memjs
store | Elasticsearch | elasticsearch @elastic/elasticsearch
store | OpenSearch | @opensearch-project/opensearch
store | Algolia | algoliasearch @algolia/* react-instantsearch instantsearch.js
store | Meilisearch | meilisearch
store | Typesense | typesense
store | Amazon DynamoDB | @aws-sdk/client-dynamodb @aws-sdk/lib-dynamodb dynamoose dynamodb-toolbox
store | Amazon S3 | @aws-sdk/client-s3 @aws-sdk/lib-storage multer-s3
store | Google Cloud Storage | @google-cloud/storage
store | Google BigQuery | @google-cloud/bigquery
store | Firestore | @google-cloud/firestore
store | Cassandra | cassandra-driver
store | CouchDB | nano pouchdb
store | Neo4j | neo4j-driver
store | InfluxDB | @influxdata/influxdb-client influx
store | ClickHouse | @clickhouse/client
store | Snowflake | snowflake-sdk
store | Microsoft SQL Server | mssql tedious
store | Oracle Database | oracledb
store | etcd | etcd3
store | IndexedDB | dexie idb localforage idb-keyval
store | Qdrant | @qdrant/js-client-rest
store | Pinecone | @pinecone-database/pinecone
store | Azure Storage | @azure/storage-*
store | Azure Cosmos DB | @azure/cosmos
store | DuckDB | duckdb @duckdb/*
framework | Prisma | prisma @prisma/client
framework | TypeORM | typeorm @nestjs/typeorm
framework | Sequelize | sequelize sequelize-typescript sequelize-cli
framework | Drizzle | drizzle-orm
framework | Kysely | kysely
framework | Knex | knex objection bookshelf
framework | MikroORM | @mikro-orm/*
broker | Apache Kafka | kafkajs node-rdkafka kafka-node @confluentinc/kafka-javascript
broker | RabbitMQ | amqplib amqp-connection-manager rascal
broker | Amazon SQS | @aws-sdk/client-sqs sqs-consumer
broker | Amazon SNS | @aws-sdk/client-sns
broker | Amazon Kinesis | @aws-sdk/client-kinesis @aws-sdk/client-firehose
broker | Amazon EventBridge | @aws-sdk/client-eventbridge
broker | Google Pub/Sub | @google-cloud/pubsub
broker | NATS | nats
broker | MQTT | mqtt aedes
broker | BullMQ | bull bullmq bee-queue @nestjs/bull
broker | pg-boss | pg-boss graphile-worker
broker | Azure Service Bus | @azure/service-bus
broker | Temporal | @temporalio/*
broker | Inngest | inngest
broker | Agenda | agenda
framework | React | react react-dom
framework | Preact | preact preact-render-to-string
framework | Vue | vue @vue/runtime-dom
framework | Angular | @angular/core @angular/common @angular/*
framework | AngularJS | angular
framework | Svelte | svelte
framework | SvelteKit | @sveltejs/kit
framework | Solid | solid-js
framework | Ember | ember-source ember-data
framework | Backbone | backbone backbone.marionette
framework | jQuery | jquery
framework | Next.js | next
framework | Nuxt | nuxt nuxt3
framework | Remix | @remix-run/node @remix-run/react @remix-run/*
framework | Gatsby | gatsby
framework | Astro | astro
framework | Qwik | @builder.io/qwik
framework | Lit | lit lit-element lit-html
framework | Stencil | @stencil/core
framework | Alpine.js | alpinejs
framework | htmx | htmx.org
framework | Stimulus | @hotwired/stimulus stimulus
framework | Hotwire Turbo | @hotwired/turbo @hotwired/turbo-rails turbolinks
framework | React Native | react-native
framework | Expo | expo
framework | Electron | electron
framework | Tauri | @tauri-apps/api
framework | Ionic | @ionic/react @ionic/angular @ionic/vue
framework | Capacitor | @capacitor/core
framework | Express | express
framework | Fastify | fastify
framework | Koa | koa
framework | hapi | @hapi/hapi hapi
framework | Hono | hono
framework | NestJS | @nestjs/core @nestjs/common
framework | AdonisJS | @adonisjs/core
framework | Meteor | meteor-node-stubs
framework | LoopBack | @loopback/core loopback
framework | Feathers | @feathersjs/feathers
framework | Sails | sails
framework | Restify | restify
framework | Elysia | elysia
framework | tRPC | @trpc/server @trpc/client @trpc/react-query
framework | GraphQL | graphql graphql-tag graphql-request
framework | Apollo | @apollo/client @apollo/server apollo-server apollo-client apollo-server-express react-apollo apollo-boost
framework | Relay | react-relay relay-runtime
framework | urql | urql @urql/core
framework | GraphQL Yoga | graphql-yoga
framework | Hasura | hasura-cli
framework | gRPC | @grpc/grpc-js grpc
framework | Socket.IO | socket.io socket.io-client
framework | Redux | redux react-redux @reduxjs/toolkit
framework | MobX | mobx mobx-react mobx-react-lite
framework | Zustand | zustand
framework | Jotai | jotai
framework | Recoil | recoil
framework | XState | xstate @xstate/react
framework | Pinia | pinia vuex
framework | TanStack Query | @tanstack/react-query react-query @tanstack/vue-query
framework | SWR | swr
framework | TanStack Router | @tanstack/react-router
framework | React Router | react-router react-router-dom @reach/router
framework | RxJS | rxjs
framework | Effect | effect @effect/schema fp-ts
framework | Tailwind CSS | tailwindcss
framework | Bootstrap | bootstrap react-bootstrap reactstrap
framework | Bulma | bulma
framework | Material UI | @mui/material @material-ui/core
framework | Ant Design | antd
framework | Chakra UI | @chakra-ui/react
framework | Mantine | @mantine/core
framework | Radix UI | @radix-ui/* radix-ui
framework | Headless UI | @headlessui/react
framework | React Aria | react-aria react-aria-components @react-aria/*
framework | Emotion | @emotion/react @emotion/css emotion @emotion/core @emotion/styled
framework | styled-components | styled-components
framework | vanilla-extract | @vanilla-extract/css
framework | Panda CSS | @pandacss/dev
framework | StyleX | @stylexjs/stylex
framework | GOV.UK Frontend | govuk-frontend
framework | MOJ Frontend | @ministryofjustice/frontend
framework | USWDS | uswds @uswds/uswds @trussworks/react-uswds
framework | Vuetify | vuetify
framework | Element Plus | element-plus element-ui
framework | D3 | d3
framework | Three.js | three @react-three/fiber
framework | ECharts | echarts
framework | Highcharts | highcharts
framework | Chart.js | chart.js react-chartjs-2
framework | Recharts | recharts
framework | Plotly | plotly.js plotly.js-basic-dist react-plotly.js
framework | Mermaid | mermaid @mermaid-js/*
framework | Leaflet | leaflet react-leaflet
framework | Mapbox | mapbox-gl
framework | MapLibre | maplibre-gl
framework | OpenLayers | ol
framework | ProseMirror | prosemirror-view prosemirror-state
framework | CodeMirror | codemirror @codemirror/view @codemirror/*
framework | Monaco | monaco-editor @monaco-editor/react
framework | Slate | slate slate-react
framework | Lexical | lexical @lexical/*
framework | Draft.js | draft-js react-draft-wysiwyg
framework | Tiptap | @tiptap/core @tiptap/*
framework | Quill | quill react-quill
framework | CKEditor | ckeditor5 @ckeditor/*
framework | TinyMCE | tinymce @tinymce/*
framework | Yjs | yjs
framework | i18next | i18next react-i18next
framework | FormatJS | react-intl @formatjs/*
framework | Lingui | @lingui/*
framework | React Hook Form | react-hook-form
framework | Formik | formik
framework | Redux Form | redux-form
framework | Zod | zod
framework | io-ts | io-ts
framework | Eleventy | @11ty/eleventy
framework | Webpack | webpack
framework | Vite | vite
framework | Rollup | rollup
framework | esbuild | esbuild
framework | SWC | @swc/core
framework | Rspack | @rspack/core
framework | Parcel | parcel parcel-bundler
framework | Babel | @babel/core babel-core
framework | Nx | nx @nrwl/workspace
framework | Turborepo | turbo
framework | Module Federation | @module-federation/*
framework | single-spa | single-spa
framework | LangChain | langchain @langchain/*
framework | Vercel AI SDK | ai @ai-sdk/*
framework | TensorFlow | @tensorflow/tfjs @tensorflow/tfjs-node
framework | Puppeteer | puppeteer puppeteer-core
framework | Nunjucks | nunjucks
framework | Handlebars | handlebars express-handlebars
framework | Pug | pug jade
framework | EJS | ejs
auth | Auth0 | auth0 @auth0/* auth0-js express-openid-connect
auth | Okta | @okta/*
auth | Passport | passport passport-*
auth | NextAuth | next-auth @auth/*
auth | Clerk | @clerk/*
auth | Keycloak | keycloak-js keycloak-connect
auth | OpenID Connect | openid-client oidc-client oidc-client-ts oidc-provider client-oauth2 simple-oauth2
auth | JSON Web Tokens | jsonwebtoken jose express-jwt jwks-rsa
auth | MSAL | @azure/msal-node @azure/msal-browser @azure/msal-react
auth | Amazon Cognito | amazon-cognito-identity-js @aws-sdk/client-cognito-identity-provider
auth | SuperTokens | supertokens-node
auth | Lucia | lucia
auth | Better Auth | better-auth
auth | CASL | @casl/ability
auth | Casbin | casbin
auth | SAML | samlify passport-saml @node-saml/*
auth | Ory | @ory/*
telemetry | OpenTelemetry | @opentelemetry/*
telemetry | Sentry | @sentry/* raven raven-js
telemetry | Datadog | dd-trace @datadog/* datadog-metrics hot-shots
telemetry | New Relic | newrelic @newrelic/*
telemetry | Prometheus | prom-client
telemetry | Application Insights | applicationinsights @microsoft/applicationinsights-*
telemetry | Honeycomb | @honeycombio/* honeycomb-beeline
telemetry | Elastic APM | elastic-apm-node @elastic/apm-rum
telemetry | LogRocket | logrocket
telemetry | Bugsnag | @bugsnag/* bugsnag
telemetry | Rollbar | rollbar
telemetry | Airbrake | airbrake-js @airbrake/*
telemetry | StatsD | node-statsd
telemetry | Winston | winston
telemetry | Pino | pino
telemetry | Bunyan | bunyan
telemetry | log4js | log4js
telemetry | Google Analytics | react-ga react-ga4 universal-analytics
telemetry | PostHog | posthog-js posthog-node
telemetry | Mixpanel | mixpanel mixpanel-browser
telemetry | Segment | @segment/* analytics-node
telemetry | Amplitude | @amplitude/* amplitude-js
telemetry | Hotjar | @hotjar/*
telemetry | Snowplow | @snowplow/*
telemetry | web-vitals | web-vitals
vendor SDK | AWS SDK | aws-sdk @aws-sdk/*
vendor SDK | AWS Amplify | aws-amplify @aws-amplify/*
vendor SDK | AWS CDK | aws-cdk-lib aws-cdk @aws-cdk/* @guardian/cdk
vendor SDK | Google Cloud | @google-cloud/* googleapis google-auth-library
vendor SDK | Firebase | firebase firebase-admin @firebase/* firebase-tools
vendor SDK | Azure SDK | @azure/*
vendor SDK | Supabase | @supabase/*
vendor SDK | Cloudflare | cloudflare wrangler
vendor SDK | Vercel | @vercel/*
vendor SDK | Netlify | @netlify/*
vendor SDK | Stripe | stripe @stripe/*
vendor SDK | PayPal | @paypal/* paypal-rest-sdk
vendor SDK | Braintree | braintree braintree-web
vendor SDK | Adyen | @adyen/*
vendor SDK | Twilio | twilio @twilio/*
vendor SDK | SendGrid | @sendgrid/*
vendor SDK | Mailgun | mailgun.js mailgun-js
vendor SDK | Mailchimp | @mailchimp/*
vendor SDK | Postmark | postmark
vendor SDK | Resend | resend
vendor SDK | GOV.UK Notify | notifications-node-client
vendor SDK | Slack | @slack/*
vendor SDK | GitHub API | @octokit/* octokit probot
vendor SDK | Contentful | contentful @contentful/*
vendor SDK | Sanity | @sanity/* next-sanity
vendor SDK | Strapi | @strapi/*
vendor SDK | Prismic | @prismicio/*
vendor SDK | Storyblok | @storyblok/*
vendor SDK | LaunchDarkly | launchdarkly-* @launchdarkly/*
vendor SDK | Optimizely | @optimizely/*
vendor SDK | Unleash | unleash-client
vendor SDK | GrowthBook | @growthbook/*
vendor SDK | Braze | @braze/*
vendor SDK | Intercom | intercom-client
vendor SDK | Zendesk | node-zendesk
vendor SDK | Salesforce | jsforce
vendor SDK | HubSpot | @hubspot/*
vendor SDK | Shopify | @shopify/*
vendor SDK | OpenAI | openai
vendor SDK | Anthropic | @anthropic-ai/*
vendor SDK | Google Gemini | @google/genai @google/generative-ai
vendor SDK | Hugging Face | @huggingface/*
vendor SDK | Google Maps | @googlemaps/* @react-google-maps/api
vendor SDK | Cloudinary | cloudinary
vendor SDK | Pusher | pusher pusher-js
vendor SDK | Ably | ably
vendor SDK | Plaid | plaid
vendor SDK | DocuSign | docusign-esign
vendor SDK | YouTube | youtube-player
vendor SDK | Twitch | tmi.js
vendor SDK | Telegram | telegraf node-telegram-bot-api
vendor SDK | Discord | discord.js
vendor SDK | Saleor SDK | @saleor/*
language | TypeScript | typescript
language | CoffeeScript | coffeescript coffee-script
language | Flow | flow-bin
language | ReScript | rescript bs-platform
language | Elm | elm
infrastructure | Pulumi | @pulumi/*
infrastructure | Serverless Framework | serverless
infrastructure | SST | sst
infrastructure | Service Worker Toolbox | workbox-* sw-toolbox
framework | Emotion | @emotion/*
framework | NestJS | @nestjs/*
framework | React Hook Form | @hookform/*
framework | TanStack Table | @tanstack/react-table react-table @tanstack/table-core
framework | TanStack Form | @tanstack/react-form
framework | TanStack Query | @tanstack/*
framework | Apollo | apollo-* @apollo/*
framework | Material UI | @mui/* @material-ui/*
framework | Chakra UI | @chakra-ui/*
framework | Vue | @vue/*
framework | Nuxt | @nuxt/* @nuxtjs/*
framework | Prisma | @prisma/*
framework | tRPC | @trpc/*
framework | Fastify | @fastify/* fastify-*
framework | GraphQL | @graphql-tools/* graphql-*
framework | Ruby on Rails | @rails/* rails-ujs jquery-ujs
framework | Hotwire Turbo | @hotwired/*
framework | Redux | redux-*
framework | Svelte | @sveltejs/* svelte-*
framework | Lit | @lit/*
framework | Vite | @vitejs/* vite-*
framework | Rollup | @rollup/* rollup-*
framework | Rolldown | rolldown @rolldown/*
framework | Next.js | @next/* next-*
framework | Thrift | thrift @creditkarma/*
framework | Excalidraw | @excalidraw/excalidraw
framework | Supercluster | supercluster
framework | Deno std | @std/*
`;
