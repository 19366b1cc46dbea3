package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.held.HoldingPlace.Held;
import fr.continuum.adapters.web.importing.ColumnsView.CodePart;
import fr.continuum.adapters.web.importing.ColumnsView.FieldRow;
import fr.continuum.adapters.web.importing.ColumnsView.Line;
import fr.continuum.adapters.web.importing.ColumnsView.WordList;
import fr.continuum.adapters.web.importing.ColumnsView.WordRow;
import fr.continuum.adapters.web.mapping.Choice;
import fr.continuum.adapters.web.mapping.Headers;
import fr.continuum.adapters.web.mapping.LayoutForm;
import fr.continuum.adapters.web.mapping.LayoutView;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.ProfileRows;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionFileReader.Column;
import fr.continuum.application.port.ContributionFileReader.Guess;
import fr.continuum.application.port.ContributionFileReader.Preview;
import fr.continuum.application.port.ContributionFileReader.PreviewRow;
import fr.continuum.application.port.ContributionFileReader.Word;
import fr.continuum.domain.contribution.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Makes a sample under a profile ready for its page.
@Component
final class ImportColumnsReading {

    private final ContributionFacts facts;
    private final MessageSource texts;

    ImportColumnsReading(ContributionFacts facts, MessageSource texts) {
        this.facts = facts;
        this.texts = texts;
    }

    ColumnsView of(Held<Draft> held, Preview preview, Locale locale) {
        Draft draft = held.draft();
        ContributionProfile profile = draft.profile();
        TableLayout layout = profile.layout();
        return new ColumnsView(
                held.token(),
                held.file().name(),
                draft.genre(),
                draft.kept().map(ProfileName::value).orElse(null),
                profile,
                LayoutView.of(layout, preview.found(), preview.sheets(), texts, locale),
                List.of(
                        new Choice(LayoutForm.PLAIN, say("profile.texts.plain", locale), !layout.escaped()),
                        new Choice(LayoutForm.ESCAPED, say("profile.texts.escaped", locale), layout.escaped())),
                ContributionField.of(profile.kind()).stream()
                        .map(field -> field(field, draft, preview, locale))
                        .toList(),
                codeOf(profile),
                ContributionField.of(profile.kind()).stream()
                        .filter(preview.words()::containsKey)
                        .map(field -> words(field, preview, locale))
                        .filter(list -> !list.words().isEmpty())
                        .toList(),
                preview.columns().stream().filter(column -> !column.isRead()).toList(),
                preview.count(),
                preview.rows().stream().map(row -> line(row, locale)).toList(),
                preview.faults());
    }

    private static List<CodePart> codeOf(ContributionProfile profile) {
        return profile.column(ContributionField.CODE).isEmpty()
                ? ContributionField.of(profile.kind()).stream()
                        .filter(ProfileRows::canMakeCode)
                        .filter(field -> !profile.column(field).isEmpty()
                                || profile.constant(field).isPresent())
                        .map(field ->
                                new CodePart(field, profile.rows().codeOf().contains(field)))
                        .toList()
                : List.of();
    }

    private String say(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }

    private FieldRow field(ContributionField field, Draft draft, Preview preview, Locale locale) {
        ContributionProfile profile = draft.profile();
        String column = profile.column(field);
        List<Choice> columns = new ArrayList<>();
        columns.add(new Choice("", say("profile.column.none", locale), column.isEmpty()));
        boolean there = false;
        for (Column one : preview.columns()) {
            if (!one.isTwice()) {
                boolean chosen = !there && Headers.areSame(one.header(), column);
                there |= chosen;
                columns.add(new Choice(one.header(), label(one, locale), chosen));
            }
        }
        if (!there && !column.isEmpty()) {
            columns.add(new Choice(column, say("profile.column.absent", locale, column), true));
        }
        String constant = profile.constant(field).orElse("");
        List<Choice> constants = new ArrayList<>();
        if (!field.meanings().isEmpty()) {
            constants.add(new Choice("", say("profile.constant.none", locale), constant.isEmpty()));
            field.meanings()
                    .forEach(name ->
                            constants.add(new Choice(name, facts.meaning(field, name, locale), name.equals(constant))));
        }
        String guess = Optional.ofNullable(draft.guesses().get(field))
                .filter(one -> one.column().equals(column))
                .map(Guess::byHeader)
                .map(byHeader -> byHeader ? "header" : "values")
                .orElse("");
        return new FieldRow(field, columns, guess, profile.missing().contains(field), constant, constants);
    }

    private String label(Column column, Locale locale) {
        return column.samples().isEmpty()
                ? say("profile.column.empty", locale, column.header())
                : say(
                        "profile.column.samples",
                        locale,
                        column.header(),
                        column.samples().stream().map(ImportColumnsReading::cut).collect(Collectors.joining(" · ")));
    }

    private static String cut(String text) {
        return text.length() > 30 ? text.substring(0, 29) + "…" : text;
    }

    private WordList words(ContributionField field, Preview preview, Locale locale) {
        List<Word> all = preview.words().getOrDefault(field, List.of());
        return new WordList(
                field,
                all.stream()
                        .limit(ColumnForm.MOST_WORDS)
                        .map(word -> word(field, word, locale))
                        .toList(),
                Math.max(0, all.size() - ColumnForm.MOST_WORDS));
    }

    private WordRow word(ContributionField field, Word word, Locale locale) {
        if (field.meanings().isEmpty()) {
            String said = word.meaning()
                    .map(code -> code.isEmpty() ? ColumnForm.NOTHING : code)
                    .orElse("");
            return new WordRow(
                    word.text(),
                    word.rows(),
                    word.isTold() ? "" : said,
                    word.meaning().isEmpty(),
                    List.of(),
                    said);
        }
        List<Choice> meanings = new ArrayList<>();
        meanings.add(
                new Choice("", say("profile.word.open", locale), word.meaning().isEmpty()));
        field.meanings()
                .forEach(name -> meanings.add(new Choice(
                        name, facts.meaning(field, name, locale), word.meaning().equals(Optional.of(name)))));
        meanings.add(new Choice(
                ColumnForm.NOTHING,
                say("profile.word.nothing", locale),
                word.meaning().equals(Optional.of(""))));
        return new WordRow(
                word.text(),
                word.rows(),
                word.isTold() ? "" : word.meaning().orElse(""),
                word.meaning().isEmpty(),
                meanings,
                "");
    }

    private Line line(PreviewRow row, Locale locale) {
        Optional<Contribution> read = row.read().stream().findFirst();
        return new Line(
                row.line(),
                read.map(Contribution::code).orElse(""),
                read.map(Contribution::title).orElse(""),
                read.map(one -> facts.of(one, locale)).orElse(List.of()),
                row.faults());
    }
}
