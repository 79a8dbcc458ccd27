package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.Insured.day;

import cn.dingzhou.insurance.payment.BatchCase;
import cn.dingzhou.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A paid claim, its batch and its policy year, and calls to them by anybody. */
final class Guarded {

    private static final String CLAIMS = "householdNumber,peril,lossOn,reportedOn,origin,reference\n";
    private static final String PAYMENTS = "reference,amount,outcome,on,reason\n";

    private static @Nullable Guarded only;

    private final Insured insured = Insured.withFund("1000000");
    private final ClaimCase claim = ClaimCase.of(insured).ready("18000").approved();
    private final BatchCase batch = BatchCase.of(insured).sent();

    private final String foreign = Insured.withFund("1000").township();

    /** Made once: nobody changes it. */
    static synchronized Guarded one() {
        if (only == null) {
            only = new Guarded();
        }
        return only;
    }

    private Guarded() {}

    Tokens foreign(String role) {
        return Tokens.as(role).in(foreign);
    }

    Tokens as(String role) {
        return Tokens.as(role).in(insured.township());
    }

    String village() {
        return insured.village();
    }

    /** With a body that is right but for the version it starts from. */
    int call(RequestSpecification caller, String method, String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (!method.equals("GET")) {
            caller.header("If-Match", "\"99\"").body(body(last));
        }
        return caller.request(method, "/api/v1/" + filled(path)).statusCode();
    }

    /** Sends a record, or a file without one. */
    int bring(Tokens caller, String path) {
        return path.endsWith("imports")
                ? caller.request()
                        .contentType("text/csv; charset=UTF-8")
                        .body(path.startsWith("claims") ? CLAIMS : PAYMENTS)
                        .post("/api/v1/" + path)
                        .statusCode()
                : caller.request()
                        .body(Insured.report("SH-none", day("05-12")))
                        .post("/api/v1/" + path)
                        .statusCode();
    }

    private String filled(String path) {
        return path.replace("{claim}", claim.id())
                .replace("{batch}", batch.id())
                .replace("{year}", insured.policyYear())
                .replace("{township}", insured.township());
    }

    private Map<String, ?> body(String operation) {
        return switch (operation) {
            case "survey" -> ClaimCase.findings("18000", "13060120-99999999");
            case "objections", "withdrawal" -> Map.of("on", day("06-20"), "note", "有异议");
            case "payee" -> Map.of("on", day("06-20"), "name", "王小二", "bank", "农商行", "account", "6228480000000001");
            case "rejection" -> Map.of("on", day("06-20"), "reason", "NOT_THE_PERIL", "note", "见测算");
            case "disclosures" -> Map.of("purpose", "核对账号");
            case "payment-batches" ->
                Map.of("policyYearId", insured.policyYear(), "on", day("06-20"), "claimIds", List.of(claim.id()));
            case "closing" -> Map.of("on", day("12-31"));
            default -> Map.of("on", day("06-20"));
        };
    }
}
