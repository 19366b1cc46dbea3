package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.AdmitFile.SetAside;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Extracts the last night put aside for how far they drift, for whoever may take one in; and those in force, for
/// whoever may take one back.
@Component
final class AsideReading {

    private final AdmitFile files;
    private final TakeBackFile extracts;

    AsideReading(AdmitFile files, TakeBackFile extracts) {
        this.files = files;
        this.extracts = extracts;
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
            boolean mayAdmit) {

        /// Whether it is about people: other accounts take it in.
        public boolean people() {
            return FeedKind.ofKey(kind).flatMap(FeedKind::people).isPresent();
        }
    }

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
                FeedDesk.mayKeep(viewer, FeedKind.valueOf(one.file().kind().name())));
    }

    /// An extract in force that this account may take back.
    ///
    /// @param kind key of the feed
    /// @param told what it is an extract of
    /// @param day its facts are of; null where it does not say
    /// @param effect what the next night would change, in the reader's language; empty where it was not asked for
    /// @param taken what was said of it already; null where nobody took it back
    record InForce(
            String name,
            String sha,
            String kind,
            String told,
            @Nullable LocalDate day,
            String effect,
            @Nullable TakenBack taken) {}

    /// Those this account may take back, if something comes back for them.
    ///
    /// @param asked fingerprint of the one whose effect is asked for: to tell it, two extracts are read from the
    /// archive
    List<InForce> inForce(SignedIn viewer, String asked, Locale locale) throws IOException {
        List<InForce> rows = new ArrayList<>();
        for (TakeBackFile.Extract one : viewer.mayKeepFeeds() ? extracts.extracts() : List.<TakeBackFile.Extract>of()) {
            FeedKind kind = FeedKind.valueOf(one.kind().name());
            if (one.comesBack() && FeedDesk.mayKeep(viewer, kind)) {
                Optional<Wording> effect =
                        one.sha().value().equals(asked) ? extracts.effect(one.sha()) : Optional.empty();
                rows.add(new InForce(
                        one.name(),
                        one.sha().value(),
                        kind.key(),
                        one.told(),
                        one.day(),
                        effect.map(told -> Said.in(locale, told)).orElse(""),
                        one.takenBack().orElse(null)));
            }
        }
        return rows;
    }

    /// All that was ever taken back, for whoever sees all authorities.
    List<TakenBack> history(SignedIn viewer) {
        return viewer.account().authority().isEmpty() ? extracts.history() : List.of();
    }
}
