/** Go modules: class, the name people use, modules; "*" ends a family. */
export const golang = `
store | PostgreSQL | github.com/lib/pq github.com/jackc/pgx github.com/go-pg/pg
store | MySQL | github.com/go-sql-driver/mysql
store | SQLite | github.com/mattn/go-sqlite3 modernc.org/sqlite
store | MongoDB | go.mongodb.org/mongo-driver gopkg.in/mgo github.com/globalsign/mgo
store | Redis | github.com/go-redis/redis github.com/redis/go-redis github.com/gomodule/redigo github.com/garyburd/redigo
store | Memcached | github.com/bradfitz/gomemcache
store | Elasticsearch | github.com/elastic/go-elasticsearch github.com/olivere/elastic
store | OpenSearch | github.com/opensearch-project/opensearch-go
store | etcd | go.etcd.io/etcd* github.com/coreos/etcd go.etcd.io/bbolt
store | Consul | github.com/hashicorp/consul*
store | Vault | github.com/hashicorp/vault*
store | Cassandra | github.com/gocql/gocql
store | Badger | github.com/dgraph-io/badger
store | Bolt | github.com/boltdb/bolt
store | InfluxDB | github.com/influxdata/influxdb*
store | ClickHouse | github.com/ClickHouse/*
store | Amazon DynamoDB | github.com/aws/aws-sdk-go-v2/service/dynamodb
store | Amazon S3 | github.com/aws/aws-sdk-go-v2/service/s3 github.com/minio/minio-go
store | Google Cloud Storage | cloud.google.com/go/storage
store | Google BigQuery | cloud.google.com/go/bigquery
store | Google Spanner | cloud.google.com/go/spanner
store | Google Firestore | cloud.google.com/go/firestore
store | Microsoft SQL Server | github.com/denisenkom/go-mssqldb github.com/microsoft/go-mssqldb
store | Neo4j | github.com/neo4j/neo4j-go-driver
store | CockroachDB | github.com/cockroachdb/cockroach-go
store | Ristretto | github.com/dgraph-io/ristretto github.com/patrickmn/go-cache github.com/allegro/bigcache
framework | GORM | gorm.io/* github.com/jinzhu/gorm
framework | ent | entgo.io/ent
framework | sqlx | github.com/jmoiron/sqlx
framework | sqlc | github.com/sqlc-dev/sqlc github.com/kyleconroy/sqlc
framework | Bun | github.com/uptrace/bun
framework | golang-migrate | github.com/golang-migrate/migrate github.com/pressly/goose
broker | Apache Kafka | github.com/segmentio/kafka-go github.com/Shopify/sarama github.com/IBM/sarama github.com/confluentinc/confluent-kafka-go github.com/twmb/franz-go
broker | RabbitMQ | github.com/streadway/amqp github.com/rabbitmq/amqp091-go
broker | NATS | github.com/nats-io/*
broker | MQTT | github.com/eclipse/paho.mqtt.golang
broker | Apache Pulsar | github.com/apache/pulsar-client-go
broker | Google Pub/Sub | cloud.google.com/go/pubsub
broker | Amazon SQS | github.com/aws/aws-sdk-go-v2/service/sqs
broker | Temporal | go.temporal.io/sdk
broker | Asynq | github.com/hibiken/asynq
broker | Watermill | github.com/ThreeDotsLabs/watermill
framework | Gin | github.com/gin-gonic/gin
framework | Echo | github.com/labstack/echo
framework | Fiber | github.com/gofiber/fiber
framework | chi | github.com/go-chi/chi
framework | Gorilla mux | github.com/gorilla/mux
framework | go-restful | github.com/emicklei/go-restful*
framework | httprouter | github.com/julienschmidt/httprouter
framework | Go kit | github.com/go-kit/kit
framework | gRPC | google.golang.org/grpc
framework | gRPC gateway | github.com/grpc-ecosystem/grpc-gateway
framework | Connect | connectrpc.com/connect github.com/bufbuild/connect-go
framework | Twirp | github.com/twitchtv/twirp
framework | Protocol Buffers | google.golang.org/protobuf github.com/golang/protobuf github.com/gogo/protobuf
library | protoc-gen-validate | github.com/envoyproxy/protoc-gen-validate
framework | gqlgen | github.com/99designs/gqlgen github.com/graphql-go/graphql
framework | Cobra | github.com/spf13/cobra
framework | urfave/cli | github.com/urfave/cli github.com/codegangsta/cli
framework | Kong CLI | github.com/alecthomas/kong
framework | Viper | github.com/spf13/viper
framework | koanf | github.com/knadhf/koanf
framework | Wire | github.com/google/wire
framework | Fx | go.uber.org/fx
framework | controller-runtime | sigs.k8s.io/controller-runtime
framework | Kubernetes client | k8s.io/client-go k8s.io/api k8s.io/apimachinery
framework | Gateway API | sigs.k8s.io/gateway-api
framework | Kubebuilder | sigs.k8s.io/kubebuilder sigs.k8s.io/controller-tools
framework | Operator SDK | github.com/operator-framework/operator-sdk
framework | Envoy control plane | github.com/envoyproxy/go-control-plane github.com/cncf/xds/go
framework | Istio | istio.io/*
framework | Cilium eBPF | github.com/cilium/ebpf
framework | CNI | github.com/containernetworking/*
framework | SPIFFE | github.com/spiffe/go-spiffe github.com/spiffe/spire-api-sdk
framework | Helm | helm.sh/helm k8s.io/helm
framework | Docker client | github.com/docker/docker
framework | containerd | github.com/containerd/containerd
framework | Terraform SDK | github.com/hashicorp/terraform-plugin-sdk github.com/hashicorp/terraform-plugin-framework github.com/hashicorp/hcl
framework | go-plugin | github.com/hashicorp/go-plugin
framework | Raft | github.com/hashicorp/raft github.com/hashicorp/serf github.com/hashicorp/memberlist
framework | libp2p | github.com/libp2p/go-libp2p
framework | WebAssembly | github.com/tetratelabs/wazero github.com/bytecodealliance/wasmtime-go
framework | Lua | github.com/yuin/gopher-lua
library | CEL | github.com/google/cel-go
framework | Bubble Tea | github.com/charmbracelet/bubbletea
tool | GoReleaser | github.com/goreleaser/goreleaser
framework | OpenAPI | github.com/getkin/kin-openapi github.com/deepmap/oapi-codegen github.com/oapi-codegen/* github.com/go-openapi/* github.com/go-swagger/go-swagger
tool | Ginkgo | github.com/onsi/ginkgo github.com/onsi/gomega
tool | Testify | github.com/stretchr/testify
tool | Terratest | github.com/gruntwork-io/terratest
tool | Testcontainers | github.com/testcontainers/testcontainers-go
auth | Casbin | github.com/casbin/casbin
auth | OPA | github.com/open-policy-agent/*
auth | OpenID Connect | github.com/coreos/go-oidc golang.org/x/oauth2 github.com/zitadel/oidc
auth | JSON Web Tokens | github.com/golang-jwt/jwt github.com/dgrijalva/jwt-go github.com/lestrrat-go/jwx github.com/go-jose/go-jose
auth | SAML | github.com/crewjam/saml
auth | Ory | github.com/ory/*
auth | LDAP | github.com/go-ldap/ldap
auth | Goth | github.com/markbates/goth
auth | cert-manager | github.com/jetstack/cert-manager github.com/cert-manager/cert-manager
telemetry | OpenTelemetry | go.opentelemetry.io/*
telemetry | OpenCensus | go.opencensus.io
telemetry | Prometheus | github.com/prometheus/*
telemetry | Datadog | github.com/DataDog/* gopkg.in/DataDog/dd-trace-go
telemetry | Sentry | github.com/getsentry/*
telemetry | New Relic | github.com/newrelic/go-agent
telemetry | Jaeger | github.com/uber/jaeger-client-go
telemetry | Zipkin | github.com/openzipkin/zipkin-go
telemetry | StatsD | github.com/cactus/go-statsd-client github.com/smira/go-statsd
telemetry | OpenTracing | github.com/opentracing/opentracing-go
telemetry | Honeycomb | github.com/honeycombio/*
telemetry | go-metrics | github.com/armon/go-metrics github.com/hashicorp/go-metrics
telemetry | zap | go.uber.org/zap
telemetry | Logrus | github.com/sirupsen/logrus
telemetry | zerolog | github.com/rs/zerolog
telemetry | logr | github.com/go-logr/*
telemetry | glog | github.com/golang/glog k8s.io/klog
telemetry | hclog | github.com/hashicorp/go-hclog
telemetry | Grafana | github.com/grafana/*
telemetry | Segment | github.com/segmentio/analytics-go
vendor SDK | AWS SDK | github.com/aws/*
vendor SDK | Google Cloud | cloud.google.com/go* google.golang.org/api google.golang.org/genproto
vendor SDK | Azure SDK | github.com/Azure/*
vendor SDK | Stripe | github.com/stripe/stripe-go
vendor SDK | Twilio | github.com/twilio/twilio-go
vendor SDK | SendGrid | github.com/sendgrid/sendgrid-go
vendor SDK | Slack | github.com/slack-go/slack github.com/nlopes/slack
vendor SDK | GitHub API | github.com/google/go-github github.com/shurcooL/githubv4
vendor SDK | GitLab API | github.com/xanzy/go-gitlab
vendor SDK | Cloudflare | github.com/cloudflare/cloudflare-go
vendor SDK | DigitalOcean | github.com/digitalocean/godo
vendor SDK | OpenAI | github.com/sashabaranov/go-openai github.com/openai/openai-go
vendor SDK | OpenStack | github.com/gophercloud/gophercloud
vendor SDK | Oracle Cloud | github.com/oracle/oci-go-sdk
vendor SDK | Alibaba Cloud | github.com/aliyun/*
vendor SDK | Tencent Cloud | github.com/tencentcloud/* github.com/tencentyun/*
vendor SDK | Triton | github.com/joyent/triton-go
vendor SDK | LaunchDarkly | github.com/launchdarkly/*
tool | Go tools | golang.org/x/tools golang.org/x/lint honnef.co/go/tools github.com/golangci/* github.com/golang/mock go.uber.org/mock github.com/vektra/mockery mvdan.cc/gofumpt github.com/google/go-cmp go.uber.org/goleak github.com/davecgh/go-spew github.com/pmezard/go-difflib gotest.tools
library | Go extensions | golang.org/x/*
library | UUID | github.com/google/uuid github.com/gofrs/uuid github.com/satori/go.uuid github.com/hashicorp/go-uuid
library | YAML | gopkg.in/yaml github.com/ghodss/yaml sigs.k8s.io/yaml github.com/goccy/go-yaml
library | Errors | github.com/pkg/errors go.uber.org/multierr github.com/hashicorp/go-multierror github.com/hashicorp/errwrap
library | HashiCorp libraries | github.com/hashicorp/* github.com/mitchellh/*
library | Small libraries | github.com/dustin/go-humanize github.com/fatih/color github.com/mattn/* github.com/spf13/* github.com/kelseyhightower/envconfig github.com/Masterminds/* github.com/imdario/mergo github.com/golang/snappy github.com/klauspost/* github.com/gorilla/* github.com/slok/go-http-metrics github.com/asaskevich/govalidator github.com/patrickmn/* github.com/bmatcuk/doublestar github.com/google/* github.com/natefinch/atomic gomodules.xyz/* github.com/shopspring/decimal github.com/evanphx/json-patch github.com/pborman/* github.com/tidwall/* github.com/jellydator/* k8s.io/utils k8s.io/kube-openapi github.com/sethvargo/* github.com/vishvananda/netlink
framework | Kubernetes client | k8s.io/*
framework | Envoy control plane | github.com/envoyproxy/*
framework | controller-runtime | sigs.k8s.io/*
vendor SDK | Google Cloud | google.golang.org/genproto* cloud.google.com/*
framework | go-cty | github.com/zclconf/*
library | Small packages | github.com/apparentlymart/* github.com/posener/* github.com/miekg/* github.com/jackofallops/* github.com/ProtonMail/* github.com/bakito/* github.com/agext/* github.com/chzyer/* github.com/xanzy/* github.com/lib/* github.com/bgentry/*
`;
