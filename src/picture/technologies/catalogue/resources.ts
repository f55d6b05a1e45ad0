/** Resources and providers of Terraform, and what files say by their names: class, the name people use, ids after the slash. */
export const resources = `
store | PostgreSQL | azurerm_postgresql_* google_alloydb_*
store | Amazon RDS | aws_db_instance aws_rds_cluster aws_rds_*
store | Amazon DynamoDB | aws_dynamodb_table
store | Amazon S3 | aws_s3_bucket
store | Amazon ElastiCache | aws_elasticache_*
store | Amazon OpenSearch | aws_elasticsearch_domain aws_opensearch_domain aws_opensearchserverless_*
store | Amazon Redshift | aws_redshift_cluster aws_redshiftserverless_*
store | Amazon EFS | aws_efs_file_system
store | Amazon DocumentDB | aws_docdb_cluster
store | Amazon Neptune | aws_neptune_cluster
store | AWS Secrets Manager | aws_secretsmanager_secret
store | Google Cloud SQL | google_sql_database_instance
store | Google Cloud Storage | google_storage_bucket
store | Google BigQuery | google_bigquery_dataset
store | Google Firestore | google_firestore_*
store | Google Spanner | google_spanner_*
store | Memorystore | google_redis_instance
store | Azure Cosmos DB | azurerm_cosmosdb_account
store | Azure SQL | azurerm_mssql_server azurerm_sql_server
store | Azure Cache for Redis | azurerm_redis_cache azurerm_managed_redis
store | Azure Storage | azurerm_storage_account
store | Azure Key Vault | azurerm_key_vault
broker | Amazon SQS | aws_sqs_queue
broker | Amazon SNS | aws_sns_topic
broker | Amazon Kinesis | aws_kinesis_*
broker | Amazon MSK | aws_msk_*
broker | Amazon MQ | aws_mq_broker
broker | Amazon EventBridge | aws_cloudwatch_event_bus aws_scheduler_schedule aws_pipes_pipe
broker | AWS Step Functions | aws_sfn_state_machine
broker | Google Pub/Sub | google_pubsub_topic
broker | Google Cloud Tasks | google_cloud_tasks_queue
broker | Azure Service Bus | azurerm_servicebus_namespace
broker | Azure Event Hubs | azurerm_eventhub_namespace
deployable | AWS Lambda | aws_lambda_function
deployable | Amazon ECS | aws_ecs_service aws_ecs_cluster
deployable | Amazon EKS | aws_eks_cluster
deployable | Amazon API Gateway | aws_api_gateway_rest_api aws_apigatewayv2_api
deployable | AWS App Runner | aws_apprunner_service
deployable | AWS Batch | aws_batch_*
deployable | Amazon EMR | aws_emr_*
deployable | Google Cloud Run | google_cloud_run_service google_cloud_run_v2_*
deployable | Google Cloud Functions | google_cloudfunctions_function google_cloudfunctions2_function
deployable | Google Kubernetes Engine | google_container_cluster
deployable | Google App Engine | google_app_engine_application
deployable | Azure App Service | azurerm_app_service azurerm_linux_web_app azurerm_windows_web_app
deployable | Azure Functions | azurerm_function_app azurerm_linux_function_app
deployable | Azure Kubernetes Service | azurerm_kubernetes_cluster
deployable | Azure Container Apps | azurerm_container_app
deployable | Azure Front Door | azurerm_frontdoor azurerm_cdn_frontdoor_profile
deployable | Amazon CloudFront | aws_cloudfront_distribution
deployable | Kubernetes | kubernetes_deployment
deployable | Cloud Foundry | cloudfoundry_app
deployable | Heroku | heroku_app
auth | Amazon Cognito | aws_cognito_user_pool
auth | Auth0 | auth0_client
auth | AWS WAF | aws_wafv2_web_acl aws_waf_web_acl
telemetry | Datadog | datadog_monitor
telemetry | StatusCake | statuscake_*
telemetry | PagerDuty | pagerduty_service
telemetry | Grafana | grafana_*
telemetry | AWS X-Ray | aws_xray_*
telemetry | Application Insights | azurerm_application_insights
telemetry | Azure Log Analytics | azurerm_log_analytics_workspace
vendor SDK | Amazon SES | aws_ses_* aws_sesv2_*
vendor SDK | Cloudflare | cloudflare_zone cloudflare_record
vendor SDK | Fastly | fastly_service_*
vendor SDK | Amazon Bedrock | aws_bedrock*
vendor SDK | Amazon SageMaker | aws_sagemaker_*
infrastructure | AWS VPC | aws_vpc
infrastructure | Amazon Route 53 | aws_route53_zone
infrastructure | Elastic Load Balancing | aws_lb aws_alb aws_elb
`;

