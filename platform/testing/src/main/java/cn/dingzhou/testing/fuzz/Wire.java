package cn.dingzhou.testing.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection for each request: an HTTP client would refuse to send most of them. */
final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;

    /** With who announced more than was sent. */
    private static final int IMPATIENCE_MILLIS = 200;

    private final InetSocketAddress address;
    private final String host;

    Wire(URI server) {
        this.address = new InetSocketAddress(server.getHost(), server.getPort());
        this.host = server.getAuthority();
    }

    RawAnswer send(RawRequest request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            socket.setSoTimeout(request.framed() ? PATIENCE_MILLIS : IMPATIENCE_MILLIS);
            write(socket.getOutputStream(), request.bytes(host));
            return read(new BufferedInputStream(socket.getInputStream()), request.method());
        } catch (SocketException | SocketTimeoutException hungUp) {
            return RawAnswer.NONE;
        }
    }

    private static void write(OutputStream to, byte[] bytes) throws IOException {
        try {
            to.write(bytes);
            to.flush();
        } catch (SocketException answeredBeforeItRead) {
            // The answer, if any, is there to be read.
        }
    }

    private static RawAnswer read(InputStream from, String method) throws IOException {
        String head = head(from);
        while (head.startsWith("HTTP/1.1 1")) {
            head = head(from);
        }
        if (!head.startsWith("HTTP/1.1 ")) {
            return RawAnswer.NONE;
        }
        RawAnswer answer = new RawAnswer(Integer.parseInt(head.substring(9, 12)), head, "");
        boolean endless = answer.header("content-type").startsWith("text/event-stream");
        byte[] body = endless || method.equals("HEAD") ? new byte[0] : body(from, answer);
        return new RawAnswer(answer.status(), head, new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] body(InputStream from, RawAnswer answer) throws IOException {
        String length = answer.header("content-length");
        if (!length.isEmpty()) {
            return from.readNBytes(Integer.parseInt(length));
        }
        return answer.header("transfer-encoding").equals("chunked") ? chunks(from) : from.readAllBytes();
    }

    private static byte[] chunks(InputStream from) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size;
        do {
            String line = line(from);
            size = line.isEmpty() ? 0 : Integer.parseInt(line, 16);
            body.write(from.readNBytes(size));
            line(from);
        } while (size > 0);
        return body.toByteArray();
    }

    private static String head(InputStream from) throws IOException {
        StringBuilder head = new StringBuilder();
        String line = line(from);
        while (!line.isEmpty()) {
            head.append(line).append('\n');
            line = line(from);
        }
        return head.toString();
    }

    private static String line(InputStream from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = from.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = from.read();
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
