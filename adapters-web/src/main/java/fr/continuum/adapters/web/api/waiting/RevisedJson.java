package fr.continuum.adapters.web.api.waiting;

import fr.continuum.domain.contribution.LinksToConfirm.Revised;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// What a revision made of an element that a link leads to.
@Schema(name = "Revised", description = "Ce qu’une révision a fait d’un élément auquel le lien mène")
public record RevisedJson(Instant at, String reason, String decision, String element, String label) {

    public static List<RevisedJson> of(List<Revised> since) {
        return since.stream().map(RevisedJson::of).toList();
    }

    private static RevisedJson of(Revised revised) {
        return new RevisedJson(
                revised.at(),
                revised.by().reason(),
                revised.by().decision(),
                revised.change().code().value(),
                revised.change().label());
    }
}
