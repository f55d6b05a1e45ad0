/** Packages of Composer: class, the name people use, packages; "*" ends a family. */
export const composer = `
store | MongoDB | mongodb/* jenssegers/mongodb doctrine/mongodb-odm*
store | Redis | predis/predis snc/redis-bundle
store | Elasticsearch | elasticsearch/elasticsearch ruflin/elastica friendsofsymfony/elastica-bundle
store | OpenSearch | opensearch-project/*
store | Algolia | algolia/*
store | Meilisearch | meilisearch/*
store | Apache Solr | solarium/solarium
store | Amazon S3 | league/flysystem-aws-s3* async-aws/s3
store | Neo4j | laudis/neo4j-php-client
framework | Doctrine ORM | doctrine/orm doctrine/doctrine-bundle doctrine/dbal doctrine/doctrine-migrations-bundle doctrine/*
framework | Eloquent | illuminate/database
framework | Propel | propel/propel
framework | CycleORM | cycle/*
broker | RabbitMQ | php-amqplib/* symfony/amqp-messenger
broker | Symfony Messenger | symfony/messenger symfony/*-messenger
broker | Apache Kafka | nmred/kafka-php arnaud-lb/php-rdkafka
broker | Enqueue | enqueue/*
broker | Laravel Horizon | laravel/horizon
broker | Temporal | temporal/sdk
broker | Beanstalkd | pda/pheanstalk
framework | Laravel | laravel/framework laravel/lumen-framework
framework | Livewire | livewire/livewire
framework | Inertia | inertiajs/*
framework | Filament | filament/*
framework | Laravel Nova | laravel/nova
framework | Laravel Octane | laravel/octane
framework | Symfony | symfony/framework-bundle symfony/symfony symfony/http-kernel
framework | API Platform | api-platform/*
framework | Slim | slim/slim
framework | Laminas | laminas/* zendframework/*
framework | Mezzio | mezzio/*
framework | CakePHP | cakephp/cakephp
framework | CodeIgniter | codeigniter4/framework
framework | Yii | yiisoft/*
framework | Nette | nette/*
framework | Drupal | drupal/core* 
framework | Drupal modules | drupal/*
framework | WordPress | johnpbloch/wordpress* roots/*
framework | TYPO3 | typo3/cms-core
framework | Magento | magento/*
framework | Shopware | shopware/*
framework | Sylius | sylius/*
framework | Craft CMS | craftcms/*
framework | Twig | twig/twig symfony/twig-bundle
framework | EasyAdmin | easycorp/easyadmin-bundle
framework | Sonata | sonata-project/*
framework | GraphQL | webonyx/graphql-php overblog/graphql-bundle nuwave/lighthouse
framework | ReactPHP | react/*
framework | Amp | amphp/*
framework | Swoole | swoole/* hyperf/*
framework | FrankenPHP | runtime/frankenphp-symfony
framework | Livewire Volt | livewire/volt
library | Guzzle | guzzlehttp/*
library | Flysystem | league/flysystem*
tool | PHPUnit | phpunit/phpunit
tool | Pest | pestphp/*
tool | Behat | behat/*
tool | Codeception | codeception/*
framework | Webpack Encore | symfony/webpack-encore-bundle
auth | Symfony Security | symfony/security-bundle symfony/security*
auth | Laravel Passport | laravel/passport
auth | Laravel Sanctum | laravel/sanctum
auth | Laravel Socialite | laravel/socialite
auth | OAuth 2 | league/oauth2-* thephpleague/oauth2-server knpuniversity/oauth2-client-bundle
auth | JSON Web Tokens | firebase/php-jwt lcobucci/jwt lexik/jwt-authentication-bundle tymon/jwt-auth
auth | FOSUserBundle | friendsofsymfony/user-bundle
auth | Laravel Permission | spatie/laravel-permission
auth | SAML | onelogin/php-saml simplesamlphp/*
auth | Auth0 | auth0/*
telemetry | Sentry | sentry/*
telemetry | Monolog | monolog/monolog symfony/monolog-bundle
telemetry | OpenTelemetry | open-telemetry/*
telemetry | Datadog | datadog/*
telemetry | Bugsnag | bugsnag/*
telemetry | Prometheus | promphp/*
telemetry | Laravel Telescope | laravel/telescope
telemetry | New Relic | ekino/newrelic-bundle
vendor SDK | AWS SDK | aws/aws-sdk-php* async-aws/*
vendor SDK | Google Cloud | google/cloud* google/apiclient
vendor SDK | Azure SDK | microsoft/azure-*
vendor SDK | Stripe | stripe/stripe-php laravel/cashier*
vendor SDK | PayPal | paypal/*
vendor SDK | Mollie | mollie/*
vendor SDK | Adyen | adyen/*
vendor SDK | Braintree | braintree/*
vendor SDK | Twilio | twilio/sdk
vendor SDK | SendGrid | sendgrid/sendgrid
vendor SDK | Mailgun | mailgun/mailgun-php symfony/mailgun-mailer
vendor SDK | Mailchimp | mailchimp/*
vendor SDK | Firebase | kreait/*
vendor SDK | OpenAI | openai-php/*
vendor SDK | GOV.UK Notify | alphagov/notifications-php-client
vendor SDK | Slack | laravel/slack-notification-channel
infrastructure | Laravel Vapor | laravel/vapor-*
infrastructure | Bref | bref/*
infrastructure | Deployer | deployer/deployer
tool | Static analysis | phpstan/* vimeo/psalm squizlabs/php_codesniffer friendsofphp/php-cs-fixer rector/rector laravel/pint nunomaduro/larastan larastan/larastan phpmd/phpmd infection/infection
tool | Test helpers | mockery/mockery fakerphp/faker fzaninotto/faker symfony/phpunit-bridge symfony/maker-bundle symfony/web-profiler-bundle barryvdh/laravel-debugbar laravel/sail laravel/tinker
library | Symfony components | symfony/*
library | Laravel packages | spatie/* barryvdh/*
library | Small libraries | nesbot/carbon ramsey/uuid league/* psr/* phpoffice/* dompdf/dompdf doctrine/collections vlucas/phpdotenv
`;
