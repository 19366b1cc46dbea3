package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.State;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The profiles of feeds somebody sees, and those they may keep. All authorities share them: an account of one alone
/// sees those that ship and those that say they are for it, and keeps none.
@Component
public final class FeedDesk {

    private final KeptFeedProfiles profiles;

    public FeedDesk(KeptFeedProfiles profiles) {
        this.profiles = profiles;
    }

    public List<Entry> list(SignedIn viewer) throws IOException {
        return profiles.list().stream().filter(entry -> sees(viewer, entry)).toList();
    }

    /// The profile in force under a name.
    ///
    /// @throws NotHere where there is none this account sees
    public Entry find(SignedIn viewer, String name) throws IOException {
        Optional<ProfileName> asked =
                ProfileName.of(name).filter(one -> one.value().equals(name));
        Optional<Entry> entry = asked.isEmpty() ? Optional.empty() : profiles.find(asked.get());
        return entry.filter(found -> sees(viewer, found)).orElseThrow(() -> new NotHere("feed.gone", name));
    }

    private static boolean sees(SignedIn viewer, Entry entry) {
        String only = viewer.account().authority();
        return only.isEmpty() || entry.shipped() || isFor(only, entry);
    }

    private static boolean isFor(String siren, Entry entry) {
        return entry.state() instanceof State.Sound(FeedProfile profile)
                && List.of(FeedField.AUTHORITY, FeedField.BUDGET).stream()
                        .flatMap(field -> profile.constant(field).stream())
                        .anyMatch(value -> value.startsWith(siren));
    }

    /// Whether this account may keep, correct or take away profiles of this feed.
    public static boolean mayKeep(SignedIn viewer, FeedKind kind) {
        return kind.people().isPresent() ? viewer.mayKeepPeopleFeeds() : viewer.mayKeepMoneyFeeds();
    }

    /// The same of a kept one; of one too broken to say what it reads, whoever may keep both.
    public static boolean mayKeep(SignedIn viewer, Entry entry) {
        return !entry.shipped()
                && entry.called().isPresent()
                && entry.kind()
                        .map(kind -> mayKeep(viewer, kind))
                        .orElse(viewer.mayKeepPeopleFeeds() && viewer.mayKeepMoneyFeeds());
    }

    /// @throws Told where this account may not (403)
    public static void require(SignedIn viewer, FeedKind kind) {
        if (!mayKeep(viewer, kind)) {
            throw forbidden(viewer, kind.people().isPresent());
        }
    }

    /// @throws Told where this account may not (403)
    public static void require(SignedIn viewer, Entry entry) {
        if (!mayKeep(viewer, entry)) {
            throw forbidden(viewer, entry.kind().flatMap(FeedKind::people).isPresent());
        }
    }

    private static Told forbidden(SignedIn viewer, boolean people) {
        return new Told(
                HttpStatus.FORBIDDEN,
                !viewer.account().authority().isEmpty()
                        ? "feed.forbidden.shared"
                        : people ? "feed.forbidden.people" : "feed.forbidden.money");
    }
}
