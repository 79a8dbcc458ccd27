package cn.dingzhou.records.region;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the scope lets through, by every way of reading. */
@Path("/wells")
class WellResource {

    private final EntityManager entities;

    WellResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @PermitAll
    public List<String> all() {
        return entities.createQuery("select name from Well order by name", String.class)
                .getResultList();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public String one(@PathParam("id") UUID id) {
        Well well = entities.find(Well.class, id);
        if (well == null) {
            throw new NotFoundException();
        }
        return well.name;
    }

    @GET
    @Path("/count")
    @Authenticated
    public long count() {
        return entities.createQuery("select count(*) from Well", Long.class).getSingleResult();
    }

    /** Past Hibernate's filter, by an entity, by plain SQL and by a connection. */
    @GET
    @Path("/unfiltered")
    @Authenticated
    public List<Long> unfiltered() {
        Session session = entities.unwrap(Session.class);
        session.disableFilter(RegionScope.FILTER);
        return List.of(
                session.createQuery("select count(*) from Well", Long.class).getSingleResult(),
                plain(),
                session.doReturningWork(WellCount::by));
    }

    /** What plain SQL sees before, in, and after work of the system, which may be nested or fail. */
    @GET
    @Path("/widened")
    @Authenticated
    public List<Long> widened() {
        List<Long> seen = new ArrayList<>(List.of(plain()));
        RegionScope.asSystem(() -> {
            seen.add(plain());
            seen.add(RegionScope.asSystem(this::plain));
            seen.add(plain());
        });
        seen.add(plain());
        try {
            RegionScope.asSystem(() -> {
                seen.add(plain());
                throw new IllegalStateException("for the test");
            });
        } catch (IllegalStateException expected) {
            seen.add(plain());
        }
        return seen;
    }

    /** As above, where the statement before it left the transaction good for nothing but its end. */
    @GET
    @Path("/failed")
    @Authenticated
    public String failed() {
        plain();
        RegionScope.asSystem(
                () -> entities.createNativeQuery("select 1 / 0", Integer.class).getSingleResult());
        return "not reached";
    }

    @GET
    @Path("/transaction")
    @Authenticated
    public boolean inTransaction() {
        return QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE;
    }

    @POST
    @Path("/{village}")
    @Authenticated
    @Transactional
    public String dig(@PathParam("village") String village) {
        entities.persist(new Well(village, "fresh"));
        return flushed();
    }

    @PUT
    @Path("/{id}/{village}")
    @Authenticated
    @Transactional
    public String move(@PathParam("id") UUID id, @PathParam("village") String village) {
        entities.find(Well.class, id).villageCode = village;
        return flushed();
    }

    /** What the system changed is written although the transaction goes on in the caller's region. */
    @PUT
    @Path("/{id}/name")
    @Authenticated
    @Transactional
    public void rename(@PathParam("id") UUID id) {
        RegionScope.asSystem(() -> {
            entities.find(Well.class, id).name = "renamed";
        });
    }

    private String flushed() {
        try {
            entities.flush();
            return "written";
        } catch (PersistenceException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private long plain() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select count(*) from well", Long.class)
                .getSingleResult();
    }

    @GET
    @Path("/pumps")
    @Authenticated
    public List<String> joined() {
        return entities.createQuery("select p.name from Pump p join p.well w order by p.name", String.class)
                .getResultList();
    }
}
