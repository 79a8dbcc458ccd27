package cn.dingzhou.gateway.view;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.gateway.indicator.Sums;
import cn.dingzhou.gateway.topology.Run;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this replica knows: the sums, and what the regions are called. */
@ApplicationScoped
public class Figures {

    @Nullable
    private volatile Loaded loaded;

    record Loaded(Run run, LoadedSums sums, RegionNames names, Instant began) {}

    void replace(Loaded complete) {
        loaded = complete;
    }

    public boolean areLoaded() {
        return loaded != null;
    }

    /** Which counting they are of. */
    Run run() {
        return present().run();
    }

    public Sums sums() {
        return present().sums();
    }

    /** When the latest event that is counted happened; while there is none, when we last looked from the beginning. */
    public Instant asOf() {
        Loaded present = present();
        return present.sums().asOf().orElse(present.began());
    }

    /** The region under its own code; empty if nobody has recorded it, under this code or as an alias. */
    public Optional<RegionCode> find(RegionCode code) {
        Loaded present = present();
        boolean known = code.equals(RegionCode.DINGZHOU)
                || present.names().find(code).isPresent()
                || present.sums().has(code);
        return known ? Optional.of(code) : present.names().byAlias(code);
    }

    /** What the region is called; its code while nobody has named it. */
    public String nameOf(RegionCode region) {
        return present().names().find(region).map(RegionState::name).orElse(region.value());
    }

    /** The regions directly below that exist on the day. */
    public List<RegionState> partsOf(RegionCode parent, LocalDate day) {
        return present().names().partsOf(parent, day);
    }

    private Loaded present() {
        Loaded present = loaded;
        if (present == null) {
            throw new DomainException(
                    503, "figures-loading", Text.of("指标正在加载，请稍后再试。", "The figures are being loaded; try again soon."));
        }
        return present;
    }
}
