package cn.dingzhou.events;

/** An enterprise gave to the village it is paired with, or the record of it was corrected. */
@EventType("enterprise-pairing.recorded.v1")
public record EnterprisePairingRecorded(EnterprisePairingState state) implements Event {
    @Override
    public Topic<EnterprisePairingState> topic() {
        return Topics.ENTERPRISE_PAIRINGS;
    }
}
