package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What rows of a form say. A row that cannot be read is told and left out.
final class TypedRows {

    private final Reading reading;
    private final Typed typed;

    TypedRows(Reading reading) {
        this.reading = reading;
        this.typed = reading.typed();
    }

    List<String> conditions(Collection<String> before) {
        List<String> conditions = new ArrayList<>();
        for (int row : rows(Rows.CONDITIONS)) {
            conditions.add(Words.kept(Words.line(typed.at("condition", row)), before));
        }
        return conditions;
    }

    List<Milestone> milestones(Collection<Milestone> before) {
        List<String> names = before.stream().map(Milestone::name).toList();
        List<Milestone> milestones = new ArrayList<>();
        for (int row : rows(Rows.MILESTONES)) {
            Optional<LocalDate> due = reading.date("jalon-echeance", row);
            Optional<LocalDate> done = reading.date("jalon-atteint", row);
            asked("jalon", row).ifPresent(name -> milestones.add(new Milestone(Words.kept(name, names), due, done)));
        }
        return milestones;
    }

    /// @param mayHold whether an account may be named: one that exists and sees this plan
    List<RoleHolding> roles(Collection<RoleHolding> before, Predicate<String> mayHold) {
        List<String> posts = before.stream().map(RoleHolding::post).toList();
        List<RoleHolding> roles = new ArrayList<>();
        for (int row : rows(Rows.ROLES)) {
            Optional<PlanRole> role = chosen("role", row, PlanRole.class);
            Optional<String> post = asked("poste", row);
            Optional<String> account = account(row, before, mayHold);
            Optional<LocalDate> lastDay = reading.date("dernier-jour", row);
            if (role.isPresent() && post.isPresent()) {
                roles.add(new RoleHolding(role.get(), Words.kept(post.get(), posts), account, lastDay));
            }
        }
        return roles;
    }

    private Optional<String> account(int row, Collection<RoleHolding> before, Predicate<String> mayHold) {
        String login = Words.line(typed.at("compte", row));
        if (login.isEmpty()) {
            return Optional.empty();
        }
        boolean wasThere = before.stream().anyMatch(holding -> holding.account().equals(Optional.of(login)));
        if (!wasThere && !mayHold.test(login)) {
            reading.faults().add(Reading.in("compte", row), "write.fault.account", login);
        }
        return Optional.of(login);
    }

    List<Territory> territories(Collection<Territory> before) {
        List<String> codes = before.stream().map(Territory::code).toList();
        List<String> labels = before.stream().map(Territory::label).toList();
        List<Territory> territories = new ArrayList<>();
        for (int row : rows(Rows.TERRITORIES)) {
            Optional<Territory.Kind> kind = chosen("lieu-nature", row, Territory.Kind.class);
            Optional<String> code = asked("lieu-code", row);
            Optional<String> label = asked("lieu", row);
            if (kind.isPresent() && code.isPresent() && label.isPresent()) {
                territories.add(
                        new Territory(kind.get(), Words.kept(code.get(), codes), Words.kept(label.get(), labels)));
            }
        }
        return territories;
    }

    List<ActionLink> arrows(PlanCode from) {
        List<ActionLink> arrows = new ArrayList<>();
        for (int row : rows(Rows.ARROWS)) {
            Optional<ActionLink.Kind> kind = chosen("fleche", row, ActionLink.Kind.class);
            Optional<PlanCode> to = asked("vers", row).flatMap(_ -> reading.code("vers", row));
            if (kind.isPresent() && to.isPresent()) {
                arrows.add(new ActionLink(from, kind.get(), to.get()));
            }
        }
        return arrows;
    }

    private List<Integer> rows(Rows rows) {
        List<Integer> said = new ArrayList<>();
        for (int row = 0; row < rows.count(typed); row++) {
            if (!rows.isBlank(typed, row)) {
                said.add(row);
            }
        }
        return said;
    }

    private <E extends Enum<E>> Optional<E> chosen(String field, int row, Class<E> list) {
        return asked(field, row).flatMap(_ -> reading.choice(field, row, list));
    }

    private Optional<String> asked(String field, int row) {
        String line = Words.line(typed.at(field, row));
        if (line.isEmpty()) {
            reading.faults().add(Reading.in(field, row), "write.fault.row");
        }
        return Optional.of(line).filter(text -> !text.isEmpty());
    }
}
