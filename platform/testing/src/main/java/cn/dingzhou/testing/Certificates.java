package cn.dingzhou.testing;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Certificates for a server and a client that trust each other, made anew. */
public final class Certificates {

    private static final String PASSWORD = "certificates";

    private final Path folder;
    private final String name;

    private Certificates(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** In a folder below {@code target}. */
    public static Certificates named(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "certificates"));
            new CertificateGenerator(folder, true)
                    .generate(new CertificateRequest()
                            .withName(name)
                            .withPassword(PASSWORD)
                            .withCN("localhost")
                            .withSubjectAlternativeName("IP:127.0.0.1")
                            .withFormat(Format.PEM)
                            .withFormat(Format.PKCS12)
                            .withClientCertificate());
            return new Certificates(folder, name);
        } catch (Exception failed) {
            throw new AssertionError("no certificates could be made", failed);
        }
    }

    /** The TLS configuration of this name for a server that trusts the client. */
    public Map<String, String> ofServer(String configuration) {
        return pem(configuration, "", "-server-ca");
    }

    /** The TLS configuration of this name for a client that trusts the server. */
    public Map<String, String> ofClient(String configuration) {
        return pem(configuration, "-client", "-client-ca");
    }

    /** A client that trusts the server, and shows its own certificate or none. */
    public HttpClient client(boolean showing) {
        return client(showing ? key("-client-keystore") : null, trust("-client-truststore"));
    }

    /** A client that trusts the other's server and shows its own certificate, which that one does not know. */
    public HttpClient clientOf(Certificates other) {
        return client(key("-client-keystore"), other.trust("-client-truststore"));
    }

    /** The context of a server that trusts the client. */
    public SSLContext server() {
        return context(key("-keystore"), trust("-server-truststore"));
    }

    /** The context of a server that trusts the other's client, which does not know it. */
    public SSLContext serverOf(Certificates other) {
        return context(key("-keystore"), other.trust("-server-truststore"));
    }

    private static HttpClient client(@Nullable KeyManagerFactory own, TrustManagerFactory trusted) {
        return HttpClient.newBuilder().sslContext(context(own, trusted)).build();
    }

    private static SSLContext context(@Nullable KeyManagerFactory own, TrustManagerFactory trusted) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own == null ? null : own.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    private KeyManagerFactory key(String suffix) {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store(suffix), PASSWORD.toCharArray());
            return factory;
        } catch (GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    private TrustManagerFactory trust(String suffix) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store(suffix));
            return factory;
        } catch (GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    private KeyStore store(String suffix) throws GeneralSecurityException {
        try {
            return KeyStore.getInstance(folder.resolve(name + suffix + ".p12").toFile(), PASSWORD.toCharArray());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Map<String, String> pem(String configuration, String own, String trusted) {
        String prefix = "quarkus.tls." + configuration + ".";
        return Map.of(
                prefix + "key-store.pem.0.cert", file(own + ".crt"),
                prefix + "key-store.pem.0.key", file(own + ".key"),
                prefix + "trust-store.pem.certs", file(trusted + ".crt"));
    }

    private String file(String suffix) {
        return folder.resolve(name + suffix).toAbsolutePath().toString();
    }
}
