package fr.continuum.application.contribution;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.port.Contributions.Change;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.plan.PlanChange.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Which parts of a known contribution stay, where a file brings it again. What no column gives stays. A cell left
/// empty takes back what a file said, and nothing that a person said here.
///
/// @param <C> the kind of contribution
final class WhatStays<C extends Contribution> {

    private final Class<C> kind;
    private final C now;
    private final C before;
    private final ToldFields told;
    private final Supplier<List<Change>> history;
    private @Nullable List<Change> read;
    private final Set<ContributionField> stays = EnumSet.noneOf(ContributionField.class);

    /// @param now as the file alone would have it
    /// @param before as it is known
    /// @param history asked for only where it matters who said something
    WhatStays(Class<C> kind, C now, C before, ToldFields told, Supplier<List<Change>> history) {
        this.kind = kind;
        this.now = now;
        this.before = before;
        this.told = told;
        this.history = history;
    }

    C now() {
        return now;
    }

    C before() {
        return before;
    }

    ToldFields told() {
        return told;
    }

    /// The fields of which something stays that the file alone would not have.
    Set<ContributionField> stays() {
        return stays;
    }

    /// Something of it stays.
    void stay(ContributionField field) {
        stays.add(field);
    }

    /// What is said once.
    <T> T one(ContributionField field, Function<C, T> of) {
        return one(field, of.apply(now), of);
    }

    /// @param brought as the file has it
    <T> T one(ContributionField field, T brought, Function<C, T> of) {
        return told.decides(field) ? brought : left(field, brought, of);
    }

    /// What is left empty in one place, whatever other rows say of the field.
    ///
    /// @param brought what that reads as
    <T> T left(ContributionField field, T brought, Function<C, T> of) {
        T known = of.apply(before);
        if (told.clears(field) || brought.equals(known) || !stays(field, of)) {
            return brought;
        }
        stay(field);
        return known;
    }

    /// What may be said several times: what the file says, and beside it what people said here. In which order
    /// says nothing.
    ///
    /// @param brought as the file has them
    /// @param of all there are
    /// @param same tells two of them from one another
    <T> List<T> several(ContributionField field, List<T> brought, Function<C, List<T>> of, Function<T, Object> same) {
        if (told.clears(field)) {
            return brought;
        }
        List<T> known = of.apply(before);
        List<T> all = new ArrayList<>(brought);
        for (T one : known) {
            Predicate<List<T>> isThere = some -> some.stream().map(same).anyMatch(same.apply(one)::equals);
            if (!isThere.test(brought) && stays(field, of.andThen(isThere::test))) {
                stay(field);
                all.add(one);
            }
        }
        return new HashSet<>(all).equals(new HashSet<>(known)) ? known : all;
    }

    private boolean stays(ContributionField field, Function<C, ?> of) {
        return !told.given().contains(field) || isByPerson(of);
    }

    /// Whether a person said what it is, the last time it became so. Of what nobody noted, and of what was taken
    /// over from another book, none knows: no file takes that back.
    private boolean isByPerson(Function<C, ?> of) {
        boolean person = true;
        Optional<Object> value = Optional.empty();
        for (Change change : changes()) {
            Optional<Object> next =
                    change.after().filter(kind::isInstance).map(kind::cast).map(of);
            if (!next.equals(value)) {
                person = change.origin() == Origin.PERSON || OwnBook.isTakenOver(change.entry());
                value = next;
            }
        }
        return person;
    }

    private List<Change> changes() {
        if (read == null) {
            read = history.get();
        }
        return Objects.requireNonNull(read);
    }
}
