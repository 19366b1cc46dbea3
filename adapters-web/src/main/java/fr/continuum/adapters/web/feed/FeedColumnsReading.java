package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.feed.FeedColumnsView.CodeRow;
import fr.continuum.adapters.web.feed.FeedColumnsView.FieldRow;
import fr.continuum.adapters.web.feed.FeedColumnsView.TypedWord;
import fr.continuum.adapters.web.feed.FeedColumnsView.TypedWords;
import fr.continuum.adapters.web.feed.FeedColumnsView.WordList;
import fr.continuum.adapters.web.feed.FeedColumnsView.WordRow;
import fr.continuum.adapters.web.feed.FeedColumnsView.YearRow;
import fr.continuum.adapters.web.held.HoldingPlace.Held;
import fr.continuum.adapters.web.mapping.Choice;
import fr.continuum.adapters.web.mapping.Headers;
import fr.continuum.adapters.web.mapping.LayoutView;
import fr.continuum.application.feed.TryFeedProfile.Tried;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodeLabel;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.port.FeedSampleReader.Column;
import fr.continuum.application.port.FeedSampleReader.Preview;
import fr.continuum.application.port.FeedSampleReader.Told;
import fr.continuum.application.port.FeedSampleReader.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Makes a sample under a profile ready for its page.
@Component
final class FeedColumnsReading {

    /// Rows shown one by one.
    static final int SHOWN = 8;

    private static final List<String> DATES =
            List.of("dd/MM/yyyy", "yyyy-MM-dd", "yyyyMMdd", "ddMMyyyy", "dd.MM.yyyy", "MM/dd/yyyy");

    /// Places for words, and for years, nobody has said yet.
    private static final int FREE = 3;

    private final FeedFacts facts;
    private final MessageSource texts;

    FeedColumnsReading(FeedFacts facts, MessageSource texts) {
        this.facts = facts;
        this.texts = texts;
    }

    FeedColumnsView of(Held<FeedDraft> held, Tried tried, Locale locale) {
        FeedDraft draft = held.draft();
        FeedProfile profile = draft.profile();
        Preview preview = tried.preview();
        boolean people = profile.kind().people().isPresent();
        LayoutView shape = LayoutView.of(profile.layout(), preview.found(), preview.sheets(), texts, locale);
        Optional<Told> told = preview.told();
        return new FeedColumnsView(
                held.token(),
                held.file().name(),
                Flux.of(profile.kind()),
                draft.standsFor().map(ProfileName::value).orElse(null),
                profile,
                people ? shape.withoutUnits() : shape,
                FeedField.of(profile.kind()).stream()
                        .map(field -> field(field, draft, preview, locale))
                        .toList(),
                FeedField.of(profile.kind()).stream()
                        .filter(field -> field.holds() == FeedField.Holds.CODE
                                && (profile.columns().containsKey(field)
                                        || !profile.padding(field).equals(CodePadding.NONE)))
                        .map(field -> new CodeRow(
                                field,
                                profile.padding(field).trimmed(),
                                profile.padding(field).length(),
                                labels(profile.padding(field).label(), locale)))
                        .toList(),
                people ? List.of() : words(profile, preview, locale),
                people ? typed(profile, locale) : List.of(),
                Arrays.stream(SignConvention.values())
                        .map(signs ->
                                new Choice(signs.name(), say("feed.signs." + signs, locale), signs == profile.signs()))
                        .toList(),
                dates(profile.dates(), locale),
                people ? List.of() : years(profile, locale),
                preview.columns().stream()
                        .filter(column -> !column.read())
                        .map(column -> named(column, locale))
                        .toList(),
                told.map(Told::lines).orElse(null),
                told.filter(one -> profile.limits()
                                .isBeyond(
                                        one.lines().rejected(),
                                        one.lines().kept() + one.lines().rejected()))
                        .isPresent(),
                told.map(one -> facts.rows(one.first(), SHOWN, locale)).orElse(List.of()),
                told.map(Told::rejected).orElse(List.of()),
                preview.faults(),
                profile.missing(),
                tried.known(),
                tried.instead().map(FeedProfile::name).orElse(null));
    }

    private String say(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }

