package fr.continuum.adapters.web.api.wire;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/// Says in the description of every operation what is the same everywhere: the parameters they share, and the problems
/// they may answer with.
@Lazy
@Component
class OperationWords implements OperationCustomizer {

    /// What any operation may answer with.
    private static final List<Integer> ANY = List.of(400, 401, 403, 406, 429);

    private static final Map<String, String> PARAMETERS = Map.of(
            "authority", "SIREN de la collectivité ; à défaut, la première que le compte voit",
            "dryRun", "Dit ce qui changerait, et n’écrit rien",
            "If-Match", "La version qui a été lue, telle que l’en-tête ETag l’a donnée",
            "page", "À partir de 1",
            "size", "Éléments par page, 500 au plus",
            "year", "Exercice",
            "measure", "Montant, par le nom que lui donne TotEM : MtReal, MtPrev, CredOuv…");

    /// What the description says of answers nobody wrote words for.
    private static final Map<String, String> IN_FRENCH =
            Map.of("OK", "La réponse", "Created", "Gardé", "No Content", "C’est fait : il n’y a rien à répondre");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .filter(parameter -> PARAMETERS.containsKey(parameter.getName()))
                .forEach(parameter -> parameter.setDescription(PARAMETERS.get(parameter.getName())));
        ApiResponses responses = operation.getResponses();
        succeed(responses, handler);
        ANY.forEach(status -> put(responses, status));
        Problems problems = handler.getMethodAnnotation(Problems.class);
        if (problems != null) {
            for (int status : problems.value()) {
                put(responses, status);
            }
        }
        return operation;
    }

    /// What answers when all goes well: versions come as `ETag`, and what may make something says so.
    private static void succeed(ApiResponses responses, HandlerMethod handler) {
        ApiResponse done = responses.get("200");
        if (done != null && ResponseEntity.class.equals(handler.getReturnType().getParameterType())) {
            done.addHeaderObject(
                    HttpHeaders.ETAG,
                    new Header()
                            .description("La version, à renvoyer dans If-Match")
                            .schema(new StringSchema()));
        }
        if (done != null && handler.hasMethodAnnotation(MayCreate.class)) {
            responses.putIfAbsent(
                    "201",
                    new ApiResponse()
                            .description("Ce qui n’existait pas existe")
                            .headers(done.getHeaders())
                            .content(done.getContent()));
        }
        responses
                .values()
                .forEach(response -> response.setDescription(
                        IN_FRENCH.getOrDefault(response.getDescription(), response.getDescription())));
    }

    private static void put(ApiResponses responses, int status) {
        responses.putIfAbsent(
                Integer.toString(status), new ApiResponse().$ref("#/components/responses/" + name(status)));
    }

    /// How the description names the answer of a problem: `Problem404`.
    static String name(int status) {
        return "Problem" + status;
    }
}
