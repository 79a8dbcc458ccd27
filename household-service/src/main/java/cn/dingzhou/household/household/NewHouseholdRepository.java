package cn.dingzhou.household.household;

import cn.dingzhou.records.personaldata.PersonalDataCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Enters new households by PostgreSQL's COPY, as many as an import brings: the session's own inserts take twice as long.
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
            session.doWork(connection -> copy(households, connection));
        }
    }

    private void copy(List<Household> households, Connection connection) throws SQLException {
        CopyText registered =
                new CopyText("household (id, version, number, village_code, causes, category, changed_at)");
        CopyText categories =
                new CopyText("category_period (household_id, since, category, high_standard, origin, procedure_id)");
        CopyText residences = new CopyText("residence (household_id, since, village_code)");
        CopyText members = new CopyText("member (id, household_id, name, citizen_id, citizen_id_index, relation, phone,"
                + " health, labour_capacity, education, school_status, disability_kind, disability_grade,"
                + " medical_insured, joined_on)");
        for (Household household : households) {
            registered.row(
                    household.id(),
                    household.version(),
                    household.number(),
                    household.village(),
                    household.causes(),
                    household.currentCategory().category(),
                    household.changedAt());
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
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (CopyText table : List.of(registered, categories, residences, members)) {
            copyIn(copy, table);
        }
    }

    private void add(CopyText members, Household household, Member member) {
        MemberFacts facts = member.facts();
        String phone = facts.phone();
        members.row(
                member.id(),
                household.id(),
                facts.name(),
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
                member.joinedOn());
    }

    private static void copyIn(CopyManager copy, CopyText table) throws SQLException {
        try {
            copy.copyIn(table.statement(), new StringReader(table.rows()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
