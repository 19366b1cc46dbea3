package fr.continuum.adapters.persistence.sql;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jooq.JSONB;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes JSON columns. What is written are records of the adapters, never domain types: a name changed in
/// the domain must not change what lies in the database.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    public static JSONB of(Object value) {
        return JSONB.valueOf(text(value));
    }

    /// The same text for equal values: fit for a fingerprint.
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// Word by word: of what is long.
    public static JsonParser parser(JSONB json) {
        return MAPPER.createParser(json.data());
    }

    public static <T> T read(JSONB json, Class<T> type) {
        return MAPPER.readValue(json.data(), type);
    }
}
