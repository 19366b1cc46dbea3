package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a form says of the plan as a whole: its name, its term of office, what its levels are called.
final class TypedPlan {

    static final String NAME = "nom";
    static final String START = "mandat-debut";
    static final String END = "mandat-fin";
    private static final String CALLED = "niveau-";

    private TypedPlan() {}

    static String called(PlanLevel level) {
        return CALLED + level;
    }

    /// What changes together; the first field names the whole.
    static List<List<String>> fields() {
        List<List<String>> fields = new ArrayList<>(List.of(List.of(NAME), List.of(START, END)));
        for (PlanLevel level : PlanLevel.values()) {
            fields.add(List.of(called(level)));
        }
        return fields;
    }

    static Typed told(PlanContent content) {
        return called(content.levelNames())
                .with(NAME, Words.line(content.name()))
                .with(START, content.term().start().toString())
                .with(END, content.term().end().toString());
    }

    static Typed called(LevelNames names) {
        Typed typed = Typed.NOTHING;
        for (PlanLevel level : PlanLevel.values()) {
            typed = typed.with(called(level), Words.line(names.of(level)));
        }
        return typed;
    }

    /// The plan with what was typed; empty where it cannot be read.
    static Optional<PlanContent> read(PlanContent before, Reading reading) {
        Optional<String> name = reading.asked(NAME).map(typed -> Words.kept(typed, Optional.of(before.name())));
        Optional<LocalDate> start = reading.asked(START).flatMap(_ -> reading.date(START));
        Optional<LocalDate> end = reading.asked(END).flatMap(_ -> reading.date(END));
        Optional<MandateTerm> term = start.flatMap(from -> end.flatMap(to -> term(from, to, reading)));
        LevelNames names = names(before.levelNames(), reading);
        return name.flatMap(called -> term.map(when -> new PlanContent(
                before.code(), called, when, names, before.adoption(), before.elements(), before.links())));
    }

    /// A term of office; six years where no end was typed.
    static Optional<MandateTerm> term(Reading reading) {
        Optional<LocalDate> start = reading.asked(START).flatMap(_ -> reading.date(START));
        boolean usual = reading.line(END).isEmpty();
        Optional<LocalDate> end = reading.date(END);
        return start.flatMap(
                from -> usual ? Optional.of(MandateTerm.from(from)) : end.flatMap(to -> term(from, to, reading)));
    }

    private static Optional<MandateTerm> term(LocalDate from, LocalDate to, Reading reading) {
        if (!to.isAfter(from)) {
            reading.faults().add(END, "write.fault.term");
            return Optional.empty();
        }
        return Optional.of(new MandateTerm(from, to));
    }

    static LevelNames names(LevelNames before, Reading reading) {
        LevelNames names = before;
        for (PlanLevel level : PlanLevel.values()) {
            Optional<String> name =
                    reading.asked(called(level)).map(typed -> Words.kept(typed, Optional.of(before.of(level))));
            if (name.isPresent()) {
                names = names.with(level, name.get());
            }
        }
        return names;
    }
}
