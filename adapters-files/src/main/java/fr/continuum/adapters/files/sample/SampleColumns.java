package fr.continuum.adapters.files.sample;

import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.HeaderRow;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.RankedColumn;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FeedSampleReader.Column;
import fr.continuum.application.port.FeedSampleReader.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The columns of a sample, and the words of those of a closed list.
final class SampleColumns {

    /// A column of more texts, or of longer ones, is none of a closed list: somebody chose the wrong one.
    private static final int MOST_WORDS = 30;

    private static final int LONGEST_WORD = 40;

    private final FeedProfile profile;
    private final FeedRules rules;
    private final Table table;

    /// @param laid over the headers of the table
    SampleColumns(Profile.Feed laid, Table table) {
        this.profile = laid.content();
        this.rules = FeedRules.of(laid.content());
        this.table = table;
    }

    /// Those that have no header only where something stands below.
    List<Column> all() {
        Set<Integer> read = profile.columns().values().stream()
                .map(names -> place(names.getFirst()))
                .collect(Collectors.toSet());
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < table.headers().size(); at++) {
            String header = table.headers().get(at);
            boolean twice = !header.isEmpty() && !HeaderRow.isOnce(table, header);
            if (!header.isEmpty() || isFilled(at)) {
                columns.add(new Column(
                        twice || header.isEmpty() ? RankedColumn.name(at) : header, header, twice, read.contains(at)));
            }
        }
        return columns;
    }

    private boolean isFilled(int at) {
        return table.rows().stream().anyMatch(row -> !row.cell(at).isEmpty());
    }

    /// From 0; below where the sample has no such column.
    private int place(String name) {
        int named = table.headers().stream().map(FoldedText::of).toList().indexOf(FoldedText.of(name));
        return named >= 0
                ? named
                : RankedColumn.place(name, table.headers().size()).orElse(-1);
    }

    /// The most frequent first; none of a column that holds too many.
    Map<FeedField, List<Word>> words() {
        Map<FeedField, List<Word>> words = new EnumMap<>(FeedField.class);
        profile.columns().forEach((field, names) -> {
            int place = place(names.getFirst());
            if (field.holds() == FeedField.Holds.WORD && place >= 0) {
                words.put(field, words(field, place));
            }
        });
        return words;
    }

    private List<Word> words(FeedField field, int place) {
        Map<String, List<String>> texts = table.rows().stream()
                .filter(row -> !row.isBlank() && !rules.isTotal(row))
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.groupingBy(FoldedText::of, LinkedHashMap::new, Collectors.toList()));
        boolean closed = texts.size() <= MOST_WORDS
                && texts.values().stream().allMatch(same -> same.getFirst().length() <= LONGEST_WORD);
        return closed
                ? texts.values().stream()
                        .map(same -> word(field, same))
                        .sorted(Comparator.comparingLong(Word::rows).reversed())
                        .toList()
                : List.of();
    }

    private Word word(FeedField field, List<String> same) {
        String text = same.getFirst();
        Optional<String> said = profile.values().getOrDefault(field, Map.of()).entrySet().stream()
                .filter(known -> FoldedText.of(known.getKey()).equals(FoldedText.of(text)))
                .map(Map.Entry::getValue)
                .findFirst();
        return new Word(text, same.size(), said.or(() -> rules.meaning(field, text)), said.isPresent());
    }
}
