package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionFileReader.Column;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.ContributionFileReader.Preview;
import fr.continuum.application.port.ContributionFileReader.PreviewRow;
import fr.continuum.application.port.ContributionFileReader.Word;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.contribution.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a sample holds, and what a profile makes of it.
final class SampleView {

    /// How many values of a column are shown.
    private static final int SAMPLES = 2;

    private final LaidTable laid;
    private final Feed feed;

    private SampleView(LaidTable laid, Feed feed) {
        this.laid = laid;
        this.feed = feed;
    }

    static Preview unusable(TableLayout layout, List<String> sheets, FileFault fault) {
        return new Preview(layout, sheets, List.of(), Map.of(), 0, List.of(), List.of(fault));
    }

    static Preview of(
            Profile.Contributions profile,
            Table table,
            List<String> sheets,
            TableFile.Written written,
            Feed feed,
            int rows) {
        LaidTable laid = LaidTable.of(profile, table, feed.names());
        SampleView view = new SampleView(laid, feed);
        TableLayout told = profile.content().layout();
        return new Preview(
                new TableLayout(
                        written.encoding(),
                        written.separator(),
                        told.decimal(),
                        table.headerLine(),
                        table.sheet(),
                        told.amounts(),
                        told.escaped()),
                sheets,
                view.columns(),
                view.words(),
                (int) view.rows().count(),
                laid.faults().isEmpty() ? view.shown(rows) : List.of(),
                laid.faults().all());
    }

    private Stream<Table.Row> rows() {
        return laid.table().rows().stream().filter(row -> !row.isBlank() && !laid.isTotal(row));
    }

    private List<Column> columns() {
        Set<String> read = laid.profile().content().columns().values().stream()
                .map(FoldedText::of)
                .collect(Collectors.toSet());
        Map<String, Long> headers = laid.table().headers().stream()
                .map(FoldedText::of)
                .collect(Collectors.groupingBy(header -> header, Collectors.counting()));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < laid.table().headers().size(); i++) {
            int place = i;
            String header = laid.table().headers().get(i);
            String folded = FoldedText.of(header);
            if (!folded.isEmpty()) {
                columns.add(new Column(
                        header,
                        rows().map(row -> row.cell(place))
                                .filter(cell -> !cell.isEmpty())
                                .distinct()
                                .limit(SAMPLES)
                                .toList(),
                        headers.getOrDefault(folded, 0L) > 1,
                        read.contains(folded)));
            }
        }
        return columns;
    }

    private Map<ContributionField, List<Word>> words() {
        ContributionProfile content = laid.profile().content();
        Map<ContributionField, List<Word>> words = new EnumMap<>(ContributionField.class);
        content.columns().forEach((field, column) -> {
            if (field == ContributionField.TARGETS && !content.layout().escaped()) {
                words.put(field, targets(column, content));
            } else if (!field.meanings().isEmpty()) {
                words.put(field, words(field, column, content));
            }
        });
        return words;
    }

    private List<Word> words(ContributionField field, String column, ContributionProfile content) {
        Map<String, List<String>> texts = rows().map(row -> laid.columns().text(row, column))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.groupingBy(FoldedText::of, LinkedHashMap::new, Collectors.toList()));
        return texts.values().stream()
                .map(same -> {
                    String text = same.getFirst();
                    Optional<String> told = FieldWords.told(field, content, text);
                    return new Word(text, same.size(), told.or(() -> FieldWords.known(field, text)), told.isPresent());
                })
                .sorted(Comparator.comparingInt(Word::rows).reversed())
                .toList();
    }

    /// What is written in a column of objectives: one name, or several with separators between.
    private List<Word> targets(String column, ContributionProfile content) {
        Map<String, List<String>> texts = rows().map(row -> laid.columns().text(row, column))
                .flatMap(cell -> laid.targets().isOne(cell)
                        ? Stream.of(cell)
                        : RowTexts.between(cell).stream().map(Said::withoutShare))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(FoldedText::of, LinkedHashMap::new, Collectors.toList()));
        return texts.values().stream()
                .map(same -> {
                    String text = same.getFirst();
                    Optional<String> told = FieldWords.told(ContributionField.TARGETS, content, text);
                    return new Word(
                            text, same.size(), told.or(() -> laid.targets().known(text)), told.isPresent());
                })
                .sorted(Comparator.comparingInt(Word::rows).reversed())
                .toList();
    }

    private List<PreviewRow> shown(int most) {
        return rows().limit(most).map(this::shown).toList();
    }

    private PreviewRow shown(Table.Row row) {
        FaultList faults = new FaultList(laid.table().file(), laid.table().sheet());
        RowsOfOneCode alone = new RowsOfOneCode(
                laid.profile().content(),
                faults,
                new FaultList(laid.table().file(), laid.table().sheet()));
        laid.read(row, faults).ifPresent(alone::add);
        List<Contribution> read = alone.contributions(feed);
        return new PreviewRow(row.line(), row.cells(), read, faults.all());
    }
}
