package cn.dingzhou.records.rotation;

import cn.dingzhou.records.personaldata.EncryptedCitizenId;
import cn.dingzhou.records.personaldata.EncryptedText;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;

/** All encrypted columns of the service. */
@Singleton
public class EncryptedColumnRepository {

    private static final Set<Class<?>> CONVERTERS = Set.of(EncryptedText.class, EncryptedCitizenId.class);

    private final EntityManagerFactory entities;
    private final List<EncryptedColumn> named;

    EncryptedColumnRepository(EntityManagerFactory entities, @All List<EncryptedColumn> named) {
        this.entities = entities;
        this.named = named;
    }

    public List<EncryptedColumn> all() {
        List<EncryptedColumn> mapped = new ArrayList<>();
        entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> addColumns(entity, mapped));
        return Stream.concat(mapped.stream().distinct(), named.stream()).toList();
    }

    private static void addColumns(EntityPersister entity, List<EncryptedColumn> found) {
        String key = entity.getIdentifierMapping().getSelectable(0).getSelectionExpression();
        entity.getAttributeMappings()
                .forEach(attribute -> attribute.forEachSelectable((index, column) -> {
                    if (isEncrypted(column)) {
                        found.add(new EncryptedColumn(
                                column.getContainingTableExpression(), key, column.getSelectionExpression(), false));
                    }
                }));
    }

    private static boolean isEncrypted(SelectableMapping column) {
        return column.getJdbcMapping().getValueConverter() instanceof JpaAttributeConverter<?, ?> converter
                && CONVERTERS.contains(converter.getConverterBean().getBeanClass());
    }
}
