package cn.dingzhou.records.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

@Entity
@Filter(name = RegionScope.FILTER)
class Well {

    @Id
    UUID id = UUID.randomUUID();

    @Column(name = "village_code")
    String villageCode;

    String name;

    @OneToMany(mappedBy = "well")
    List<Pump> pumps = new ArrayList<>();

    protected Well() {}

    Well(String villageCode, String name) {
        this.villageCode = villageCode;
        this.name = name;
    }
}
