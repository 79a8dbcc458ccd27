package cn.dingzhou.events;

/** A household was given a helper, or the record of it was corrected. */
@EventType("helper-pairing.recorded.v1")
public record HelperPairingRecorded(HelperPairingState state) implements Event {
    @Override
    public Topic<HelperPairingState> topic() {
        return Topics.HELPERS;
    }
}
