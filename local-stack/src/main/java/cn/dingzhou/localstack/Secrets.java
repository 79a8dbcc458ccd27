package cn.dingzhou.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of one stack: random, made when first asked for, kept in a file that only its owner can read. */
final class Secrets {

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Letters, digits, - and _ only, so that it fits into a URL, a shell line and SQL as it is. */
    String password(String name) {
        return get(name, Base64.getUrlEncoder().withoutPadding(), 24);
    }

    /** 32 bytes in base64, as AES-256 and HMAC-SHA-256 want them. */
    String key(String name) {
        return get(name, Base64.getEncoder(), 32);
    }

    private synchronized String get(String name, Base64.Encoder encoder, int length) {
        String value = known.getProperty(name);
        if (value == null) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            value = encoder.encodeToString(bytes);
            known.setProperty(name, value);
            save();
        }
        return value;
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Path.of(file + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer out = Files.newBufferedWriter(fresh)) {
                known.store(out, "Random keys of this stack. Without them its personal data can't be read.");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
