package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.contribution.FormView.GroundChoice;
import fr.continuum.adapters.web.contribution.FormView.NeedChoice;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.Sight;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lays a form before whoever plans: what was typed, what may be chosen, what stands against it.
@Component
final class FormDesk {

    private final ReadPlan plans;
    private final ReadContributions contributions;
    private final VeilContributions veils;
    private final Tellings tellings;
    private final ToldVersions versions;

    FormDesk(
            ReadPlan plans,
            ReadContributions contributions,
            VeilContributions veils,
            Tellings tellings,
            ToldVersions versions) {
        this.versions = versions;
        this.veils = veils;
        this.plans = plans;
        this.contributions = contributions;
        this.tellings = tellings;
    }

    /// Whose contribution a form is about, and which.
    ///
    /// @param code empty for a new one
    /// @param sight of whoever types
    /// @param own departments whoever types may write for; none where they may write for any
    record Asked(Whose whose, ContributionKind kind, String code, Sight sight, List<String> own) {

        Asked {
            own = List.copyOf(own);
        }

        ContributionId id() {
            return new ContributionId(kind, code);
        }

        /// The same, of another code.
        Asked of(String other) {
            return new Asked(whose, kind, other, sight, own);
        }
    }

    /// Departments whoever types may write for, as contributions already spell them: one is filled in, several are
    /// chosen from.
    List<String> own(Asked asked) {
        List<String> written = departments(contributions.today(asked.whose().owner()));
        return asked.own().stream()
                .map(one -> written.stream()
                        .filter(known -> Spelling.folded(known).equals(Spelling.folded(one)))
                        .findFirst()
                        .orElse(one))
                .toList();
    }

    Optional<Contribution> known(Asked asked) {
        return ContributionId.isCode(asked.code())
                ? contributions.today(asked.whose().owner()).find(asked.id())
                : Optional.empty();
    }

    /// What whoever types may not see of contributions.
    ContributionVeil veil(Asked asked) {
        return veils.of(asked.whose().owner(), Optional.empty(), asked.sight());
    }

    /// Whether it was ever there.
    boolean wasThere(Asked asked) {
        return !contributions.history(asked.whose().owner(), asked.id()).isEmpty();
    }

    /// The title of the one that has a code already; empty where none has.
    Optional<String> taken(Asked asked, String code) {
        return Optional.of(code)
                .filter(ContributionId::isCode)
                .flatMap(named ->
                        contributions.today(asked.whose().owner()).find(new ContributionId(asked.kind(), named)))
                .map(Contribution::title);
    }

    /// @param seen the version it was made from, or nothing
    /// @param refusals what stands against it, where it was asked
    FormView view(Asked asked, Typed typed, String seen, List<Refusal> refusals, boolean changed, Locale locale) {
        Optional<MandatePlan> plan = plans.today(asked.whose().owner()).map(Versioned::content);
        ContributionBook book = contributions.today(asked.whose().owner());
        boolean training = asked.kind() == ContributionKind.TRAINING;
        return new FormView(
                asked.whose(),
                asked.kind(),
                Ways.name(asked.kind()),
                asked.code(),
                seen,
                known(asked).filter(veil(asked)::hides).isPresent(),
                plan.isPresent(),
                typed,
                plan.map(known -> TargetChoices.of(known, typed.all(LinkRows.TARGET)))
                        .orElse(new TargetChoices(List.of(), List.of())),
                training ? grounds(typed, locale) : List.of(),
                training ? needs(book, typed) : List.of(),
                departments(book),
                own(asked),
                RefusalRow.of(refusals, locale),
                changed ? meanwhile(asked, typed.value("vu"), plan, book, locale) : null);
    }

    /// The version as it stands now: who saves again knows what is replaced.
    String now(Asked asked) {
        return known(asked)
                .map(Contribution::version)
                .map(versions::of)
                .map(Sha256::value)
                .orElse("");
    }

    /// The version a form was made from, as it came back with it; empty where the form was for something new.
    Optional<Sha256> seen(Asked asked, String vu) {
        return versions.meant(vu, known(asked).map(Contribution::version));
    }

    /// Each category by itself, then with each of its grounds: no other can be chosen (R13). One that a file
    /// brought stays in the list until somebody mends it.
    private static List<GroundChoice> grounds(Typed typed, Locale locale) {
        List<GroundChoice> choices = new ArrayList<>();
        for (TrainingCategory category : TrainingCategory.values()) {
            String label = Said.in(locale, category.wording());
            choices.add(new GroundChoice(label, category.name(), "", ""));
            StatutoryGround.of(category).forEach(ground -> choices.add(choice(category, ground, locale)));
        }
        String[] now = typed.value("fondement").split(Draft.GROUND, 2);
        Optional<TrainingCategory> category = Arrays.stream(TrainingCategory.values())
                .filter(one -> one.name().equals(now[0]))
                .findFirst();
        Optional<StatutoryGround> ground = now.length < 2 ? Optional.empty() : StatutoryGround.ofName(now[1]);
        if (category.isPresent() && ground.isPresent() && ground.get().category() != category.get()) {
            choices.add(choice(category.get(), ground.get(), locale));
        }
        return choices;
    }

    private static GroundChoice choice(TrainingCategory category, StatutoryGround ground, Locale locale) {
        return new GroundChoice(
                Said.in(locale, category.wording()),
                category + Draft.GROUND + ground,
                Said.in(locale, ground.wording()),
                ground.legalBasis());
    }

    private static List<NeedChoice> needs(ContributionBook book, Typed typed) {
        List<String> chosen = typed.all("besoins");
        List<NeedChoice> choices = new ArrayList<>(book.background().needs().stream()
                .filter(need -> need.closed().isEmpty() || chosen.contains(need.code()))
                .map(need -> new NeedChoice(
                        need.code(),
                        need.label(),
                        need.objectives().stream().map(PlanCode::value).collect(Collectors.joining(", ")),
                        chosen.contains(need.code())))
                .toList());
        List<String> declared =
                book.background().needs().stream().map(CompetencyNeed::code).toList();
        chosen.stream()
                .filter(code -> !code.isBlank() && !declared.contains(code))
                .distinct()
                .forEach(code -> choices.add(new NeedChoice(code, "", "", true)));
        return choices;
    }

    private static List<String> departments(ContributionBook book) {
        return book.contributions().stream()
                .map(Contribution::department)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparing(Unaccented::of))
                .toList();
    }

    /// What happened since the version that was read: as one change, by whoever made the last.
    private HistoryRow meanwhile(
            Asked asked, String seen, Optional<MandatePlan> plan, ContributionBook book, Locale locale) {
        Telling telling = tellings.of(plan, book.background().needs(), veil(asked), locale);
        var history = contributions.history(asked.whose().owner(), asked.id());
        Optional<Contribution> read = history.stream()
                .flatMap(change -> change.after().stream())
                .filter(one -> versions.isTold(seen, one.version()))
                .findFirst();
        HistoryRow last = HistoryRow.of(history, telling).getLast();
        Optional<Contribution> now = book.find(asked.id());
        return new HistoryRow(
                last.what(),
                last.byFile(),
                last.author(),
                last.entry(),
                last.reason(),
                now.map(one -> HistoryRow.between(read.map(telling::all).orElse(List.of()), telling.all(one)))
                        .orElse(List.of()));
    }
}
