package cn.dingzhou.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** The city's, with money in its fund and the sample schedule approved. */
record SamplePolicyYear(UUID id, int year, UUID scheduleId, SampleSchedule schedule) {

    /** Of what nobody has changed yet. */
    static final String NEW = "\"0\"";

    static SamplePolicyYear open(int year, Client insurer) {
        UUID id = id(insurer.post(
                "/api/v1/policy-years",
                """
                {"year":%1$d,"region":"130682","insurer":"人保财险","premium":900000000,"insuredHeadcount":94000,\
                "coveredClasses":["LOW_INCOME"],"startsOn":"%1$d-01-01","endsOn":"%1$d-12-31"}"""
                        .formatted(year)));
        insurer.post(
                "/api/v1/policy-years/" + id + "/receipts",
                """
                {"kind":"PREMIUM","amount":900000000,"on":"%1$d-01-10","reference":"B-%1$d"}"""
                        .formatted(year));
        SampleSchedule schedule = SampleSchedule.of(id, year);
        UUID drawn = id(insurer.post("/api/v1/benefit-schedules", schedule.terms()));
        insurer.as("insurance-approver").step("POST", "/api/v1/benefit-schedules/" + drawn + "/approval", "{}", NEW);
        return new SamplePolicyYear(id, year, drawn, schedule);
    }

    private static UUID id(JsonNode created) {
        return UUID.fromString(created.path("id").asText());
    }
}
