package cn.dingzhou.records.exports;

import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

@Entity
@Filter(name = RegionScope.FILTER)
class Bridge {

    @Id
    String number;

    @Column(name = "village_code")
    String villageCode;

    String name;

    BigDecimal length;

    @Column(name = "opened_on")
    LocalDate openedOn;

    protected Bridge() {}

    Bridge(String number, String villageCode, String name) {
        this.number = number;
        this.villageCode = villageCode;
        this.name = name;
        this.length = new BigDecimal("12.50");
        this.openedOn = LocalDate.of(2016, 5, 1);
    }
}
