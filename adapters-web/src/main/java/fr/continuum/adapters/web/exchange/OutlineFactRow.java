package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.outline.OutlineFact;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Euros;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a line of a tree is read as: a role, a start, an end, a budget, a state.
///
/// @param key of its message, after `outline.fact.`
/// @param named whether its value is the name of a message too
/// @param value in words, or the name of their message
public record OutlineFactRow(String key, boolean named, String value) {

    static List<OutlineFactRow> of(OutlineFact fact, Locale locale) {
        return switch (fact) {
            case OutlineFact.Holding(List<RoleHolding> roles) ->
                List.of(new OutlineFactRow(
                        "role", true, "plan.role." + roles.getFirst().role()));
            case OutlineFact.When(Optional<LocalDate> start, Optional<LocalDate> end) -> {
                List<OutlineFactRow> days = new ArrayList<>();
                start.ifPresent(day -> days.add(new OutlineFactRow("start", false, day(day, locale))));
                end.ifPresent(day -> days.add(new OutlineFactRow("end", false, day(day, locale))));
                yield days;
            }
            case OutlineFact.Budget(long cents) ->
                List.of(new OutlineFactRow("budget", false, Said.in(locale, Euros.wording(cents))));
            case OutlineFact.State state ->
                List.of(new OutlineFactRow("state", true, "exchange.state." + state.state()));
        };
    }

    private static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
}
