package fr.continuum.application.night;

import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.TextKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes in an extract, of people or of money, that a night put aside for how far it drifts from the one in force:
/// half the posts did leave, or it is the one in force that was wrong. Also one too many rows of which do not read,
/// where some do: those that do not stay rejected. And one that was taken back, where it was right after
/// all. It holds for this one file, and from the next night on; the limits stay as they are for all others. A file no
/// row of which reads is not admitted.
public final class AdmitFile {

    private final Nights nights;
    private final AdmittedFiles admitted;
    private final Clock clock;

    public AdmitFile(Nights nights, AdmittedFiles admitted, Clock clock) {
        this.nights = nights;
        this.admitted = admitted;
        this.clock = clock;
    }

    /// A file that may be admitted.
    ///
    /// @param sha its fingerprint
    /// @param drift how far it drifts, and whose it is
    /// @param admitted what was said of it already
    public record SetAside(Night night, FileRecord file, Sha256 sha, Drift drift, Optional<Admitted> admitted) {}

    /// @param author login, or the command
    /// @param source the screen, or the program, it was said on
    public record Request(Sha256 file, String reason, String author, String source) {}

    /// Why it is not taken.
    public enum Refusal {
        /// The last night put no such file aside for how far it drifts.
        NOT_SET_ASIDE,
        /// Nobody says why in words ([Reason]).
        REASON_MISSING,
        /// The reason is longer than reasons are ([TextKind#SENTENCE]).
        REASON_TOO_LONG
    }

    public sealed interface Outcome {

        record Done(Admitted admitted) implements Outcome {}

        record Refused(Refusal because) implements Outcome {}
    }

    /// Those the last night that ended put aside, in the order they came.
    public List<SetAside> setAside() {
        return nights.recent(Integer.MAX_VALUE).stream()
                .filter(night -> night.endedAt() != null)
                .limit(1)
                .flatMap(night -> nights.files(night.id()).stream().flatMap(file -> setAside(night, file)))
                .toList();
    }

    private Stream<SetAside> setAside(Night night, FileRecord file) {
        Sha256 sha = file.sha();
        Drift drift = file.drift();
        LineCounts lines = file.lines();
        boolean reads = file.kept() != null || (lines != null && lines.kept() > 0);
        return file.status() == DocumentStatus.QUARANTINED && sha != null && drift != null && reads
                ? Stream.of(new SetAside(night, file, sha, drift, admitted.of(sha)))
                : Stream.empty();
    }

    public Outcome admit(Request request) {
        Optional<SetAside> aside = setAside().stream()
                .filter(one -> one.sha().equals(request.file()))
                .findFirst();
        if (aside.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_SET_ASIDE);
        }
        Optional<Reason> why = Reason.of(request.reason());
        if (why.isEmpty()) {
            return new Outcome.Refused(Refusal.REASON_MISSING);
        }
        if (TextKind.SENTENCE.isTooLong(why.get().words())) {
            return new Outcome.Refused(Refusal.REASON_TOO_LONG);
        }
        SetAside one = aside.get();
        Admitted said = new Admitted(
                one.drift().owner(),
                one.sha(),
                one.file().kind(),
                one.file().name(),
                why.get().words(),
                new TimelineEntry(request.author(), clock.instant(), request.source()));
        admitted.admit(said);
        return new Outcome.Done(said);
    }
}
