package fr.continuum.adapters.web.reading;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// Addresses of the continuum: up from what is done or paid to the promise, down from a promise to its means.
public final class Ways {

    private Ways() {}

    /// Up from a budget key, known by its business key in either dimension.
    public static String up(Siren authority, String key) {
        return UriComponentsBuilder.fromPath("/continuum/haut")
                .queryParam("autorite", authority.value())
                .queryParam("cle", "{cle}")
                .encode()
                .buildAndExpand(Subjects.in(Dimension.PLAN, key))
                .toUriString();
    }

    /// Up from a contribution.
    public static String up(Siren authority, ContributionId id) {
        return UriComponentsBuilder.fromPath("/continuum/haut")
                .queryParam("autorite", authority.value())
                .queryParam("genre", name(id.kind()))
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(id.code())
                .toUriString();
    }

    /// Up from what a finding is about, where it is an expense or a contribution; empty elsewhere.
    public static String upFromFinding(Siren authority, String subject) {
        boolean isExpense = !Subjects.in(Dimension.PLAN, subject).equals(Subjects.in(Dimension.POLICY, subject))
                && subject.contains(" " + KeyField.FLOW.code() + "=" + Flow.EXPENSE.code());
        return isExpense
                ? up(authority, subject)
                : contribution(subject).map(id -> up(authority, id)).orElse("");
    }

    private static Optional<ContributionId> contribution(String subject) {
        int space = subject.indexOf(' ');
        String code = subject.substring(space + 1);
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> space > 0
                        && ContributionId.isCode(code)
                        && subject.substring(0, space).equals(kind.name()))
                .map(kind -> new ContributionId(kind, code))
                .findFirst();
    }

    /// Down from an element of the plan.
    public static String down(Siren authority, String code) {
        return UriComponentsBuilder.fromPath("/continuum/bas")
                .queryParam("autorite", authority.value())
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }

    /// The page of an element of the plan.
    public static String element(Siren authority, String code) {
        return UriComponentsBuilder.fromPath("/plan/element")
                .queryParam("autorite", authority.value())
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }

    /// How addresses name a kind of contribution: `formation`.
    public static String name(ContributionKind kind) {
        return switch (kind) {
            case TRAINING -> "formation";
            case IT_INVESTMENT -> "informatique";
            case PROCESS_CHANGE -> "processus";
            case ORGANISATIONAL_ADJUSTMENT -> "organisation";
            case PARTNER_INTERVENTION -> "partenaire";
        };
    }

    public static Optional<ContributionKind> kind(String name) {
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }
}
