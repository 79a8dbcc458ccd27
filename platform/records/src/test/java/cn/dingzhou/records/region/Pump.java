package cn.dingzhou.records.region;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
class Pump {

    @Id
    UUID id = UUID.randomUUID();

    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "well_id")
    Well well;

    protected Pump() {}

    Pump(String name, Well well) {
        this.name = name;
        this.well = well;
    }
}
