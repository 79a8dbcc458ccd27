package cn.dingzhou.employment.placement;

import cn.dingzhou.events.PlacementEnd;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a job ended.
 *
 * @param on the first day without it; its own first day if it was entered in error
 */
@Embeddable
record Ending(
        @Column(name = "ended_on") LocalDate on,
        @Column(name = "end_reason") @Enumerated(EnumType.STRING) PlacementEnd reason,
        @Column(name = "end_note") @Nullable String note,
        @Column(name = "ended_by") String by) {}
