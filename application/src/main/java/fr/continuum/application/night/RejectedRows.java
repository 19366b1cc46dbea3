package fr.continuum.application.night;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedFieldName;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.RejectionTally;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HeldBack;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFeed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Says what is left out of a file wherever the file is spoken of.
public final class RejectedRows {

    /// Rejected rows told one by one beside a file.
    private static final int MOST_TOLD = 5;

    private RejectedRows() {}

    /// Few are told one by one; of more, how many for each column and reason.
    ///
    /// @param note said already
    /// @param why all of them
    public static Note note(Note note, long rejected, List<FileFault> why) {
        return Told.of(rejected, why.stream()).after(note);
    }

    /// What is told of rejected rows, however many: the first of them, and how many for each reason.
    ///
    /// @param first no more than are told one by one, and one
    /// @param ofAnother rows that are of another budget or year than their file
    record Told(long rejected, List<FileFault> first, RejectionTally tally, long ofAnother) {

        Told {
            first = List.copyOf(first);
        }

        /// @param why all of them, in the order of the file; looked through once
        static Told of(long rejected, Stream<FileFault> why) {
            RejectionTally tally = new RejectionTally();
            List<FileFault> first = new ArrayList<>();
            long ofAnother = 0;
            int last = 0;
            for (FileFault fault : (Iterable<FileFault>) why::iterator) {
                tally.add(fault);
                if (first.size() <= MOST_TOLD) {
                    first.add(fault);
                }
                if (LedgerReader.isOfAnother(fault) && fault.line() != last) {
                    ofAnother++;
                    last = fault.line();
                }
            }
            return new Told(rejected, first, tally, ofAnother);
        }

        Note after(Note note) {
            if (first.isEmpty()) {
                return note;
            }
            if (rejected > MOST_TOLD || first.size() > MOST_TOLD) {
                return note.and(tally.after(new Wording(
                        rejected + (rejected > 1 ? " lignes rejetées." : " ligne rejetée."),
                        rejected + (rejected > 1 ? " rows rejected." : " row rejected."))));
            }
            List<Wording> told = first.stream()
                    .map(fault -> new Wording(fault.inFrench(), fault.inEnglish()))
                    .toList();
            Wording counted = rejected > 1
                    ? new Wording(rejected + " lignes rejetées : ", rejected + " rows rejected: ")
                    : new Wording("1 ligne rejetée : ", "1 row rejected: ");
            return note.and(counted.then(new Wording(
                    Wording.joined(" ; ", told).french(),
                    Wording.joined("; ", told).english())));
        }
    }

    /// Those of an HR file, in the order of its rows.
    static List<FileFault> of(String file, HrExtract extract) {
        return extract.rejections().stream()
                .flatMap(why ->
                        why.rows().stream().map(row -> FileFault.inTable(file, "", row, why.column(), why.reason())))
                .sorted(Comparator.comparingInt(FileFault::line))
                .toList();
    }

    /// What stays as it was known for the rows that were rejected.
    static Note staying(HeldBack held) {
        Note named = held.ofNamed() == 0
                ? Note.NONE
                : Note.of(new Wording(
                        "ce que l’on savait de ce que nomment les lignes rejetées reste tel quel (" + held.ofNamed()
                                + ")",
                        "what was known of what the rejected rows name stays as it was (" + held.ofNamed() + ")"));
        return held.ofNameless() == 0
                ? named
                : named.and(new Wording(
                        "des lignes rejetées n’ont pas de code qui se lise : tant qu’elles sont là, rien de ce"
                                + " qu’elles peuvent dire n’est fermé ni retiré (" + held.ofNameless() + ")",
                        "rejected rows have no code that can be read: as long as they are there, nothing they may be"
                                + " about is closed or withdrawn (" + held.ofNameless() + ")"));
    }

    /// The header under which a profile looks for what names each fact of a feed.
    static String naming(FeedProfile profile, HrFeed feed) {
        List<FeedField> fields = switch (feed) {
            case POSTS -> List.of(FeedField.POST, FeedField.HOLDER);
            case TRAINING_PLAN, TRAINING_SESSIONS -> List.of(FeedField.TRAINING);
            case WORK_CYCLES -> List.of(FeedField.CYCLE);
            case COMPETENCY_NEEDS -> List.of(FeedField.NEED);
        };
        return fields.stream()
                .flatMap(field -> profile.columns().getOrDefault(field, List.of()).stream())
                .findFirst()
                .orElse(FeedFieldName.of(fields.getFirst()).french());
    }
}
