/** Other words by which people write of a technology, one line each: the name, then the others. Case matters only for words that are all lower case here. */
export const aliases = `
PostgreSQL | Postgres, psql, RDS Postgres, PostGIS
MySQL | MariaDB
MongoDB | Mongo
Elasticsearch | Elastic Search, ElasticSearch, ELK
Amazon S3 | S3, AWS S3
Amazon DynamoDB | DynamoDB
Amazon SQS | SQS
Amazon SNS | SNS
Amazon RDS | RDS, Aurora
Amazon Kinesis | Kinesis
Amazon Redshift | Redshift
Amazon ECS | ECS, Fargate
Amazon EKS | EKS
Amazon API Gateway | API Gateway
Amazon CloudFront | CloudFront
Amazon Cognito | Cognito
Amazon EventBridge | EventBridge
Amazon ElastiCache | ElastiCache
Amazon OpenSearch | OpenSearch
Amazon SES | SES
AWS Lambda | Lambda, lambdas
AWS SDK | AWS, boto3, aws-sdk, Amazon Web Services
AWS CDK | CDK
AWS Step Functions | Step Functions
Google Cloud | GCP, Google Cloud Platform
Google BigQuery | BigQuery
Google Cloud Storage | GCS
Google Pub/Sub | PubSub, Pub/Sub, Cloud Pub/Sub
Google Cloud Run | Cloud Run
Google Cloud SQL | Cloud SQL
Google Kubernetes Engine | GKE
Azure SDK | Azure
Azure Kubernetes Service | AKS
Azure App Service | App Service
Azure Storage | Blob Storage, Azure Blob
Azure Cosmos DB | Cosmos DB, CosmosDB
Azure Functions | Function Apps
Microsoft SQL Server | SQL Server, MSSQL
Apache Kafka | Kafka
Apache ZooKeeper | ZooKeeper, Zookeeper
Apache Solr | Solr
Apache Airflow | Airflow
Apache Spark | Spark, PySpark
Apache Flink | Flink
Apache Pulsar | Pulsar
Apache Avro | Avro
Apache Thrift | Thrift
Apache Camel | Camel
Apache Tomcat | Tomcat
Apache Arrow | PyArrow
Protocol Buffers | protobuf, Protobuf, proto3
Kubernetes | K8s, k8s
Kubernetes client | Kubernetes, client-go
GitHub Actions | GitHub Action, GH Actions, GitHub workflow
Travis CI | Travis
CircleCI | Circle CI
GitLab CI | GitLab pipeline
Azure Pipelines | Azure DevOps
Ruby on Rails | Rails
Django REST framework | DRF, Django Rest Framework, Django REST Framework
Hotwire Turbo | Turbo, Hotwire
Turbo | Hotwire, Turbo Drive
Delayed Job | DelayedJob
Webpacker | webpacker
Webpack | webpack
Next.js | NextJS, Nextjs
Nuxt | NuxtJS
Vue | Vue.js, VueJS
React | ReactJS, React.js
Angular | Angular 2
Express | ExpressJS, Express.js
NestJS | Nest.js
Node.js | NodeJS, Nodejs, Node
Alpine.js | AlpineJS
Socket.IO | socket.io
TanStack Query | React Query, react-query
GraphQL | GraphQL
Apollo | Apollo Client, Apollo Server
Material UI | MUI, Material-UI
Tailwind CSS | Tailwind
GOV.UK Frontend | govuk-frontend, GOV.UK Design System, design system
GOV.UK components | GOV.UK Design System, govuk-components, publishing components
GOV.UK Notify | Notify
MOJ Frontend | MoJ Frontend
JSON Web Tokens | JWT, JWTs, JWS, JWE
OpenID Connect | OIDC, OAuth, OAuth2
OAuth | OAuth2, OAuth 2
SAML | SAML2
MSAL | Azure AD, Entra, Active Directory
LDAP | Active Directory
OpenTelemetry | OTel, OTEL, otel
Application Insights | AppInsights, App Insights
Honeycomb | Honeycomb.io
Prometheus | prom-client
Logit | Logit.io
New Relic | NewRelic
StatsD | statsd
web-vitals | Web Vitals, Core Web Vitals
TypeScript | Typescript
.NET | dotnet, .NET Core
Go | Golang
Python | python3, Python 3
OpenJDK | JDK, Java, Temurin, Corretto
Alpine Linux | Alpine
Amazon Linux | AL2
styled-components | Styled Components
D3 | d3.js, D3.js
Create React App | CRA
Testing Library | RTL
Feature flags | flipper, waffle
Spring Boot | SpringBoot
Jakarta Persistence | JPA
jQuery | JQuery
Sass | SCSS
Celery | celery
Gunicorn | gunicorn
OpenAPI | Swagger
libvips | vips
Django CMS | django-cms
edX event bus | event bus, event-bus
Open edX libraries | edx-platform
python-social-auth | social auth, Social Auth
Service Worker Toolbox | service worker, service workers, Workbox
gRPC | GRPC
Envoy control plane | Envoy, xDS, go-control-plane
Envoy | envoy
controller-runtime | controller runtime, controllers
Gateway API | GatewayAPI
CNI | cni
Cilium eBPF | eBPF, ebpf
Terraform | terraform
Procfile | Heroku, Cloud Foundry
Azure Service Bus | Service Bus
Vite Ruby | Vite
LaunchDarkly | Launch Darkly
Google Analytics | GA4
Snowplow | snowplow
Emotion | emotion
Vercel AI SDK | AI SDK
Amazon MSK | MSK
Amazon EFS | EFS
etcd | Etcd
Yarn | yarn
IdentityServer | Identity Server
`;
