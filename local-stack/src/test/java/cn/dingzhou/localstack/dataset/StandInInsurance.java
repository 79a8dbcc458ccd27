package cn.dingzhou.localstack.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The insurance as the loader sees it: policy years, schedules, claims with their stages, batches and payments. Ids are the
 * references, so that they tell what they are of.
 */
final class StandInInsurance {

    /** What is answered: an ETag goes with everything. */
    record Answer(int status, String body) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final Answer NOT_FOUND = new Answer(404, "{}");
    private static final String CLAIMS = "/api/v1/claims";

    final Map<String, ObjectNode> policyYears = new ConcurrentHashMap<>();
    final Map<String, ObjectNode> schedules = new ConcurrentHashMap<>();
    final Map<String, String> stages = new ConcurrentHashMap<>();
    final Map<String, ObjectNode> batches = new ConcurrentHashMap<>();
    final ConcurrentLinkedQueue<String> writes = new ConcurrentLinkedQueue<>();

    private final Map<String, Set<String>> rows;

    StandInInsurance(Map<String, Set<String>> rows) {
        this.rows = rows;
    }

    /** Whether an address belongs to the insurance. */
    static boolean knows(String path) {
        return path.matches(
                "/api/v1/(policy-years|benefit-schedules|claims|claim-statistics|payment-batches|payments)(/.*)?");
    }

    Answer answer(String method, String path, String query, String body) throws JsonProcessingException {
        ObjectNode told = body.isBlank() ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(body);
        String[] parts = path.substring("/api/v1/".length()).split("/");
        return switch (parts[0]) {
            case "policy-years" -> policyYears(method, parts, query, told);
            case "benefit-schedules" -> schedules(method, parts, told);
            case "claims" -> claims(method, parts, told);
            case "claim-statistics" -> new Answer(200, "{\"paid\":{\"households\":%d}}".formatted(count("PAID")));
            case "payment-batches" -> batches(method, parts, told);
            default -> payments(query);
        };
    }

    /** How many claims are at a stage. */
    long count(String stage) {
        return stages.values().stream().filter(stage::equals).count();
    }

    /** The bank told of payments. */
    void confirmed(String line) {
        try {
            stages.put(JSON.readTree(line).path("reference").asText().replace("pay-", ""), "PAID");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer policyYears(String method, String[] parts, String query, ObjectNode told) {
        if (parts.length == 3) {
            policyYears.get(parts[1]).set("received", told.path("amount"));
            writes.add("premium " + parts[1]);
            return new Answer(201, "{}");
        }
        if (method.equals("GET")) {
            ObjectNode known = policyYears.get("year-" + query.replace("year=", ""));
            return items(known == null ? List.of() : List.of(known));
        }
        String id = "year-" + told.path("year").asText();
        policyYears.put(id, told.put("id", id).put("received", BigDecimal.ZERO));
        writes.add("policy year " + told.path("year").asText());
        return new Answer(201, told.toString());
    }

    private Answer schedules(String method, String[] parts, ObjectNode told) {
        if (parts.length == 3) {
            schedules.get(parts[1]).put("approved", true);
            return new Answer(200, "{}");
        }
        if (method.equals("GET")) {
            return items(List.copyOf(schedules.values()));
        }
        String id = String.join(
                "-",
                told.path("policyYearId").asText(),
                told.path("peril").asText(),
                told.path("coveredClass").asText());
        schedules.put(id, told.put("id", id));
        return new Answer(201, told.toString());
    }

    private Answer claims(String method, String[] parts, ObjectNode told) throws JsonProcessingException {
        if (parts.length == 1) {
            return items(reported());
        }
        if (parts.length == 3) {
            stages.put(parts[1], after(parts[2], stage(parts[1])));
        }
        return new Answer(200, "{\"stage\":\"%s\"}".formatted(stage(parts[1])));
    }

    private static String after(String step, String stage) {
        return switch (step) {
            case "survey" -> "SURVEYED";
            case "notice" -> "ON_NOTICE";
            case "approval" -> "APPROVED";
            default -> stage;
        };
    }

    private List<ObjectNode> reported() throws JsonProcessingException {
        List<ObjectNode> found = new ArrayList<>();
        for (String row : rows.getOrDefault(CLAIMS, Set.of())) {
            ObjectNode claim = (ObjectNode) JSON.readTree(row);
            String reference = claim.path("reference").asText();
            found.add(claim.put("id", reference).put("stage", stage(reference)));
        }
        return found;
    }

    private String stage(String claim) {
        return stages.getOrDefault(claim, "REPORTED");
    }

    private Answer batches(String method, String[] parts, ObjectNode told) {
        if (parts.length == 3) {
            ObjectNode batch = Objects.requireNonNull(batches.get(parts[1]));
            batch.put("state", batch.path("state").asText().equals("DRAWN") ? "APPROVED_ONCE" : "APPROVED");
            return new Answer(200, batch.toString());
        }
        if (method.equals("GET")) {
            return new Answer(200, batches.get(parts[1]).toString());
        }
        String id = "batch-" + (batches.size() + 1);
        batches.put(id, told.put("id", id).put("state", "DRAWN"));
        return new Answer(201, told.toString());
    }

    private Answer payments(String query) {
        ObjectNode batch = batches.get(query.replaceAll(".*batch=([^&]*).*", "$1"));
        if (batch == null || !batch.path("state").asText().equals("APPROVED")) {
            return NOT_FOUND;
        }
        List<ObjectNode> payments = new ArrayList<>();
        batch.path("claimIds")
                .forEach(claim -> payments.add(JSON.createObjectNode()
                        .put("reference", "pay-" + claim.asText())
                        .put("amount", BigDecimal.ONE)));
        return items(payments);
    }

    private static Answer items(List<? extends JsonNode> items) {
        return new Answer(
                200,
                JSON.createObjectNode().set("items", JSON.valueToTree(items)).toString());
    }
}
