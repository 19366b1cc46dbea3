package fr.continuum.adapters.web.api.wire;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

/// JSON as the API reads and writes it.
public final class WireMapper {

    private WireMapper() {}

    public static JsonMapper mapper() {
        StrictJson strict = new StrictJson();
        JsonFactoryBuilder factory = JsonFactory.builder();
        strict.bounded().customize(factory);
        JsonMapper.Builder mapper = JsonMapper.builder(factory.build());
        strict.strict().customize(mapper);
        return mapper.build();
    }
}
