package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Vacancies;
import fr.continuum.domain.plan.Vacancy;
import fr.continuum.domain.shared.Unsaid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who holds a role, on a day.
///
/// @param account name of who sits there, where the post has an account; empty elsewhere
/// @param gone whether nobody has that account any more
/// @param lastDay null where no end is known
/// @param vacancy since when nobody sits there, by the plan or by the posts of the authority; null while somebody does
public record Holder(
        PlanRole role,
        String post,
        String account,
        boolean gone,
        @Nullable LocalDate lastDay,
        @Nullable Vacancy vacancy) {

    static List<Holder> of(PlanElement element, Vacancies vacancies) {
        return element.roles().stream()
                .map(holding -> new Holder(
                        holding.role(),
                        holding.post(),
                        holding.account().orElse(""),
                        false,
                        holding.lastDay().orElse(null),
                        vacancies.of(element.code(), holding).orElse(null)))
                .toList();
    }

    Holder called(String name) {
        return new Holder(role, post, name, false, lastDay, vacancy);
    }

    /// Whose account nobody has any more.
    Holder withoutAccount() {
        return new Holder(role, post, account, true, lastDay, vacancy);
    }

    public boolean isVacant() {
        return vacancy != null;
    }

    /// Whether somebody is named, and sits there.
    boolean isThere() {
        return !isVacant() && !Unsaid.isNobody(post);
    }

    /// The first day nobody did.
    public @Nullable LocalDate vacantSince() {
        return vacancy == null ? null : vacancy.since();
    }

    /// How that came, as message keys end; empty while somebody sits there.
    public String reason() {
        return vacancy == null ? "" : vacancy.reason().name();
    }

    /// Whether a list names it as who steers: the élu and the department of an objective, the pilot of an action.
    boolean steers() {
        return role == PlanRole.LEAD_ELECTED || role.isPilot();
    }
}
