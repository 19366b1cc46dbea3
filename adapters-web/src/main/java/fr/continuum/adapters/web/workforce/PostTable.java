package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.workforce.PostPage.Row;
import fr.continuum.domain.plan.PlanRole;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The columns of the list of roles to be given to others.
@Component
final class PostTable {

    private final Texts texts;

    PostTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<Row> table() {
        return new ListTable<>(
                "workforce.posts.title",
                "postes-a-remplacer",
                List.of(
                        Column.<Row>text(
                                        "objet",
                                        "workforce.element",
                                        row -> (row.element().code() + " "
                                                        + row.element().label())
                                                .strip())
                                .fixed(),
                        Column.choice(
                                "role",
                                "plan.select.role",
                                Arrays.stream(PlanRole.values())
                                        .map(role -> role(role.name()))
                                        .toList(),
                                row -> role(row.role())),
                        Column.text("poste", "plan.col.post", Row::post),
                        Column.text("raison", "workforce.posts.why", row -> reason(row.reason())),
                        Column.date("depuis", "workforce.posts.since", row -> Optional.ofNullable(row.since()))),
                Map.of());
    }

    private Choice role(String role) {
        return new Choice(role, texts.say("plan.role." + role));
    }

    private String reason(String reason) {
        return reason.isEmpty() ? "" : texts.say("workforce.vacancy." + reason);
    }
}
