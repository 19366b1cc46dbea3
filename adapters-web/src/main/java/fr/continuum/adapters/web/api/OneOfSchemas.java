package fr.continuum.adapters.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the kinds of a thing, told apart by one field, schemas that stand by themselves. As they are derived from
/// Java, each kind is all of the thing and the thing one of its kinds: a circle that no validator comes out of.
final class OneOfSchemas {

    private OneOfSchemas() {}

    static void standAlone(OpenAPI description) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        description.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
        schemas.values().stream()
                .filter(thing -> thing.getDiscriminator() != null && thing.getOneOf() != null)
                .forEach(thing -> {
                    String field = thing.getDiscriminator().getPropertyName();
                    thing.getDiscriminator()
                            .getMapping()
                            .forEach((kind, reference) -> flatten(named(schemas, reference), field, kind));
                    thing.setProperties(null);
                    thing.setRequired(null);
                });
    }

    private static Schema<?> named(Map<String, Schema<?>> schemas, String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        Schema<?> schema = schemas.get(name);
        if (schema == null) {
            throw new IllegalStateException("The description names no " + name);
        }
        return schema;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void flatten(Schema kind, String field, String value) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        StringSchema named = new StringSchema();
        named.setTypes(Set.of("string"));
        named.setEnum(List.of(value));
        properties.put(field, named);
        List<Schema> parts = kind.getAllOf() == null ? List.of() : kind.getAllOf();
        parts.stream()
                .filter(part -> part.getProperties() != null)
                .forEach(part -> properties.putAll(part.getProperties()));
        Set<String> required = new LinkedHashSet<>(List.of(field));
        required.addAll(kind.getRequired() == null ? List.of() : kind.getRequired());
        kind.setAllOf(null);
        kind.setTypes(Set.of("object"));
        kind.setProperties(properties);
        kind.setAdditionalProperties(false);
        kind.setRequired(new ArrayList<>(required));
    }
}
