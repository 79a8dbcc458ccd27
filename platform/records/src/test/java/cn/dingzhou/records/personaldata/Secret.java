package cn.dingzhou.records.personaldata;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Secret {

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
}
