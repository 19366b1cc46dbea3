package fr.continuum.adapters.files.feed;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// When so many rows are rejected that the whole file is put aside.
public final class FeedLimits {

    private FeedLimits() {}

    /// Why the file is put aside, with the rows that made it so; empty where it may be used. The first says all
    /// that must be known, for those who tell but one.
    ///
    /// @param told why rows were rejected
    /// @param tally the same, reason by reason
    public static List<FileFault> exceeded(
            String file, FeedProfile profile, long kept, long rejected, List<FileFault> told, RejectionTally tally) {
        if (kept > 0 && !profile.limits().isBeyond(rejected, kept + rejected)) {
            return List.of();
        }
        List<FileFault> faults = new ArrayList<>();
        faults.add(FileFault.of(file, tally.after(tooManyRejected(profile, kept, rejected))));
        faults.addAll(told);
        return List.copyOf(faults);
    }

    private static Wording tooManyRejected(FeedProfile profile, long kept, long rejected) {
        int admitted = profile.limits().rejectedPercent();
        Wording beyond = new Wording(
                ", plus que les " + admitted + " % admis (« rejected-percent » du profil « " + profile.name() + " »)",
                ", more than the " + admitted + "% admitted (“rejected-percent” of the profile “" + profile.name()
                        + "”)");
        Wording unread = new Wording(
                rejected + " lignes sur " + (kept + rejected) + " ne se lisent pas",
                rejected + " rows of " + (kept + rejected) + " cannot be read");
        return (kept == 0 ? unread : unread.then(beyond))
                .then(new Wording(". Corrigez-les, ou le profil.", ". Correct them, or the profile."));
    }
}
