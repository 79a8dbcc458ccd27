package cn.dingzhou.household.entry;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whom entries are about, many at once. */
@ApplicationScoped
class Subjects {

    private final HouseholdDirectory directory;
    private final Gazetteer gazetteer;

    Subjects(HouseholdDirectory directory, Gazetteer gazetteer) {
        this.directory = directory;
        this.gazetteer = gazetteer;
    }

    Known of(Collection<? extends NewEntry<?>> entries) {
        return new Known(
                directory.byNumber(present(entries, NewEntry::householdNumber)),
                gazetteer.ownCodes(present(entries, NewEntry::regionCode)));
    }

    /** Whom an entry that the caller may see is about. */
    Subject of(Entry<?> entry) {
        if (entry.householdId() == null) {
            return new Subject(entry.region(), null, null);
        }
        KnownHousehold household = directory.locate(entry.householdId());
        KnownMember member = entry.memberId() == null
                ? null
                : household.member(entry.memberId()).orElseThrow();
        return new Subject(household.village(), household, member);
    }

    private static <T> Collection<T> present(
            Collection<? extends NewEntry<?>> entries, Function<NewEntry<?>, @Nullable T> part) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(part.apply(entry)))
                .collect(toSet());
    }

    /** Households and regions that were looked up together. */
    final class Known {

        private final Map<String, KnownHousehold> households;
        private final Map<RegionCode, RegionCode> regions;

        private Known(Map<String, KnownHousehold> households, Map<RegionCode, RegionCode> regions) {
            this.households = households;
            this.regions = regions;
        }

        List<UUID> households() {
            return households.values().stream().map(KnownHousehold::id).toList();
        }

        /** Whom the entry is about, or nothing and findings why that cannot be. */
        @Nullable
        Subject find(NewEntry<?> entry, Concern concern, Caller caller, Findings findings) {
            return concern == Concern.REGION
                    ? region(entry, caller, findings)
                    : household(entry, concern, caller, findings);
        }

        private @Nullable Subject region(NewEntry<?> entry, Caller caller, Findings findings) {
            RegionCode region = entry.regionCode() == null ? null : regions.get(entry.regionCode());
            if (entry.householdNumber() != null || entry.citizenId() != null || entry.memberId() != null) {
                findings.add(
                        entry.householdNumber() == null ? "/citizenId" : "/householdNumber",
                        "about-a-region",
                        "这类记录属于地区，不填户和成员。",
                        "Such an entry is about a region; leave household and member out.");
            }
            if (region == null || !caller.mayReach(region)) {
                findings.add(
                        "/regionCode",
                        "unknown-region",
                        "辖区内没有这个地区，请核对代码。",
                        "There is no such region in yours; compare the code.");
                return null;
            }
            return new Subject(region, null, null);
        }

        private @Nullable Subject household(NewEntry<?> entry, Concern concern, Caller caller, Findings findings) {
            if (entry.regionCode() != null) {
                findings.add(
                        "/regionCode",
                        "about-a-household",
                        "这类记录属于户，不填地区。",
                        "It lies where the household does; leave it out.");
            }
            KnownHousehold household = entry.householdNumber() == null ? null : households.get(entry.householdNumber());
            if (household == null || !caller.mayReach(household.village())) {
                findings.add(
                        "/householdNumber",
                        "unknown-household",
                        "辖区内没有此户编号的户。",
                        "There is no household of this number in your region.");
                return null;
            }
            if (concern == Concern.HOUSEHOLD) {
                if (entry.citizenId() != null || entry.memberId() != null) {
                    findings.add(
                            "/citizenId",
                            "about-a-household",
                            "这类记录属于户，不填成员。",
                            "It is about the whole household; leave the member out.");
                }
                return new Subject(household.village(), household, null);
            }
            KnownMember member = member(entry, household, findings).orElse(null);
            return member == null ? null : new Subject(household.village(), household, member);
        }

        private Optional<KnownMember> member(NewEntry<?> entry, KnownHousehold household, Findings findings) {
            Optional<KnownMember> member = Optional.empty();
            if (entry.memberId() != null) {
                member = household.member(entry.memberId());
            } else if (entry.citizenId() != null) {
                String index = directory.citizenIdIndex(entry.citizenId(), findings);
                if (index == null) {
                    return member;
                }
                member = household.memberWith(index);
            }
            if (member.isEmpty()) {
                findings.add(
                        entry.memberId() == null ? "/citizenId" : "/memberId",
                        "unknown-member",
                        "请填本户成员的身份证号码或成员 id。",
                        "Give the citizen ID, or the id, of a member of this household.");
            }
            return member;
        }
    }
}
