package cn.dingzhou.records.personaldata;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Something with personal data. */
@Entity
public class Secret {

    @Id
    UUID id = UUID.randomUUID();

    @Convert(converter = EncryptedText.class)
    String phone;

    @Column(name = "citizen_id")
    @Convert(converter = EncryptedCitizenId.class)
    CitizenId citizenId;

    protected Secret() {}

    Secret(String phone, CitizenId citizenId) {
        this.phone = phone;
        this.citizenId = citizenId;
    }

    /** Gives it another phone. */
    public void call(String other) {
        phone = other;
    }

    /** The phone, as it is known. */
    public String phone() {
        return phone;
    }
}
