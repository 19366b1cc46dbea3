package fr.continuum.domain.indicator;

import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A change of indicators and measures that no hard rule stands against: what it says, and what of the book and the
/// plan it was made from. There is no other way to one than [#of]: stores take nothing else.
public final class IndicatorStep {

    private final List<Said> said;
    private final Map<String, Optional<Sha256>> madeFrom;
    private final Optional<Sha256> plan;
    private final Origin origin;
    private final Optional<Revision> revision;

    private IndicatorStep(List<Said> said, IndicatorBook before, boolean tied, IndicatorChange change) {
        this.said = List.copyOf(said);
        SortedMap<String, IndicatorPart> parts = before.parts();
        this.madeFrom = new TreeMap<>();
        said.forEach(one -> madeFrom.put(
                one.part().name(),
                Optional.ofNullable(parts.get(one.part().name())).map(IndicatorPart::version)));
        this.plan = tied ? Optional.of(change.plan().version()) : Optional.empty();
        this.origin = change.origin();
        this.revision = change.revision();
    }

    /// @param correction why a value takes the place of another; empty where it is a first one, or a sheet
    public record Said(IndicatorPart part, Optional<String> correction) {}

    /// Allowed, or every reason why not; what is there already as it is said is no change.
    ///
    /// @param before all there is
    /// @param sheets new or in the place of those of their codes
    /// @param measures likewise, of these sheets or others
    public static Ruling<IndicatorStep> of(
            IndicatorBook before, List<Indicator> sheets, List<Entered> measures, IndicatorChange change) {
        List<Refusal> refusals = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        IndicatorBook after = before;
        boolean tied = false;
        for (Indicator sheet : sheets) {
            if (before.find(sheet.code()).equals(Optional.of(sheet))) {
                continue;
            }
            refusals.addAll(IndicatorEntry.faults(after, sheet, change));
            tied = true;
            IndicatorPart part = new IndicatorPart.OfIndicator(sheet);
            said.add(new Said(part, Optional.empty()));
            after = after.with(List.of(part));
        }
        for (Entered entered : measures) {
            Optional<Measure> known = before.measure(
                    entered.measure().indicator(), entered.measure().period());
            if (!known.equals(Optional.of(entered.measure()))) {
                refusals.addAll(MeasureRules.faults(after, entered, change));
                said.add(new Said(
                        new IndicatorPart.OfMeasure(entered.measure()),
                        entered.correction().filter(_ -> known.isPresent())));
            }
        }
        return Ruling.of(new IndicatorStep(said, before, tied, change), refusals);
    }

    /// What is new or says something else, in the order it was said.
    public List<Said> said() {
        return said;
    }

    public boolean isEmpty() {
        return said.isEmpty();
    }

    /// The version of the plan sheets were ruled on: what they are about stands in that one, and may not in
    /// another. Empty where measures alone are entered.
    public Optional<Sha256> plan() {
        return plan;
    }

    /// Whether what a book holds is still what it was made from: of two who change one thing at once the second is
    /// told.
    public boolean follows(Map<String, Sha256> versions) {
        return madeFrom.entrySet().stream()
                .allMatch(part -> part.getValue().equals(Optional.ofNullable(versions.get(part.getKey()))));
    }

    public Origin origin() {
        return origin;
    }

    /// The decision behind it, where there is one.
    public Optional<Revision> revision() {
        return revision;
    }

    @Override
    public String toString() {
        return "IndicatorStep" + madeFrom.keySet();
    }
}
