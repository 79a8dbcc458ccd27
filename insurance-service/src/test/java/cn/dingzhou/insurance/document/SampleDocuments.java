package cn.dingzhou.insurance.document;

import cn.dingzhou.insurance.Townships;
import cn.dingzhou.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/** Claims as rows, and files as a cadre's telephone and a hospital's printer make them. */
final class SampleDocuments {

    static final String PDF = "application/pdf";
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";

    /** A claim in a village of a township of its own. */
    record SampleClaim(UUID id, String village) {

        String path() {
            return "/api/v1/claims/" + id + "/documents";
        }

        Tokens as(String role) {
            return Tokens.as(role).in(village);
        }

        ValidatableResponse upload(String contentType, byte[] content) {
            return upload(as("registrar"), "INVOICE", contentType, content);
        }

        ValidatableResponse upload(Tokens caller, String kind, String contentType, byte[] content) {
            return RestAssured.given()
                    .header("Authorization", caller.header())
                    .header("Content-Type", contentType)
                    .queryParam("kind", kind)
                    .body(content)
                    .post(path())
                    .then();
        }

        /** What is said of a refused file, in English. */
        String refusal(String contentType, byte[] content) {
            return RestAssured.given()
                    .header("Authorization", as("registrar").header())
                    .header("Content-Type", contentType)
                    .header("Accept-Language", "en")
                    .queryParam("kind", "OTHER")
                    .body(content)
                    .post(path())
                    .then()
                    .statusCode(400)
                    .extract()
                    .path("detail");
        }
    }

    static SampleClaim newClaim(DataSource database) throws SQLException {
        UUID year = UUID.randomUUID();
        SampleClaim claim = new SampleClaim(UUID.randomUUID(), Townships.next() + "201");
        execute(
                database,
                "insert into policy_year values (?, 0, 2019, ?, '人保财险', 1000, 10, '2019-01-01', '2019-12-31',"
                        + " 10, 30, 10, 0, null, 0)",
                year,
                claim.village().substring(0, 9));
        execute(
                database,
                "insert into claim (id, version, number, village_code, household_id, household_number,"
                        + " policy_year_id, peril, covered_class, loss_on, stage, round, origin, reported_on, reported_by, own_paid, changed_at)"
                        + " values (?, 0, ?, ?, ?, 'DW-0001', ?, 'ILLNESS', 'LOW_INCOME', '2019-05-01', 'REPORTED', 1, 'VILLAGE',"
                        + " '2019-05-02', 'somebody', 0, now())",
                claim.id(),
                "T-" + claim.id(),
                claim.village(),
                UUID.randomUUID(),
                year);
        return claim;
    }

    static void execute(DataSource database, String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** A PDF that says this. */
    static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] jpeg(int bytes) {
        return framed("ffd8ffe0", bytes, "ffd9");
    }

    static byte[] png(int bytes) {
        return framed("89504e470d0a1a0a0000000d49484452", bytes, "0000000049454e44ae426082");
    }

    private static byte[] framed(String first, int bytes, String last) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex(first));
        file.writeBytes(new byte[bytes - (first.length() + last.length()) / 2]);
        file.writeBytes(HexFormat.of().parseHex(last));
        return file.toByteArray();
    }

    private SampleDocuments() {}
}
