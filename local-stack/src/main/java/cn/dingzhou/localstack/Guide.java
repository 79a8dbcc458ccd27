package cn.dingzhou.localstack;

import cn.dingzhou.localstack.process.Port;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What someone in front of a started stack wants to know. */
final class Guide {

    static String to(LocalStack stack, Arguments arguments) {
        String folder = arguments.options().folder().toString();
        Stream<String> paragraphs = arguments.options().services()
                ? Stream.of(addresses(stack), infrastructure(stack, folder), users(), tries(stack))
                : Stream.of(infrastructure(stack, folder), users());
        return paragraphs.collect(Collectors.joining("\n")) + "\nCtrl-C 停止 stops everything.";
    }

    private static String addresses(LocalStack stack) {
        return """
                看板 Dashboard      %1$s/
                接口 API            %1$s/api/v1
                服务 Services       household %2$s  insurance %3$s  employment %4$s  (/q/swagger-ui)
                """
                .formatted(
                        stack.url(Port.GATEWAY),
                        stack.url(Port.HOUSEHOLD),
                        stack.url(Port.INSURANCE),
                        stack.url(Port.EMPLOYMENT));
    }

    private static String infrastructure(LocalStack stack, String folder) {
        return """
                身份 Identity       %1$s/admin  (admin, %2$s)
                数据库 PostgreSQL   %3$s  (household, insurance, employment; 密码 passwords: %4$s/secrets)
                消息 Kafka          %5$s
                日志 Logs           %4$s/logs
                """
                .formatted(
                        stack.url(Port.IDENTITY),
                        stack.identityAdminPassword(),
                        stack.databaseUrl("household"),
                        folder,
                        stack.kafkaBootstrapServers());
    }

    private static String users() {
        return """
                用户 Users (密码 password: dingzhou)
                  village-registrar, village-secretary, village-cadre 大王庄村  township-registrar 东旺镇  city-registrar 定州市
                  surveyor  township-checker  city-decider  insurer  insurance-approver  hospital
                  labour-officer  labour-checker  auditor  operator  viewer  resident (户 household 1306821082010001)  job-seeker
                  statistician  emergency-officer  housing-fund-officer  health-officer  education-officer
                """;
    }

    private static String tries(LocalStack stack) {
        return """
                试一试 Try it
                  curl '%1$s/api/v1/indicators/poverty-incidence-rate?from=2015&to=2020'

                  TOKEN=$(curl -s %2$s -d grant_type=password -d client_id=try-it -d username=village-registrar -d password=dingzhou | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -H "Authorization: Bearer $TOKEN" '%1$s/api/v1/households?village=130682108201&limit=2'

                登记一户，看板随之变化（再登记一次会被拒绝） Register a household and watch the dashboard (a second time is refused)
                  curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' %1$s/api/v1/households -d '
                    {"number": "TRY-1", "villageCode": "130682108201", "category": "LOW_INCOME", "identifiedOn": "2021-01-05",
                     "members": [{"name": "张三", "citizenId": "11010519491231002X", "relation": "HEAD", "health": ["HEALTHY"],
                                  "labourCapacity": "ORDINARY", "education": "PRIMARY", "schoolStatus": "NOT_IN_SCHOOL"}]}'
                  curl '%1$s/api/v1/indicators/registered-households-low-income?region=130682108'
                """
                .formatted(stack.url(Port.GATEWAY), stack.tokenEndpoint());
    }

    private Guide() {}
}
