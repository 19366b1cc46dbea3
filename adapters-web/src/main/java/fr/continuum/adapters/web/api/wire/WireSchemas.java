package fr.continuum.adapters.web.api.wire;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Describes as required what wire records never leave null, and says that they have no other fields: none is
/// answered, none is taken.
@Component
class WireSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema schema = chain.next().resolve(type, context, chain);
        JavaType java = Json31.mapper().constructType(type.getType());
        if (schema != null && java != null && Nullness.isOurs(java.getRawClass())) {
            Schema<?> described = described(schema, context);
            if (described != null && described.getProperties() != null) {
                described.setAdditionalProperties(false);
                Nullness.required(java.getRawClass()).stream()
                        .filter(described.getProperties()::containsKey)
                        .filter(name -> described.getRequired() == null
                                || !described.getRequired().contains(name))
                        .forEach(described::addRequiredItem);
                byNames(java.getRawClass(), described);
            }
        }
        return schema;
    }

    /// A map whose keys are a closed list has a field for each of them and no other.
    @SuppressWarnings("rawtypes")
    private static void byNames(Class<?> wire, Schema<?> described) {
        for (RecordComponent component : wire.getRecordComponents()) {
            JavaType type = Json31.mapper().constructType(component.getGenericType());
            Schema<?> map = described.getProperties().get(component.getName());
            if (type.isMapLikeType()
                    && type.getKeyType().isEnumType()
                    && map != null
                    && map.getAdditionalProperties() instanceof Schema value) {
                for (Object name : type.getKeyType().getRawClass().getEnumConstants()) {
                    map.addProperty(name.toString(), value);
                    map.addRequiredItem(name.toString());
                }
                map.setAdditionalProperties(false);
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static @Nullable Schema<?> described(Schema schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null ? schema : context.getDefinedModels().get(reference.replace(REFERENCE, ""));
    }
}
