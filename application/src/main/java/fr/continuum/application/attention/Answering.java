package fr.continuum.application.attention;

import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Vacancies;

/// Who is asked about something, in the words of the authority: who is chased, and what a list of what somebody has to
/// answer for holds, are one answer.
public final class Answering {

    private Answering() {}

    /// Who pilots an action: the first there is; where nobody does, whoever steers what stands above. Empty where
    /// nobody is named.
    ///
    /// @param vacant roles nobody holds
    public static String of(MandatePlan plan, Action action, Vacancies vacant) {
        return plan.lineage(action.code()).reversed().stream()
                .flatMap(element -> element.roles().stream()
                        .filter(holding -> vacant.of(element.code(), holding).isEmpty()))
                .filter(holding -> holding.role().isPilot() && holding.namesSomebody())
                .map(RoleHolding::post)
                .findFirst()
                .orElse("");
    }

    /// Who measures an indicator: its post, else its department; empty where it has neither.
    public static String of(Indicator indicator) {
        return indicator.post().isBlank() ? indicator.department() : indicator.post();
    }
}
