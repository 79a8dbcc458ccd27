package cn.dingzhou.household;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person as the API takes one: {@code aPerson(SON, MALE, 2008).with("schoolStatus", "PRIMARY")}. */
public final class APerson {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private APerson() {}

    public static APerson aPerson(Relation relation, Sex sex, int bornIn) {
        return new APerson()
                .with("name", "王小明")
                .with("citizenId", CitizenIds.of(sex, bornIn))
                .with("relation", relation.name())
                .with("phone", "13800138000")
                .with("health", List.of("HEALTHY"))
                .with("labourCapacity", "ORDINARY")
                .with("education", "JUNIOR_HIGH")
                .with("schoolStatus", "NOT_IN_SCHOOL")
                .with("medicalInsured", true);
    }

    public static APerson aHead() {
        return aPerson(Relation.HEAD, Sex.MALE, 1968);
    }

    public static APerson aWife() {
        return aPerson(Relation.SPOUSE, Sex.FEMALE, 1970);
    }

    public static APerson aSon() {
        return aPerson(Relation.SON, Sex.MALE, 1995);
    }

    public APerson with(String field, @Nullable Object value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    public String citizenId() {
        return (String) fields.get("citizenId");
    }

    public Map<String, Object> json() {
        return fields;
    }
}
