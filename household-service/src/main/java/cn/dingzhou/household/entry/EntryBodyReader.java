package cn.dingzhou.household.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.quarkus.resteasy.reactive.jackson.runtime.serialisers.ServerJacksonMessageBodyReader;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads the bodies of {@link EntryResource}'s methods as what F is in the sub-class; Quarkus REST itself knows F's bound only. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class EntryBodyReader extends ServerJacksonMessageBodyReader {

    EntryBodyReader(Instance<ObjectMapper> mapper) {
        super(mapper);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
        return (type == NewEntry.class || type == Facts.class)
                && EntryResource.class.isAssignableFrom(method.getResourceClass())
                && super.isReadable(type, generic, method, media);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, MediaType media, ServerRequestContext context)
            throws IOException {
        Class<?> resource = context.getResteasyReactiveResourceInfo().getResourceClass();
        TypeFactory types = TypeFactory.defaultInstance();
        Class<?> facts = types.findTypeParameters(types.constructType(resource), EntryResource.class)[0].getRawClass();
        Type told =
                NewEntry.class.isAssignableFrom(type) ? types.constructParametricType(NewEntry.class, facts) : facts;
        return super.readFrom(type, told, media, context);
    }
}