    private FieldRow field(FeedField field, FeedDraft draft, Preview preview, Locale locale) {
        FeedProfile profile = draft.profile();
        List<String> headers = profile.columns().getOrDefault(field, List.of());
        List<Choice> columns = new ArrayList<>();
        columns.add(new Choice("", say("profile.column.none", locale), headers.isEmpty()));
        Optional<String> here = headers.stream()
                .filter(header -> preview.columns().stream().anyMatch(one -> Headers.areSame(one.header(), header)))
                .findFirst();
        for (Column one : preview.columns()) {
            boolean chosen =
                    here.filter(header -> Headers.areSame(header, one.header())).isPresent();
            columns.add(new Choice(one.header(), named(one, locale), chosen));
        }
        if (here.isEmpty() && !headers.isEmpty()) {
            columns.add(new Choice(headers.getFirst(), say("profile.column.absent", locale, headers.getFirst()), true));
        }
        String constant = profile.constant(field).orElse("");
        List<Choice> constants = new ArrayList<>();
        if (!field.meanings().isEmpty()) {
            constants.add(new Choice("", say("profile.constant.none", locale), constant.isEmpty()));
            constants.addAll(meanings(field, constant, locale));
        }
        return new FieldRow(
                field,
                profile.requires(field),
                profile.missing().contains(field),
                draft.guessed().contains(field) && here.isPresent(),
                columns,
                profile.optional().contains(field),
                constant,
                constants);
    }

    private String named(Column column, Locale locale) {
        return column.twice() ? say("feed.column.alike", locale, column.header(), column.bears()) : column.header();
    }

    private List<Choice> meanings(FeedField field, String chosen, Locale locale) {
        return field.meanings().stream()
                .map(name -> new Choice(name, facts.meaning(field, name, locale), name.equals(chosen)))
                .toList();
    }

    private List<WordList> words(FeedProfile profile, Preview preview, Locale locale) {
        return FeedField.of(profile.kind()).stream()
                .filter(preview.words()::containsKey)
                .map(field -> new WordList(
                        field,
                        preview.words().getOrDefault(field, List.of()).stream()
                                .limit(FeedForm.MOST_WORDS)
                                .map(word -> word(field, word, locale))
                                .toList()))
                .toList();
    }

    private WordRow word(FeedField field, Word word, Locale locale) {
        List<Choice> meanings = new ArrayList<>();
        meanings.add(
                new Choice("", say("profile.word.open", locale), word.meaning().isEmpty()));
        meanings.addAll(meanings(field, word.meaning().orElse(""), locale));
        return new WordRow(
                word.text(),
                word.told() ? "" : word.meaning().orElse(""),
                word.meaning().isEmpty(),
                word.rows(),
                meanings);
    }

    /// Of HR feeds: what words mean is typed, since none is shown.
    private List<TypedWords> typed(FeedProfile profile, Locale locale) {
        return FeedField.of(profile.kind()).stream()
                .filter(FeedField::hasValues)
                .filter(profile.columns()::containsKey)
                .map(field -> {
                    Map<String, String> known = new TreeMap<>(profile.values().getOrDefault(field, Map.of()));
                    List<TypedWord> words = new ArrayList<>();
                    known.forEach((text, meaning) -> words.add(new TypedWord(text, meaning)));
                    for (int i = 0; i < FREE; i++) {
                        words.add(new TypedWord("", ""));
                    }
                    return new TypedWords(field, words, meanings(field, "", locale));
                })
                .toList();
    }

    private List<Choice> labels(CodeLabel chosen, Locale locale) {
        return Arrays.stream(CodeLabel.values())
                .map(label -> new Choice(label.name(), say("feed.codes.label." + label, locale), label == chosen))
                .toList();
    }

    private List<YearRow> years(FeedProfile profile, Locale locale) {
        List<YearRow> years = new ArrayList<>();
        new TreeMap<>(profile.amountsByYear())
                .forEach((year, unit) -> years.add(new YearRow(year.toString(), units(unit, locale))));
        for (int i = 0; i < FREE; i++) {
            years.add(new YearRow("", units(profile.layout().amounts(), locale)));
        }
        return List.copyOf(years.subList(0, Math.min(years.size(), FeedForm.MOST_YEARS)));
    }

    private List<Choice> units(AmountUnit chosen, Locale locale) {
        return Arrays.stream(AmountUnit.values())
                .map(unit -> new Choice(unit.name(), say("profile.unit." + unit, locale), unit == chosen))
                .toList();
    }

    private List<Choice> dates(String told, Locale locale) {
        Set<String> patterns = new LinkedHashSet<>(DATES);
        patterns.add(told);
        patterns.remove("");
        List<Choice> dates = new ArrayList<>();
        dates.add(new Choice("", say("feed.dates.auto", locale), told.isEmpty()));
        patterns.forEach(pattern -> dates.add(new Choice(pattern, pattern, pattern.equals(told))));
        return dates;
    }
}
