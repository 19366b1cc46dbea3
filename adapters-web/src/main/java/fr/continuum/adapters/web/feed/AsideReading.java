package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.AdmitFile.SetAside;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// HR files the last night put aside for how far they drift, for whoever may take one in.
@Component
final class AsideReading {

    private final AdmitFile files;

    AsideReading(AdmitFile files) {
        this.files = files;
    }

    /// One of them.
    ///
    /// @param kind key of the feed
    /// @param told which file it is, what drifts and what to do, in the reader's language
    /// @param admitted what was said of it already; null where nobody admitted it
    /// @param mayAdmit whether this account may
    record Row(
            String name,
            String sha,
            String night,
            String kind,
            String told,
            @Nullable Admitted admitted,
            boolean mayAdmit) {}

    /// None for an account of one authority: names of HR files are for those who see all.
    List<Row> of(SignedIn viewer, Locale locale) {
        return viewer.account().authority().isEmpty()
                ? files.setAside().stream().map(one -> row(viewer, one, locale)).toList()
                : List.of();
    }

    private static Row row(SignedIn viewer, SetAside one, Locale locale) {
        return new Row(
                one.file().name(),
                one.sha().value(),
                one.night().id().value(),
                FeedKind.valueOf(one.file().kind().name()).key(),
                Said.in(locale, one.drift().extract().told()),
                one.admitted().orElse(null),
                viewer.mayKeepPeopleFeeds());
    }
}
