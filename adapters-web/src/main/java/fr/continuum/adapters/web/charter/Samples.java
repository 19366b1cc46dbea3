package fr.continuum.adapters.web.charter;

import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.flow.FlowView;
import fr.continuum.adapters.web.flow.Pair;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.picture.RangeBar;
import fr.continuum.adapters.web.picture.Strand;
import fr.continuum.adapters.web.picture.Strand.Place;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Invented figures for the fragments of other pages.
@Component
final class Samples {

    private static final long WHOLE = 251_784_009_02L;
    private static final long SCHOOLS = 61_610_047_49L;
    private static final long TRACED = 241_964_466_67L;

    private final Texts texts;

    Samples(Texts texts) {
        this.texts = texts;
    }

    /// What a bucket or a state is of the whole.
    Bar buckets() {
        return Bar.of(List.of(
                new Bar.Amount("out-of-scope", "bucket.OUT_OF_SCOPE", 12_000_000_00L),
                new Bar.Amount("traced", "bucket.TRACED", TRACED - 60_000_000_00L),
                new Bar.Amount("set-aside", "bucket.SET_ASIDE", 40_000_000_00L),
                new Bar.Amount("ambiguous", "bucket.AMBIGUOUS", 5_000_000_00L),
                new Bar.Amount("untraced", "bucket.UNTRACED", WHOLE - TRACED)));
    }

    Bar states() {
        return Bar.of(List.of(
                new Bar.Amount("PLANNED", "PLANNED", 3),
                new Bar.Amount("IN_PROGRESS", "IN_PROGRESS", 6),
                new Bar.Amount("ON_HOLD", "ON_HOLD", 1),
                new Bar.Amount("BLOCKED", "BLOCKED", 1),
                new Bar.Amount("COMPLETED", "COMPLETED", 4),
                new Bar.Amount("ABANDONED", "ABANDONED", 1)));
    }

    /// @param least and most in cents
    record Range(RangeBar bar, long least, long most) {}

    List<Range> ranges() {
        List<RangeBar.Amounts> amounts = List.of(
                new RangeBar.Amounts(12_000_000_00L, 4_500_000_00L, 800_000_00L),
                new RangeBar.Amounts(9_000_000_00L, 0, 0),
                new RangeBar.Amounts(2_000_000_00L, -600_000_00L, 0));
        List<RangeBar> bars = RangeBar.of(amounts);
        return List.of(
                new Range(bars.get(0), 12_000_000_00L, 17_300_000_00L),
                new Range(bars.get(1), 9_000_000_00L, 9_000_000_00L),
                new Range(bars.get(2), 1_400_000_00L, 2_000_000_00L));
    }

    FlowView flow(Locale locale) {
        Place operating = place("F", texts.say("section.OPERATING"), "section", 0);
        Place investment = place("I", texts.say("section.INVESTMENT"), "section", 1);
        Place schools = place("EDU", texts.say("style.example.root"), "traced", 0);
        Place nowhere = place("untraced", texts.say("bucket.UNTRACED"), "untraced", 1);
        Place challenge = place("D1", texts.say("style.example.challenge"), "traced", 0);
        List<Strand> strands = List.of(
                new Strand(operating, schools, challenge, SCHOOLS),
                new Strand(operating, schools, nowhere, SCHOOLS / 3),
                new Strand(investment, schools, challenge, SCHOOLS / 2),
                new Strand(investment, nowhere, nowhere, SCHOOLS / 5));
        Figures say = Figures.in(locale);
        List<Pair> none = List.of();
        return FlowView.told(
                List.of("flow.sections", "flow.policies", "flow.plan"),
                strands,
                none,
                none,
                false,
                OptionalLong.of(strands.stream().mapToLong(Strand::amount).sum()),
                say::shortEuros,
                say::euros);
    }

    private static Place place(String id, String label, String style, int order) {
        return new Place(id, label, style, order, "", false);
    }

    /// A row of the list.
    record Row(String target, Optional<LocalDate> day, long cents) {}

    List<Row> rows() {
        return List.of(
                new Row(texts.say("style.example.root"), Optional.of(LocalDate.of(2026, 3, 1)), SCHOOLS),
                new Row(texts.say("style.example.below"), Optional.of(LocalDate.of(2026, 6, 30)), SCHOOLS / 2),
                new Row(texts.say("style.example.challenge"), Optional.empty(), -1_200_50L));
    }

    ListTable<Row> table() {
        return new ListTable<>(
                "style.table",
                "charte",
                List.of(
                        Column.text("cible", "col.target", Row::target).fixed(),
                        Column.date("depuis", "col.since", Row::day),
                        Column.euros("montant", "col.amount", row -> OptionalLong.of(row.cents()))),
                Map.of());
    }

    SampleForm form() {
        return new SampleForm(
                Map.of("libelle", texts.say("style.example.challenge"), "debut", texts.say("style.example.misread")),
                Map.of("debut", texts.say("style.example.fault")));
    }

    List<RefusalRow> refusals(Locale locale) {
        return RefusalRow.of(
                List.of(new Refusal(
                        ContinuumRule.R03,
                        "D2.A1",
                        new Wording("aucun objectif", "no objective"),
                        new Wording("dites l’objectif qu’elle sert", "say which objective it serves"))),
                locale);
    }
}
