package cn.dingzhou.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own benchmark, which sends the statements of an approval about copies of the claims. */
record Pgbench(String program, InsuranceTables tables, SamplePolicyYear policyYear) {

    private static final Pattern RATE = Pattern.compile("^tps = ([0-9.]+)", Pattern.MULTILINE);

    static Pgbench of(InsuranceTables tables, SamplePolicyYear policyYear) {
        return new Pgbench(System.getProperty("pgbench", "pgbench"), tables, policyYear);
    }

    /** Into tables of the same shape, with the same keys, indexes and triggers. */
    void copyClaims() {
        tables.execute(resource("copies.sql"));
        tables.execute("vacuum analyze");
    }

    /** Approves so many of the copies, after those that were approved before; returns how many in a second. */
    double approve(int before, int count) {
        String script = resource("approval.sql");
        try {
            Path file = Files.createTempFile("approval", ".sql");
            try {
                Files.writeString(file, script);
                return rate(run(file, before / Callers.COUNT, count / Callers.COUNT));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped", e);
        }
    }

    private String run(Path script, int before, int each) throws IOException, InterruptedException {
        URI address = URI.create(tables.url().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        program,
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + Callers.COUNT,
                        "--transactions=" + each,
                        "--define=turn=" + before,
                        "--define=clients=" + Callers.COUNT,
                        "--define=policy_year=" + policyYear.id(),
                        "--define=schedule=" + policyYear.scheduleId(),
                        "--file=" + script))
                .redirectErrorStream(true);
        builder.environment().put("PGHOST", address.getHost());
        builder.environment().put("PGPORT", Integer.toString(address.getPort()));
        builder.environment().put("PGDATABASE", address.getPath().substring(1));
        builder.environment().put("PGUSER", tables.database().name());
        builder.environment().put("PGPASSWORD", tables.database().password());
        builder.environment().put("PGOPTIONS", "-c search_path=copies,public");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    private static double rate(String said) {
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Statements that met no row would have been too fast. */
    void requireAllApproved() {
        tables.execute(
                """
                do $$ begin
                    if exists (select from copies.claim where stage <> 'APPROVED') then
                        raise 'not every copy of a claim was approved';
                    end if;
                end $$""");
    }

    private static String resource(String name) {
        try (InputStream stream = Pgbench.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