/** Ids that are no packages: class, the name people use, ids. */
export const declared = `
language | Node.js | language/node
language | Python | language/python
language | Ruby | language/ruby
language | Java | language/java
language | Go | language/go
language | Rust | language/rust
language | PHP | language/php
language | .NET | language/dotnet
language | Elixir | language/elixir
language | Erlang | language/erlang
language | Scala | language/scala
language | Kotlin | language/kotlin
CI system | GitHub Actions | ci/github-actions
CI system | GitLab CI | ci/gitlab
CI system | Travis CI | ci/travis
CI system | CircleCI | ci/circleci
CI system | Jenkins | ci/jenkins
CI system | Azure Pipelines | ci/azure-pipelines
CI system | AppVeyor | ci/appveyor
CI system | Drone | ci/drone
CI system | Buildkite | ci/buildkite
CI system | Bitbucket Pipelines | ci/bitbucket-pipelines
CI system | Woodpecker | ci/woodpecker
CI system | Cirrus CI | ci/cirrus
CI system | Semaphore | ci/semaphore
CI system | Google Cloud Build | ci/google-cloud-build
CI system | AWS CodeBuild | ci/aws-codebuild
deployable | Docker | hosting/docker
deployable | Kubernetes | hosting/kubernetes
deployable | Helm | hosting/helm
deployable | Procfile | hosting/procfile
deployable | Vercel | hosting/vercel
deployable | Netlify | hosting/netlify
deployable | Fly.io | hosting/fly
deployable | Render | hosting/render
deployable | Serverless Framework | hosting/serverless-framework
deployable | Cloudflare Workers | hosting/cloudflare-workers
deployable | Firebase Hosting | hosting/firebase
deployable | AWS CDK | hosting/aws-cdk
deployable | Pulumi | hosting/pulumi
tool | Skaffold | hosting/skaffold
tool | Vagrant | hosting/vagrant
tool | Terraform | tool/terraform
`;

/** Providers of Terraform. */
export const providers = `
vendor SDK | AWS | hashicorp/aws
vendor SDK | Google Cloud | hashicorp/google hashicorp/google-beta
vendor SDK | Azure | hashicorp/azurerm azure/azapi hashicorp/azuread
infrastructure | Kubernetes | hashicorp/kubernetes gavinbunney/kubectl
infrastructure | Helm | hashicorp/helm
vendor SDK | Cloudflare | cloudflare/cloudflare
vendor SDK | Fastly | fastly/fastly
vendor SDK | Heroku | heroku/heroku
vendor SDK | Cloud Foundry | cloudfoundry-community/cloudfoundry cloudfoundry/cloudfoundry
vendor SDK | DigitalOcean | digitalocean/digitalocean
vendor SDK | GitHub | integrations/github hashicorp/github
telemetry | Datadog | datadog/datadog
telemetry | StatusCake | statuscakedev/statuscake terraform-providers/statuscake
telemetry | Grafana | grafana/grafana
telemetry | PagerDuty | pagerduty/pagerduty
telemetry | New Relic | newrelic/newrelic
auth | Auth0 | auth0/auth0
auth | Okta | okta/okta
store | MongoDB Atlas | mongodb/mongodbatlas
store | Snowflake | snowflake-labs/snowflake
store | PostgreSQL | cyrilgdn/postgresql
store | Vault | hashicorp/vault
tool | Terraform utilities | hashicorp/random hashicorp/null hashicorp/template hashicorp/local hashicorp/archive hashicorp/external hashicorp/tls hashicorp/http hashicorp/time
`;
