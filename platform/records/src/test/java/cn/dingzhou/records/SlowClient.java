package cn.dingzhou.records;

import cn.dingzhou.testing.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads an answer as it comes over the wire, far slower than it is written. */
public final class SlowClient {

    private static final int BUFFER = 16 * 1024;

    public static String get(URI address, Tokens caller) throws IOException {
        try (Socket client = new Socket()) {
            client.setReceiveBufferSize(BUFFER);
            client.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            client.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\n\r\n"
                            .formatted(address.toString().replaceFirst("^http://[^/]+", ""), caller.header())
                            .getBytes(StandardCharsets.US_ASCII));
            return slowlyRead(client);
        }
    }

    private static String slowlyRead(Socket client) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[2];
        int read = client.getInputStream().read(piece);
        while (read > 0) {
            all.write(piece, 0, read);
            read = client.getInputStream().read(piece);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private SlowClient() {}
}
