package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.AmountClash;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.RankedColumn;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.StartOfText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedFieldName;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.ledger.ChangedLayout;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lays the profile of a feed over the header of a file.
public final class FeedHeaders {

    /// Of four columns of a profile, this many make a file one of its own whose layout has changed.
    private static final int MEANT_OF_FOUR = 3;

    private FeedHeaders() {}

    /// A file most of whose columns, and so many at least, the profile names is meant too where it lacks but one.
    private static final int MANY = 4;

    /// A file is none of a profile that names fewer of its columns by their headers, and others by their places.
    private static final int FEW = 3;

    /// Rows that are asked whose a file is whose layout has changed.
    private static final int ASKED = 1_000;

    /// @param telling fields any of whose columns tells, beside most others, that a file is meant by the profile
    /// @param whose tells of a row whose it is
    /// @throws IOException only where the bytes could not be had
    public static FeedFit fit(
            Content file,
            FeedProfile profile,
            Collection<FeedField> telling,
            Function<FeedCells, Optional<Siren>> whose)
            throws IOException {
        if (SocialDeclarations.fault(file).isPresent()) {
            return new FeedFit.None();
        }
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.open(StartOfText.of(file), feed)) {
            case TableRows.Outcome.Unusable _ -> new FeedFit.None();
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield fit(rows, feed.over(rows.headers()), telling, whose);
                }
            }
        };
    }

    private static FeedFit fit(
            TableRows rows,
            Profile.Feed feed,
            Collection<FeedField> telling,
            Function<FeedCells, Optional<Siren>> whose)
            throws IOException {
        Set<String> present = rows.headers().stream().map(FoldedText::of).collect(Collectors.toSet());
        List<String> named = feed.columns().stream()
                .filter(header -> present.contains(FoldedText.of(header)))
                .toList();
        // A place tells no file from another.
        Set<String> ranked = feed.columns().stream()
                .filter(header -> !present.contains(FoldedText.of(header)))
                .filter(header ->
                        RankedColumn.place(header, rows.headers().size()).isPresent())
                .collect(Collectors.toSet());
        FaultList faults = new FaultList(rows.file(), rows.sheet());
        Columns columns = columns(rows, feed, faults);
        if (faults.isEmpty()) {
            return ranked.isEmpty() || named.size() >= FEW ? new FeedFit.Whole(named.size()) : new FeedFit.None();
        }
        Set<String> strict = feed.columns().stream()
                .filter(header -> !feed.optional().contains(header) && !ranked.contains(header))
                .collect(Collectors.toSet());
        long met = strict.stream().filter(named::contains).count();
        boolean tells = telling.stream()
                .flatMap(field -> feed.content().columns().getOrDefault(field, List.of()).stream())
                .anyMatch(named::contains);
        boolean most = tells && isMost(met, strict.size());
        boolean butOne = met == strict.size() - 1L
                && named.size() >= MANY
                && isMost(named.size(), rows.headers().size());
        return most || butOne
                ? new FeedFit.Partial(unnamed(faults), changed(rows, feed), authority(rows, feed, columns, whose))
                : new FeedFit.None();
    }

    /// Somebody's name may stand on a sheet: none is told.
    private static List<FileFault> unnamed(FaultList faults) {
        return faults.all().stream().map(FileFault::withoutSheet).toList();
    }

    private static boolean isMost(long some, int all) {
        return some * 4 >= (long) all * MEANT_OF_FOUR;
    }

    /// Empty where the profile itself names too little.
    private static Optional<ChangedLayout> changed(TableRows rows, Profile.Feed feed) {
        List<String> headers = rows.headers().stream().map(FoldedText::of).toList();
        List<String> lost = feed.columns().stream()
                .filter(column -> !feed.optional().contains(column) && !headers.contains(FoldedText.of(column)))
                .filter(column -> RankedColumn.place(column, headers.size()).isEmpty())
                .toList();
        List<String> doubled = feed.columns().stream()
                .filter(column -> Collections.frequency(headers, FoldedText.of(column)) > 1)
                .toList();
        return lost.isEmpty() && doubled.isEmpty() ? Optional.empty() : Optional.of(new ChangedLayout(lost, doubled));
    }

    private static Optional<Siren> authority(
            TableRows rows, Profile.Feed feed, Columns columns, Function<FeedCells, Optional<Siren>> whose)
            throws IOException {
        FeedRules rules = FeedRules.of(feed.content());
        AuthorityVote vote = new AuthorityVote();
        try {
            Optional<Table.Row> row = rows.next();
            for (int asked = 0; row.isPresent() && asked < ASKED; asked++, row = rows.next()) {
                FaultList unheard = new FaultList(rows.file(), rows.sheet());
                vote.add(whose.apply(new FeedCells(rules, columns, row.get(), unheard)));
            }
        } catch (TableRows.SpoiltTable _) {
            // Its columns have changed already: what else is wrong is told once they are mended.
            return vote.winner();
        }
        return vote.winner();
    }

    /// The columns of a feed over the file; what is missing is told.
    public static Columns columns(TableRows rows, Profile.Feed feed, FaultList faults) {
        missing(feed.content(), rows, faults);
        AmountClash.of(feed.content())
                .ifPresent(clash -> faults.add(rows.headerLine(), clash.column().french(), clash.why()));
        Columns columns = Columns.of(feed, rows.headerLine(), rows.headers(), faults);
        return rows.sheet().isEmpty() ? columns : columns.ofWorkbook();
    }

    private static void missing(FeedProfile profile, TableRows rows, FaultList faults) {
        for (FeedField field : profile.missing()) {
            Wording name = FeedFieldName.of(field);
            faults.add(
                    rows.headerLine(),
                    name.french(),
                    new Wording(
                            "Le profil « " + profile.name() + " » ne dit pas quelle colonne donne « " + name.french()
                                    + " ». Choisissez-la, ou dites ce que c’est pour toutes les lignes.",
                            "The profile “" + profile.name() + "” does not say which column gives “" + name.english()
                                    + "”. Choose it, or say what it is for every row."));
        }
    }
}
