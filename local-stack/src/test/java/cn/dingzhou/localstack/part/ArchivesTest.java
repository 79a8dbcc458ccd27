package cn.dingzhou.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

    @TempDir
    private Path folder;

    @Test
    void theTopFolderIsLeftOut() throws IOException {
        Archives.unzip(zipWith("keycloak-1/lib/a.txt"), folder.resolve("out"));

        assertThat(folder.resolve("out/lib/a.txt")).hasContent("content");
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() throws IOException {
        Path archive = zipWith("keycloak-1/../../escaped.txt");

        assertThatThrownBy(() -> Archives.unzip(archive, folder.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("escaped.txt");
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void aFolderThatWasLeftHalfFilledIsFilledAnew() throws Exception {
        Path target = folder.resolve("programs");
        assertThatThrownBy(() -> UnpackedOnce.ensure(target, half -> {
                    Files.writeString(half.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        UnpackedOnce.ensure(target, whole -> Files.writeString(whole.resolve("whole"), ""));
        UnpackedOnce.ensure(target, again -> {
            throw new AssertionError("filled twice");
        });

        assertThat(target.resolve("half")).doesNotExist();
        assertThat(target.resolve("whole")).exists();
    }

    private Path zipWith(String entry) throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("content".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return archive;
    }
}
