package fr.continuum.application.plan;

import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.shared.Wording;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What somebody says of a plan as a whole, beside a file that does not: nothing, or any of its code, its name and its
/// term.
public record PlanHeading(
        Optional<PlanCode> code, Optional<String> name, Optional<LocalDate> start, Optional<LocalDate> end) {

    public static final PlanHeading NONE =
            new PlanHeading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Why [#over] gives nothing.
    public static final Wording BACKWARDS = new Wording(
            "Le mandat finirait avant de commencer. Corrigez le premier ou le dernier jour.",
            "The term of office would end before it starts. Correct the first or the last day.");

    private static final int LONGEST_CODE = 60;

    public PlanHeading {
        name = name.map(String::strip).filter(text -> !text.isEmpty());
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /// What the name of a file says of the plan in it: `Plan climat 2026.xlsx` is `plan-climat-2026`.
    public static PlanHeading ofFile(String file) {
        String bare = file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String words = bare.replaceAll("[\\s_]+", " ").strip();
        String code = Normalizer.normalize(bare, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return code.isEmpty() || words.isEmpty()
                ? new PlanHeading(
                        Optional.of(TargetsAsPlan.CODE),
                        Optional.of(TargetsAsPlan.NAME),
                        Optional.empty(),
                        Optional.empty())
                : new PlanHeading(
                        Optional.of(new PlanCode(code.substring(0, Math.min(LONGEST_CODE, code.length())))),
                        Optional.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)),
                        Optional.empty(),
                        Optional.empty());
    }

    /// The plan a file fills: the one in force under what is said here, or an empty one where none is in force or
    /// the code is another.
    ///
    /// @param usual code and name of a plan nobody names
    /// @param today where nothing says when the term of office starts
    /// @return empty where the term would end before it starts
    public Optional<PlanContent> over(Optional<PlanContent> inForce, PlanHeading usual, LocalDate today) {
        Optional<PlanContent> goesOn =
                inForce.filter(plan -> code.isEmpty() || code.get().equals(plan.code()));
        Optional<MandateTerm> known = goesOn.map(PlanContent::term);
        LocalDate from = start.or(() -> known.map(MandateTerm::start)).orElse(today);
        LocalDate to = end.or(() -> known.map(MandateTerm::end).filter(last -> last.isAfter(from)))
                .orElseGet(() -> MandateTerm.from(from).end());
        if (!to.isAfter(from)) {
            return Optional.empty();
        }
        MandateTerm term = new MandateTerm(from, to);
        return Optional.of(goesOn.map(plan -> new PlanContent(
                        plan.code(),
                        name.orElse(plan.name()),
                        term,
                        plan.levelNames(),
                        plan.adoption(),
                        plan.elements(),
                        plan.links()))
                .orElseGet(() -> PlanContent.empty(
                        code.or(usual::code).orElse(TargetsAsPlan.CODE),
                        name.or(usual::name).orElse(TargetsAsPlan.NAME),
                        term)));
    }
}
