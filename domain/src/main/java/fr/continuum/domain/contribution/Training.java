package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// A training, planned or held. It serves objectives, directly or through competency needs, or names its statutory
/// ground (R12, R13).
///
/// @param year of the training plan it belongs to
/// @param ground why the law asks for it, where it serves no objective
/// @param needs codes of competency needs it answers
/// @param days per trainee
public record Training(
        String code,
        String title,
        String department,
        FiscalYear year,
        TrainingCategory category,
        Optional<StatutoryGround> ground,
        List<String> needs,
        Optional<BigDecimal> days,
        OptionalInt trainees,
        OptionalLong costCents,
        List<TraceLink> links)
        implements Contribution {

    public Training {
        Contribution.shaped(ContributionKind.TRAINING, code, title, costCents);
        if (days.filter(d -> d.signum() < 0).isPresent() || trainees.orElse(0) < 0) {
            throw new IllegalArgumentException("Days and trainees are not negative: " + code);
        }
        days = days.map(BigDecimal::stripTrailingZeros).map(d -> d.scale() < 0 ? d.setScale(0) : d);
        needs = needs.stream().distinct().sorted().toList();
        links = List.copyOf(links);
    }

    /// Whether it says for how many people, how long or for how much.
    public boolean saysFigures() {
        return days.isPresent() || trainees.isPresent() || costCents.isPresent();
    }

    /// The same, saying neither for how many people, how long nor for how much.
    public Training withoutFigures() {
        return new Training(
                code,
                title,
                department,
                year,
                category,
                ground,
                needs,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                links);
    }

    /// The same, whose figures are those of another wherever it says none.
    public Training withFiguresOf(Training other) {
        return new Training(
                code,
                title,
                department,
                year,
                category,
                ground,
                needs,
                days.or(other::days),
                trainees.isPresent() ? trainees : other.trainees,
                costCents.isPresent() ? costCents : other.costCents,
                links);
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.TRAINING;
    }

    @Override
    public Training linked(List<TraceLink> to) {
        return new Training(code, title, department, year, category, ground, needs, days, trainees, costCents, to);
    }
}
