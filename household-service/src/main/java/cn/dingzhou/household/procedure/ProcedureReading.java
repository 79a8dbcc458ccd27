package cn.dingzhou.household.procedure;

import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tells of procedures as they stand today. */
@ApplicationScoped
class ProcedureReading {

    private final ProcedureRepository procedures;
    private final HouseholdDirectory directory;
    private final Gazetteer gazetteer;
    private final Clock clock;

    ProcedureReading(ProcedureRepository procedures, HouseholdDirectory directory, Gazetteer gazetteer, Clock clock) {
        this.procedures = procedures;
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    Procedure locate(UUID id) {
        return procedures.locate(id);
    }

    ProcedureView view(Procedure procedure) {
        return ProcedureView.of(procedure, today());
    }

    Page<ProcedureView> list(ProcedureFilter filter, PageRequest page) {
        return procedures
                .page(filter.under(gazetteer::canonical), today(), page)
                .map(this::view);
    }

    /** A household's, oldest first. */
    List<ProcedureView> of(UUID household) {
        return procedures.of(household).stream().map(this::view).toList();
    }

    NoticeSheet notice(UUID id) {
        Procedure procedure = procedures.locate(id);
        if (procedure.noticePostedOn() == null) {
            throw new NotFoundException(Text.of("公示", "notice"));
        }
        KnownHousehold household = directory.locate(Objects.requireNonNull(procedure.householdId()));
        LocalDate endsOn = Objects.requireNonNull(procedure.noticeEndsOn());
        return new NoticeSheet(
                procedure.proposal().kind(),
                procedure.region(),
                directory.maskedHead(household.id()).orElse(null),
                household.present().size(),
                procedure.noticePostedOn(),
                endsOn,
                "如有异议，请于 %s 前向村委会或乡镇政府提出。".formatted(endsOn.plusDays(1)),
                "Object to the village committee or the township by %s.".formatted(endsOn));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
