package fr.continuum.adapters.persistence.consultation;

import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.KeySort;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.application.port.LinesAsked.LineTally;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers pages with what was answered before to the same question of the same measurement, which never changes: the
/// figures of a night are asked for by all who read them that day. Lines are asked of the database each time; what is
/// not there too, for a measurement may come.
public final class RecentConsultation implements Consultation {

    /// Rows of answers held, some twenty megabytes of them.
    private static final int MOST_ROWS = 50_000;

    private final Consultation stored;
    private final RecentlyRead<Asked, Object> answers = new RecentlyRead<>(MOST_ROWS, RecentConsultation::rows);

    public RecentConsultation(Consultation stored) {
        this.stored = stored;
    }

    /// @param question all that was asked
    private record Asked(Siren authority, Sha256 measurement, List<Object> question) {}

    /// An answer weighs at least one row.
    private static int rows(Object answer) {
        return answer instanceof Collection<?> rows ? 1 + rows.size() : 1;
    }

    @SuppressWarnings("unchecked") // Each kind of question begins with its own word.
    private <R> List<R> all(Asked asked, Supplier<List<R>> answer) {
        return (List<R>) answers.find(
                        asked, () -> Optional.<Object>of(answer.get()).filter(rows -> !((List<?>) rows).isEmpty()))
                .orElse(List.of());
    }

    @Override
    public List<KeyRow> keys(
            Siren authority, Sha256 measurement, KeyQuestion question, List<KeySort> sorts, int most, int skip) {
        return all(
                new Asked(authority, measurement, List.of("keys", question, List.copyOf(sorts), most, skip)),
                () -> stored.keys(authority, measurement, question, sorts, most, skip));
    }

    @Override
    public Count count(Siren authority, Sha256 measurement, KeyQuestion question) {
        return (Count) answers.find(
                        new Asked(authority, measurement, List.of("count", question)),
                        () -> Optional.<Object>of(stored.count(authority, measurement, question))
                                .filter(count -> ((Count) count).keys() > 0))
                .orElseGet(() -> new Count(0, Tally.ZERO));
    }

    @Override
    public List<Stream> streams(Siren authority, Sha256 measurement, Dimension dimension, Flow flow, Measure measure) {
        return all(
                new Asked(authority, measurement, List.of("streams", dimension, flow, measure)),
                () -> stored.streams(authority, measurement, dimension, flow, measure));
    }

    @Override
    public List<Tied> tied(Siren authority, Sha256 measurement, Dimension dimension, Flow flow, Measure measure) {
        return all(
                new Asked(authority, measurement, List.of("tied", dimension, flow, measure)),
                () -> stored.tied(authority, measurement, dimension, flow, measure));
    }

    @Override
    public List<Crossing> crossings(Siren authority, Sha256 measurement, Measure measure) {
        return all(
                new Asked(authority, measurement, List.of("crossings", measure)),
                () -> stored.crossings(authority, measurement, measure));
    }

    @Override
    public List<Weight> weights(Siren authority, Sha256 measurement, KeyQuestion question, KeyField field, int most) {
        return all(
                new Asked(authority, measurement, List.of("weights", question, field, most)),
                () -> stored.weights(authority, measurement, question, field, most));
    }

    @Override
    public TargetTree policies(Siren authority, Sha256 measurement) {
        return (TargetTree) answers.find(
                        new Asked(authority, measurement, List.of("policies")),
                        () -> Optional.<Object>of(stored.policies(authority, measurement))
                                .filter(tree -> !((TargetTree) tree).isEmpty()))
                .orElseGet(() -> TargetTree.empty(Dimension.POLICY));
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, BudgetKey key, int most, int skip) {
        return stored.lines(reading, key, most, skip);
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, int most, int skip) {
        return stored.lines(reading, most, skip);
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, LineQuestion question, List<LineSort> sorts, int most, int skip) {
        return stored.lines(reading, question, sorts, most, skip);
    }

    @Override
    public LineTally tally(ReadingId reading, LineQuestion question) {
        return stored.tally(reading, question);
    }

    @Override
    public long lineCount(ReadingId reading, BudgetKey key) {
        return stored.lineCount(reading, key);
    }

    @Override
    public Optional<BudgetLine> line(ReadingId reading, int ordinal) {
        return stored.line(reading, ordinal);
    }

    @Override
    public Map<String, String> authorisationLabels(ReadingId reading) {
        return stored.authorisationLabels(reading);
    }
}
