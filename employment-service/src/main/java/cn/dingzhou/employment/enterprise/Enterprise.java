package cn.dingzhou.employment.enterprise;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.security.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** An enterprise that offers posts. Rows are made by {@link EnterpriseRepository#enter}. */
@Entity
public class Enterprise {

    @Id
    private UUID id;

    @Version
    private long version;

    private CreditCode code;
    private String name;

    protected Enterprise() {}

    /** Why a caller may not give it this name: it offers posts in many townships, so only the city's officers rename it. */
    public Optional<FieldError> objection(String newName, Caller caller) {
        boolean cityWide = caller.region() != null && caller.region().level() == RegionCode.Level.CITY;
        return cityWide || newName.equals(name)
                ? Optional.empty()
                : Optional.of(new FieldError(
                        "/enterpriseName",
                        "enterprise-name-differs",
                        "该企业已以另一名称登记，更名由市级办理。",
                        "The enterprise is known by another name; the city's officers rename it."));
    }

    /** Takes the name it was last given; false if it has it already. */
    public boolean rename(String newName) {
        if (newName.equals(name)) {
            return false;
        }
        name = newName;
        return true;
    }

    public UUID id() {
        return id;
    }

    public CreditCode code() {
        return code;
    }

    public String name() {
        return name;
    }
}
