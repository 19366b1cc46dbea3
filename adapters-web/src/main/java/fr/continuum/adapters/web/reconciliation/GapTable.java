package fr.continuum.adapters.web.reconciliation;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.check.LedgerGap.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The columns of the list of gaps. They have no sum: one amount may fall short in several questions.
@Component
final class GapTable {

    private final Texts texts;

    GapTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<GapRow> table() {
        return new ListTable<>(
                "reconciliation.title",
                "rapprochement",
                List.of(
                        Column.<GapRow>text("ou", "reconciliation.where", this::where)
                                .fixed(),
                        Column.<GapRow>text(
                                        "sens",
                                        "select.flow",
                                        gap -> said(gap.where().flow()))
                                .more(),
                        Column.choice(
                                "question",
                                "reconciliation.asked",
                                Stream.concat(
                                                Arrays.stream(Question.values()).map(Question::name),
                                                Stream.of(GapRow.PLANNED))
                                        .map(this::question)
                                        .toList(),
                                gap -> question(gap.question())),
                        Column.<GapRow>euros(
                                        "attendu",
                                        "reconciliation.expected",
                                        gap -> OptionalLong.of(gap.expectedCents()))
                                .notSummed(),
                        Column.<GapRow>euros("trouve", "reconciliation.found", gap -> OptionalLong.of(gap.foundCents()))
                                .notSummed(),
                        Column.<GapRow>euros("ecart", "reconciliation.gap", gap -> OptionalLong.of(gap.cents()))
                                .notSummed()),
                Map.of());
    }

    private Choice question(String question) {
        return new Choice(question, texts.say("reconciliation.question." + question));
    }

    private String where(GapRow gap) {
        String place = texts.say(gap.where().key(), gap.where().code());
        return gap.where().label().isEmpty()
                ? place
                : place + " · " + gap.where().label();
    }

    private String said(String key) {
        return key.isEmpty() ? "" : texts.say(key);
    }
}
