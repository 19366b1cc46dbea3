package fr.continuum.adapters.files.feed;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.RejectionTally;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<Wording> why = profile.limits().rejecting(profile.name(), kept, rejected);
        if (why.isEmpty()) {
            return List.of();
        }
        List<FileFault> faults = new ArrayList<>();
        faults.add(FileFault.of(file, tally.after(why.get())));
        faults.addAll(told);
        return List.copyOf(faults);
    }
}
