package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays the profile of a feed over the header of a file.
public final class FeedHeaders {

    /// Of four columns of a profile, this many make a file one of its own whose layout has changed.
    private static final int MEANT_OF_FOUR = 3;

    private FeedHeaders() {}

    /// @param telling the field without whose column no file is meant by the profile
    /// @throws IOException only where the bytes could not be had
    public static FeedFit fit(Content file, FeedProfile profile, FeedField telling) throws IOException {
        if (SocialDeclarations.fault(file).isPresent()) {
            return new FeedFit.None();
        }
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.open(file, feed.shape(), feed.columns())) {
            case TableRows.Outcome.Unusable _ -> new FeedFit.None();
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield fit(rows, feed.over(rows.headers()), telling);
                }
            }
        };
    }

    private static FeedFit fit(TableRows rows, Profile.Feed feed, FeedField telling) {
        Set<String> present = rows.headers().stream().map(FoldedText::of).collect(Collectors.toSet());
        List<String> named = feed.columns().stream()
                .filter(header -> present.contains(FoldedText.of(header)))
                .toList();
        FaultList faults = new FaultList(rows.file(), rows.sheet());
        Columns _ = columns(rows, feed, faults);
        if (faults.isEmpty()) {
            return new FeedFit.Whole(named.size());
        }
        Set<String> strict = feed.columns().stream()
                .filter(header -> !feed.optional().contains(header))
                .collect(Collectors.toSet());
        long met = strict.stream().filter(named::contains).count();
        boolean tells = feed.content().columns().getOrDefault(telling, List.of()).stream()
                .anyMatch(named::contains);
        return tells && met * 4 >= (long) strict.size() * MEANT_OF_FOUR
                ? new FeedFit.Partial(faults.all())
                : new FeedFit.None();
    }

    /// The columns of a feed over the file; what is missing is told.
    public static Columns columns(TableRows rows, Profile.Feed feed, FaultList faults) {
        missing(feed.content(), rows, faults);
        Columns columns = Columns.of(feed, rows.headerLine(), rows.headers(), faults);
        return rows.sheet().isEmpty() ? columns : columns.ofWorkbook();
    }

    private static void missing(FeedProfile profile, TableRows rows, FaultList faults) {
        for (FeedField field : profile.missing()) {
            faults.add(
                    rows.headerLine(),
                    field.key(),
                    new Wording(
                            "Le profil « " + profile.name() + " » ne dit pas quelle colonne donne « " + field.key()
                                    + " ». Ajoutez-la sous « columns », ou sous « constants ».",
                            "The profile “" + profile.name() + "” does not say which column gives “" + field.key()
                                    + "”. Add it under “columns”, or under “constants”."));
        }
    }
}
