package cn.dingzhou.testing.fuzz;

import cn.dingzhou.testing.Tokens;
import java.util.List;
import java.util.Random;

/** Whom requests come from: mostly somebody who may do everything, so that they get far. */
final class Callers {

    private static final String CITY = "130682";
    private static final String[] ROLES = {
        "registrar",
        "surveyor",
        "township-checker",
        "city-decider",
        "insurer",
        "insurance-approver",
        "labour-officer",
        "auditor",
        "operator",
        "claim-reporter",
        "resident",
        "job-seeker",
        "statistician",
        "department-reporter",
        "viewer"
    };

    private final String everybody;
    private final List<String> others = List.of(
            Tokens.as(ROLES).header(),
            Tokens.as(ROLES).in("130682108").header(),
            Tokens.as("registrar").in("nonsense").header(),
            Tokens.as("resident").ofHousehold("'\\u0000").header(),
            Tokens.as("department-reporter").ofDepartment("nonsense").header(),
            Tokens.as().header(),
            Tokens.as("registrar").expired().header(),
            Tokens.as("registrar").forged().header());

    /** @param household the number of a resident's own household */
    Callers(String household) {
        everybody = Tokens.as(ROLES)
                .in(CITY)
                .ofHousehold(household)
                .ofDepartment("education-bureau")
                .header();
    }

    String everybody() {
        return everybody;
    }

    String other(Random random) {
        return others.get(random.nextInt(others.size()));
    }
}
