package cn.dingzhou.insurance.document;

import cn.dingzhou.insurance.document.SampleDocuments.SampleClaim;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An upload over a bare connection, which holds no more than a piece of what it sends. */
final class RawUpload implements AutoCloseable {

    private static final byte[] PIECE = new byte[64 * 1024];
    private static final byte[] SIZE = "10000\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;

    /** @param length the header that says how long the body is, or that it does not */
    RawUpload(SampleClaim claim, String length) throws IOException {
        socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(30_000);
        send(("POST " + claim.path() + "?kind=OTHER HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/jpeg\r\n"
                        + length + "\r\nAuthorization: " + claim.as("registrar").header() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    void send(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    void sendUntilAnswered(long bytes) throws IOException {
        for (long sent = 0; sent < bytes && !isAnswered(); sent += PIECE.length) {
            send(PIECE);
        }
    }

    /** How many bytes of content were sent. */
    long sendChunksUntilAnswered(long bytes) throws IOException {
        long sent = 0;
        while (sent < bytes && !isAnswered()) {
            send(SIZE);
            send(PIECE);
            send(END);
            sent += PIECE.length;
        }
        return sent;
    }

    /** The first line of the answer. */
    String answer() throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
