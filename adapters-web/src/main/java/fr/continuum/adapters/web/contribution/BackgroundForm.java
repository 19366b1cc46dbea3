package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.TextKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The three small forms of the page of needs: what was typed in one of them, and what it declares.
///
/// @param said what it declares; worth nothing where fields are wrong
/// @param seen the version of each part it names, as it was read
record BackgroundForm(Background said, Map<String, Sha256> seen) {

    static final String NEED = "besoin";
    static final String YEAR = "plan";
    static final String AGENTS = "agents";

    private static final int LONGEST_CODE = TextKind.CODE.longest();

    BackgroundForm {
        seen = Map.copyOf(seen);
    }

    /// @param what which of the forms
    /// @param targets codes a need may serve: those of the plan, and those it serves already
    static Optional<BackgroundForm> of(String what, Typed typed, Set<String> targets) {
        return switch (what) {
            case NEED -> Optional.of(need(typed, targets));
            case YEAR -> Optional.of(year(typed));
            case AGENTS -> Optional.of(agents(typed));
            default -> Optional.empty();
        };
    }

    private static BackgroundForm need(Typed typed, Set<String> targets) {
        Cell code = Cell.of("code");
        String named = typed.value("vu").isEmpty() ? typed.newCode(code) : typed.required(code);
        if (named.length() > LONGEST_CODE) {
            typed.fault(code, "contribution.fault.code-long", LONGEST_CODE);
            named = named.substring(0, LONGEST_CODE).strip();
        }
        List<String> serves =
                typed.all("sert").stream().filter(one -> !one.isBlank()).toList();
        serves.stream()
                .filter(one -> !targets.contains(one))
                .forEach(one -> typed.fault(Cell.of("sert"), "contribution.fault.choice", one));
        CompetencyNeed need = new CompetencyNeed(
                named,
                typed.chosen(Cell.of("nature"), CompetencyNeed.Kind.class).orElse(CompetencyNeed.Kind.SKILL),
                typed.named(Cell.of("intitule")),
                serves.stream().filter(targets::contains).map(PlanCode::new).toList(),
                typed.day(Cell.of("clos")));
        return new BackgroundForm(Background.of(need), seen(typed, ContributionBook.name(need)));
    }

    private static BackgroundForm year(Typed typed) {
        TrainingPlan plan = new TrainingPlan(
                typed.year(Cell.of("annee")).orElse(new FiscalYear(2000)),
                typed.day(Cell.of("cst")),
                typed.day(Cell.of("assemblee")),
                typed.day(Cell.of("cnfpt")));
        return new BackgroundForm(
                new Background(List.of(), List.of(plan), OptionalInt.empty()),
                seen(typed, ContributionBook.name(plan)));
    }

    private static BackgroundForm agents(Typed typed) {
        typed.required(Cell.of("agents"));
        return new BackgroundForm(
                new Background(List.of(), List.of(), typed.count(Cell.of("agents"))),
                seen(typed, ContributionBook.AGENTS));
    }

    private static Map<String, Sha256> seen(Typed typed, String part) {
        return Seen.orNothing(typed.value("vu"))
                .map(version -> Map.of(part, version))
                .orElse(Map.of());
    }

    /// What one would have to type to say a need.
    static MultiValueMap<String, String> retyped(CompetencyNeed need) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("code", need.code());
        values.add("nature", need.kind().name());
        values.add("intitule", need.label());
        need.objectives().forEach(code -> values.add("sert", code.value()));
        need.closed().ifPresent(day -> values.add("clos", day.toString()));
        values.add("vu", ContributionBook.version(need).value());
        return values;
    }

    /// What one would have to type to say a training plan.
    static MultiValueMap<String, String> retyped(TrainingPlan plan) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("annee", plan.year().toString());
        plan.cstOpinion().ifPresent(day -> values.add("cst", day.toString()));
        plan.presentedToAssembly().ifPresent(day -> values.add("assemblee", day.toString()));
        plan.sentToCnfpt().ifPresent(day -> values.add("cnfpt", day.toString()));
        values.add("vu", ContributionBook.version(plan).value());
        return values;
    }
}
