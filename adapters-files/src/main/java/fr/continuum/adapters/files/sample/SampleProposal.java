package fr.continuum.adapters.files.sample;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.HeaderRow;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.FeedSampleReader;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The profile a sample proposes: each column by the words of its header, the rest as the shipped profile of the feed
/// has it.
final class SampleProposal {

    /// What a profile is called that nobody kept yet.
    private static final String PROPOSED = "proposé";

    private SampleProposal() {}

    static FeedSampleReader.Proposal.Proposed of(FeedKind kind, TableLayout layout, Table table, FeedHeaderWords words)
            throws IOException {
        Map<FeedField, List<String>> columns = new EnumMap<>(FeedField.class);
        if (isHeader(kind, table.headers())) {
            Set<String> taken = new HashSet<>();
            AmountColumns amounts = amounts(kind, table, words);
            amounts.fields()
                    .forEach(field -> best(table, field, words, taken).ifPresent(header -> {
                        taken.add(header);
                        columns.put(field, List.of(header));
                    }));
            for (FeedField field : FeedField.of(kind)) {
                if (field.holds() != FeedField.Holds.AMOUNT && !amounts.exclude(field)) {
                    best(table, field, words, taken)
                            .filter(_ -> isAsked(field, columns))
                            .ifPresent(header -> {
                                taken.add(header);
                                columns.put(field, List.of(header));
                            });
                }
            }
        }
        FeedProfile shipped = FeedProfileFolder.shipped(kind);
        return new FeedSampleReader.Proposal.Proposed(
                new FeedProfile(
                        PROPOSED,
                        kind,
                        layout,
                        columns,
                        Map.of(),
                        Map.of(),
                        EnumSet.noneOf(FeedField.class),
                        shipped.paddings(),
                        Map.of(),
                        SignConvention.AS_WRITTEN,
                        "",
                        shipped.totalRows(),
                        shipped.limits()),
                columns.keySet());
    }

    /// Several columns of amounts are taken for what they are where two of them are there, and of debit and credit
    /// both, and no other says one amount.
    private static AmountColumns amounts(FeedKind kind, Table table, FeedHeaderWords words) {
        if (kind != FeedKind.LEDGER
                || best(table, FeedField.AMOUNT, words, Set.of())
                        .filter(header -> !isOfOneKind(table, header, words))
                        .isPresent()) {
            return AmountColumns.ONE;
        }
        return Stream.of(AmountColumns.SIDE_BY_SIDE, AmountColumns.DEBIT_AND_CREDIT)
                .filter(amounts -> amounts.fields().stream()
                                .filter(field ->
                                        best(table, field, words, Set.of()).isPresent())
                                .count()
                        >= 2)
                .findFirst()
                .orElse(AmountColumns.ONE);
    }

    /// Whether a header is one of several, each of amounts of one kind.
    private static boolean isOfOneKind(Table table, String header, FeedHeaderWords words) {
        return AmountColumns.SIDE_BY_SIDE.fields().stream()
                .anyMatch(field -> best(table, field, words, Set.of())
                        .filter(header::equals)
                        .isPresent());
    }

    /// Whoever sits in a post is asked for only where the post has no code of its own.
    private static boolean isAsked(FeedField field, Map<FeedField, List<String>> columns) {
        return field != FeedField.HOLDER || !columns.containsKey(FeedField.POST);
    }

    private static Optional<String> best(Table table, FeedField field, FeedHeaderWords words, Set<String> taken) {
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String header : table.headers()) {
            int rank = words.rank(field, header);
            if (rank >= 0 && rank < least && !taken.contains(header) && HeaderRow.isOnce(table, header)) {
                best = Optional.of(header);
                least = rank;
            }
        }
        return best;
    }

    /// Whether a row of an HR feed may be shown as its header: none of its cells is a value, which could be
    /// somebody's.
    static boolean isHeader(FeedKind kind, List<String> headers) {
        return kind.people().isEmpty() || headers.stream().noneMatch(ValueLike::is);
    }
}
