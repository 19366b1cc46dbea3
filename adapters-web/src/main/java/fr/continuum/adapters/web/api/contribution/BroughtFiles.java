package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.ChangeAnswer;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Files that programs send to bring contributions or the needs behind them, as on screen: the version that all
/// contributions had is checked, the effect is looked at first, and what breaks rules is kept and reported.
@Component
final class BroughtFiles {

    private final ReadContributions contributions;
    private final ToldVersions versions;

    BroughtFiles(ReadContributions contributions, ToldVersions versions) {
        this.contributions = contributions;
        this.versions = versions;
    }

    /// How it is asked for.
    ///
    /// @param ifMatch the version that was read; null where the request says none
    record Asked(@Nullable String ifMatch, boolean dryRun, Locale locale) {}

    /// One file and what it does. A file that cannot be taken is refused by throwing.
    ///
    /// @param <D> what it would do, or did
    /// @param <J> the same, as the API tells it
    interface Brought<D, J> {

        D effect() throws IOException;

        /// @param book the version of contributions its effect was looked at from
        D bring(Sha256 book) throws IOException;

        /// The version of contributions it was looked at from.
        Sha256 book(D seen);

        boolean changesNothing(D seen);

        /// @param version of contributions, once it is done, as it is told
        J told(D done, Sha256 version);
    }

    /// The first contributions are brought without a version. A file that changes nothing is not refused for the
    /// version of another day: what it says is so.
    <D, J> ResponseEntity<J> bring(Asked asked, Owner owner, Brought<D, J> file) throws IOException {
        ContributionBook now = contributions.today(owner);
        boolean holds = (asked.ifMatch() == null && now.equals(ContributionBook.EMPTY))
                || IfMatch.holds(asked.ifMatch(), Optional.of(versions.of(now.version())));
        D seen = file.effect();
        Sha256 book = file.book(seen);
        if (file.changesNothing(seen)) {
            return answer(asked, versions.of(book), seen, file);
        }
        if (!holds || !book.equals(now.version())) {
            throw IfMatch.changedMeanwhile();
        }
        if (asked.dryRun()) {
            return answer(asked, versions.of(book), seen, file);
        }
        D done = file.bring(book);
        return answer(asked, versions.of(contributions.today(owner).version()), done, file);
    }

    private static <D, J> ResponseEntity<J> answer(Asked asked, Sha256 version, D done, Brought<D, J> file) {
        return ChangeAnswer.of(HttpStatus.OK, version, asked.dryRun(), file.told(done, version));
    }
}
