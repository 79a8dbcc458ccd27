package cn.dingzhou.employment.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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
