package cn.dingzhou.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void areKeptForTheNextStart() {
        String key = new Secrets(file()).key("household.personal-data");

        assertThat(new Secrets(file()).key("household.personal-data")).isEqualTo(key);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void differFromEachOther() {
        Secrets secrets = new Secrets(file());

        assertThat(secrets.password("household.database")).isNotEqualTo(secrets.password("insurance.database"));
    }

    @Test
    void areReadableByTheirOwnerAlone() throws IOException {
        new Secrets(file()).password("postgres");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Path file() {
        return folder.resolve("secrets");
    }
}
