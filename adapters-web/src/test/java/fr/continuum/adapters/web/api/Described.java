package fr.continuum.adapters.web.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The API as it describes itself, and answers held against it.
record Described(JsonNode root) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /// One operation.
    record Operation(String id, String method, String path, JsonNode node) {

        List<String> parameters() {
            List<String> names = new ArrayList<>();
            if (node.has("parameters")) {
                node.get("parameters").forEach(one -> names.add(one.get("name").stringValue()));
            }
            return names;
        }

        List<String> statuses() {
            return List.copyOf(node.get("responses").propertyNames());
        }

        boolean takesJson() {
            return node.has("requestBody")
                    && node.get("requestBody").get("content").has("application/json");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> all.add(new Operation(
                                method.getValue().get("operationId").stringValue(),
                                method.getKey(),
                                path.getKey(),
                                method.getValue()))));
        return all;
    }

    /// What an operation says it answers with under a status; references followed.
    JsonNode response(Operation operation, int status) {
        JsonNode response = operation.node().get("responses").get(Integer.toString(status));
        return response != null && response.has("$ref")
                ? root.at(response.get("$ref").stringValue().substring(1))
                : response;
    }

    /// What is not as described in a body; nothing where all is.
    List<Error> faults(JsonNode schema, String body) {
        ObjectNode whole = schema.deepCopy().asObject();
        whole.set("components", root.get("components"));
        return SCHEMAS.getSchema(whole).validate(JSON.readTree(body));
    }
}
