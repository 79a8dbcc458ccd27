package cn.dingzhou.localstack.dataset.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowFormatTest {

    private static final RegionCode EAST_WANG = new RegionCode("130682108202");

    private static final HouseholdRow EXITED = new HouseholdRow(
            "1",
            EAST_WANG,
            Category.EXITED,
            LocalDate.of(2014, 6, 20),
            LocalDate.of(2018, 11, 8),
            false,
            List.of(Cause.ILLNESS, Cause.SCHOOLING),
            List.of(
                    member("张\"三\",甲", Relation.HEAD, "15400000001", Health.CHRONIC_ILLNESS, Health.DISABILITY),
                    member("李四", Relation.SPOUSE, null, Health.HEALTHY)));

    @Test
    void ndjsonIsAnObjectALineWithoutWhatIsAbsent() {
        HouseholdRow lowIncome = new HouseholdRow(
                "2", EAST_WANG, Category.LOW_INCOME, LocalDate.of(2018, 12, 3), null, null, List.of(), List.of());

        assertThat(written(RowFormat.NDJSON, HouseholdRow.class, List.of(EXITED, lowIncome)))
                .isEqualTo(
                        """
                        {"number":"1","villageCode":"130682108202","category":"EXITED","identifiedOn":"2014-06-20",\
                        "exitedOn":"2018-11-08","highStandard":false,"causes":["ILLNESS","SCHOOLING"],"members":[\
                        {"name":"张\\"三\\",甲","citizenId":"11010519491231002X","relation":"HEAD","phone":"15400000001",\
                        "health":["CHRONIC_ILLNESS","DISABILITY"],"labourCapacity":"WEAK","education":"PRIMARY",\
                        "schoolStatus":"NOT_IN_SCHOOL","medicalInsured":true},\
                        {"name":"李四","citizenId":"11010519491231002X","relation":"SPOUSE","health":["HEALTHY"],\
                        "labourCapacity":"WEAK","education":"PRIMARY","schoolStatus":"NOT_IN_SCHOOL","medicalInsured":true}]}
                        {"number":"2","villageCode":"130682108202","category":"LOW_INCOME","identifiedOn":"2018-12-03"}
                        """);
    }

    @Test
    void csvRepeatsTheHouseholdForEachMember() {
        assertThat(written(RowFormat.CSV, HouseholdRow.class, List.of(EXITED)))
                .isEqualTo(
                        """
                        number,villageCode,category,identifiedOn,exitedOn,highStandard,causes,members.name,\
                        members.citizenId,members.relation,members.phone,members.health,members.labourCapacity,\
                        members.education,members.schoolStatus,members.medicalInsured
                        1,130682108202,EXITED,2014-06-20,2018-11-08,false,ILLNESS;SCHOOLING,"张""三"",甲",\
                        11010519491231002X,HEAD,15400000001,CHRONIC_ILLNESS;DISABILITY,WEAK,PRIMARY,NOT_IN_SCHOOL,true
                        1,130682108202,EXITED,2014-06-20,2018-11-08,false,ILLNESS;SCHOOLING,李四,\
                        11010519491231002X,SPOUSE,,HEALTHY,WEAK,PRIMARY,NOT_IN_SCHOOL,true
                        """);
    }

    @Test
    void moneyKeepsItsTwoDecimals() {
        IncomeRow income = new IncomeRow(
                "1",
                2020,
                new BigDecimal("10000.00"),
                new BigDecimal("0.00"),
                new BigDecimal("0.00"),
                new BigDecimal("120.50"),
                new BigDecimal("0.07"),
                2);

        assertThat(written(RowFormat.CSV, IncomeRow.class, List.of(income)))
                .endsWith("1,2020,10000.00,0.00,0.00,120.50,0.07,2\n");
        assertThat(written(RowFormat.NDJSON, IncomeRow.class, List.of(income)))
                .contains("\"wage\":10000.00", "\"transfer\":0.07");
    }

    @Test
    void aRowIsMadeOnlyWhenItIsRead() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Stream<PopulationRow> rows = IntStream.range(0, 1_000_000)
                .peek(i -> made.incrementAndGet())
                .mapToObj(i -> new PopulationRow(EAST_WANG, 2015, i));

        try (InputStream bytes = RowFormat.NDJSON.open(PopulationRow.class, rows)) {
            assertThat(bytes.readNBytes(100)).hasSize(100);
        }

        assertThat(made).hasValueLessThan(10);
    }

    @Test
    void bytesReadOneByOneAreTheSame() throws IOException {
        StringBuilder read = new StringBuilder();
        try (InputStream bytes = RowFormat.CSV.open(
                RegionRow.class,
                Stream.of(new RegionRow(EAST_WANG, "Dong Wang", LocalDate.of(2010, 1, 1), List.of())))) {
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                read.append((char) next);
            }
        }

        assertThat(read).hasToString("code,name,validFrom,aliases\n130682108202,Dong Wang,2010-01-01,\n");
    }

    private static MemberRow member(String name, Relation relation, @Nullable String phone, Health... health) {
        return new MemberRow(
                name,
                "11010519491231002X",
                relation,
                phone,
                List.of(health),
                LabourCapacity.WEAK,
                Education.PRIMARY,
                SchoolStatus.NOT_IN_SCHOOL,
                true);
    }

    private static <T> String written(RowFormat format, Class<T> type, List<T> rows) {
        try (InputStream bytes = format.open(type, rows.stream())) {
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
