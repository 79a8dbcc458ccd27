package cn.dingzhou.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body of unsaid length on its way through, of which nothing passes after the first byte too many. */
final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long most;
    private final Runnable excess;
    private long read;

    /** @param excess what to do at the first byte too many */
    CountedBody(ReadStream<Buffer> body, long most, Runnable excess) {
        this.body = body;
        this.most = most;
        this.excess = excess;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : piece -> count(piece, handler));
        return this;
    }

    private void count(Buffer piece, Handler<Buffer> handler) {
        boolean over = read > most;
        read += piece.length();
        if (read <= most) {
            handler.handle(piece);
        } else if (!over) {
            excess.run();
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
