package cn.dingzhou.outbox.relay;

import cn.dingzhou.events.Envelope;

/**
 * A committed event that waits.
 *
 * @param sequence its place in the outbox
 */
record UnsentEvent(long sequence, String topic, Envelope envelope) {

    int size() {
        byte[] body = envelope.body();
        return body == null ? 0 : body.length;
    }
}
