package cn.dingzhou.household.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** An administrative division. Who may look at it may also look at what lies above it. */
@Entity
@Filter(name = RegionScope.FILTER, condition = "(code >= :from and code < :to or starts_with(:from, code))")
class Region {

    /** The code itself: it is how everybody names a region, and it never changes. */
    @Id
    private String code;

    @Version
    private long version;

    @Nullable
    private RegionCode parent;

    private LocalDate validFrom;

    @Nullable
    private LocalDate validTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "region_name", joinColumns = @JoinColumn(name = "region_code"))
    @OrderBy("since")
    private Set<RegionName> names = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "region_alias", joinColumns = @JoinColumn(name = "region_code"))
    @Column(name = "alias")
    @OrderBy
    private Set<RegionCode> aliases = new LinkedHashSet<>();

    protected Region() {}

    private Region(NewRegion entered) {
        code = entered.code().value();
        parent = entered.code().parent().orElse(null);
        validFrom = entered.validFrom();
        validTo = entered.validTo();
        names.add(new RegionName(entered.validFrom(), entered.name().strip()));
        aliases.addAll(entered.otherCodes());
    }

    /**
     * A region that comes into being.
     *
     * @throws InvalidInputException if it ends before it begins
     */
    static Region enter(NewRegion entered) {
        requireInOrder(entered.validFrom(), entered.validTo());
        return new Region(entered);
    }

    RegionCode code() {
        return new RegionCode(code);
    }

    long version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    /** Oldest first. */
    List<RegionName> names() {
        return List.copyOf(names);
    }

    List<RegionCode> aliases() {
        return List.copyOf(aliases);
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Its name on a day; the first one for a day before it existed. */
    String nameOn(LocalDate day) {
        String name = names().get(0).name();
        for (RegionName each : names) {
            name = each.since().isAfter(day) ? name : each.name();
        }
        return name;
    }

    /**
     * Bears another name from a day on; from the day of its present name it is a correction of that.
     *
     * @throws InvalidInputException if the day is before that of its present name
     */
    void rename(String name, LocalDate since) {
        RegionName last = lastName();
        if (last.name().equals(name)) {
            return;
        }
        if (since.isBefore(last.since())) {
            throw new InvalidInputException(new FieldError(
                    "/renamedOn",
                    "before-last-name",
                    "更名日期早于现名称的启用日期。",
                    "It cannot be renamed before it got its present name."));
        }
        names.removeIf(known -> known.since().equals(since));
        names.add(new RegionName(since, name));
    }

    /**
     * Exists no longer after a day.
     *
     * @throws InvalidInputException if it would end before it begins
     */
    void end(LocalDate lastDay) {
        requireInOrder(validFrom, lastDay);
        validTo = lastDay;
    }

    void knownAs(List<RegionCode> codes) {
        aliases.retainAll(codes);
        aliases.addAll(codes);
    }

    /**
     * Takes what a file says of it, with another name from today on.
     *
     * @return whether anything is otherwise now
     * @throws InvalidInputException as {@link #rename} and {@link #end}, having changed nothing
     */
    boolean revise(NewRegion row, LocalDate today) {
        if (lastName().name().equals(row.name().strip())
                && validFrom.equals(row.validFrom())
                && Objects.equals(validTo, row.validTo())
                && aliases.equals(Set.copyOf(row.otherCodes()))) {
            return false;
        }
        requireInOrder(row.validFrom(), row.validTo());
        rename(row.name().strip(), today);
        validFrom = row.validFrom();
        validTo = row.validTo();
        knownAs(row.otherCodes());
        return true;
    }

    private RegionName lastName() {
        List<RegionName> known = names();
        return known.get(known.size() - 1);
    }

    private static void requireInOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new InvalidInputException(
                    new FieldError("/validTo", "ends-before-start", "结束日期早于开始日期。", "It ends before it begins."));
        }
    }

    /** What others learn of it, with the name it bears last; its version is right once it is flushed. */
    RegionState state() {
        return new RegionState(
                code(),
                version,
                lastName().name(),
                validFrom,
                validTo,
                aliases.stream().map(RegionCode::value).toList());
    }
}
