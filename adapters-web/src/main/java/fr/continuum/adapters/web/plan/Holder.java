package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who holds a role, on a day.
///
/// @param account name of who sits there, where the post has an account; empty elsewhere
/// @param gone whether nobody has that account any more
/// @param lastDay null where no end is known
/// @param vacantSince null while somebody sits there
public record Holder(
        PlanRole role,
        String post,
        String account,
        boolean gone,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate vacantSince) {

    static Holder of(RoleHolding holding, LocalDate day) {
        LocalDate last = holding.lastDay().orElse(null);
        return new Holder(
                holding.role(),
                holding.post(),
                holding.account().orElse(""),
                false,
                last,
                last != null && holding.isVacantOn(day) ? last.plusDays(1) : null);
    }

    static List<Holder> of(PlanElement element, LocalDate day) {
        return element.roles().stream().map(holding -> of(holding, day)).toList();
    }

    Holder called(String name) {
        return new Holder(role, post, name, false, lastDay, vacantSince);
    }

    /// Whose account nobody has any more.
    Holder withoutAccount() {
        return new Holder(role, post, account, true, lastDay, vacantSince);
    }

    public boolean isVacant() {
        return vacantSince != null;
    }

    /// Whether a list names it as who steers: the élu and the department of an objective, the pilot of an action.
    boolean steers() {
        return role == PlanRole.LEAD_ELECTED || role.isPilot();
    }
}
