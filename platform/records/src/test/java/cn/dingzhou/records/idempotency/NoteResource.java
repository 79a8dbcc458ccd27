package cn.dingzhou.records.idempotency;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/notes")
class NoteResource {

    record NewNote(@NotBlank String text) {}

    record NoteView(UUID id, String text) {}

    private final EntityManager entities;
    private final Interruption interruption;

    NoteResource(EntityManager entities, Interruption interruption) {
        this.entities = entities;
        this.interruption = interruption;
    }

    @POST
    @Authenticated
    @Idempotent
    @Transactional
    public RestResponse<NoteView> create(@Valid NewNote note) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("insert into note (id, text) values (:id, :text)")
                .setParameter("id", id)
                .setParameter("text", note.text())
                .executeUpdate();
        interruption.happen();
        if (note.text().startsWith("conflict")) {
            throw new ConflictException("note-exists", Text.of("已有", "There is one."));
        }
        return RestResponse.ResponseBuilder.<NoteView>created(URI.create("/api/v1/notes/" + id))
                .header(HttpHeaders.ETAG, "\"1\"")
                .entity(new NoteView(id, note.text()))
                .build();
    }
}
