package cn.dingzhou.household.household;

import cn.dingzhou.records.personaldata.PersonalDataCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;

/**
 * Enters new households in a statement for each table, as many as an import brings: the session's own inserts take twice as
 * long, and COPY is refused where PostgreSQL holds rows to a region.
 * The columns are those of the mapping of {@link Household} and {@link Member}; a test holds the two against each other.
 */
@ApplicationScoped
class NewHouseholdRepository {

    private final Session session;
    private final PersonalDataCipher cipher;

    NewHouseholdRepository(Session session, PersonalDataCipher cipher) {
        this.session = session;
        this.cipher = cipher;
    }

    /** In the running transaction. */
    void enter(List<Household> households) {
        if (!households.isEmpty()) {
            session.doWork(connection -> insert(households, connection));
        }
    }

    private void insert(List<Household> households, Connection connection) throws SQLException {
        ManyRows registered = new ManyRows(
                "household",
                "id uuid",
                "version bigint",
                "number text",
                "village_code text",
                "causes text[]",
                "category text",
                "changed_at timestamptz",
                "registered_by text");
        ManyRows categories = new ManyRows(
                "category_period",
                "household_id uuid",
                "since date",
                "category text",
                "high_standard boolean",
                "origin text",
                "procedure_id uuid");
        ManyRows residences = new ManyRows("residence", "household_id uuid", "since date", "village_code text");
        ManyRows members = new ManyRows(
                "member",
                "id uuid",
                "household_id uuid",
                "name text",
                "citizen_id text",
                "citizen_id_index text",
                "relation text",
                "phone text",
                "health text[]",
                "labour_capacity text",
                "education text",
                "school_status text",
                "disability_kind text",
                "disability_grade int",
                "medical_insured boolean",
                "born_in date",
                "joined_on date",
                "registered_by text");
        for (Household household : households) {
            registered.row(
                    household.id(),
                    household.version(),
                    household.number(),
                    household.village(),
                    household.causes(),
                    household.currentCategory().category(),
                    household.changedAt(),
                    household.registeredBy());
            for (CategoryPeriod period : household.categories()) {
                categories.row(
                        household.id(),
                        period.since(),
                        period.category(),
                        period.highStandard(),
                        period.origin(),
                        period.procedureId());
            }
            for (Residence residence : household.residences()) {
                residences.row(household.id(), residence.since(), residence.villageCode());
            }
            for (Member member : household.members().all()) {
                add(members, household, member);
            }
        }
        for (ManyRows table : List.of(registered, categories, residences, members)) {
            table.insert(connection);
        }
    }

    private void add(ManyRows members, Household household, Member member) {
        MemberFacts facts = member.facts();
        String phone = facts.phone();
        members.row(
                member.id(),
                household.id(),
                cipher.encrypt(facts.name()),
                cipher.encrypt(facts.citizenId().value()),
                facts.citizenIdIndex(),
                facts.relation(),
                phone == null ? null : cipher.encrypt(phone),
                facts.health(),
                facts.labourCapacity(),
                facts.education(),
                facts.schoolStatus(),
                facts.disability() == null ? null : facts.disability().kind(),
                facts.disability() == null ? null : facts.disability().grade(),
                facts.medicalInsured(),
                member.bornIn(),
                member.joinedOn(),
                member.registeredBy());
    }
}
