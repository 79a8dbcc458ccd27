package cn.dingzhou.records.region;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

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

    @GET
    @Path("/pumps")
    @Authenticated
    public List<String> joined() {
        return entities.createQuery("select p.name from Pump p join p.well w order by p.name", String.class)
                .getResultList();
    }
}
