package fr.continuum.application.night;

import fr.continuum.application.port.Note;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.SiretKey;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.TargetCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is told of a document that was read: which one stays in force, and what makes one doubt that it replaces
/// another.
final class ReceptionNotes {

    private static final int SIRET_DIGITS = 14;

    private ReceptionNotes() {}

    /// @param fresh whether it was read now rather than known as it stands
    static Note of(Register.Reception reception, DocumentHeader header, Sha256 sha, boolean fresh) {
        boolean inForce = reception.after().isInForce(sha);
        if (reception.status() == DocumentStatus.UNCHANGED && fresh) {
            return Note.of(new Wording(
                    "relu : lecteur ou plan de comptes plus récent", "read again: newer reader or chart of accounts"));
        }
        if (reception.status() == DocumentStatus.LOADED && !inForce) {
            return Note.of(
                    header.draft()
                            ? new Wording(
                                    "projet : le document voté reste en vigueur",
                                    "draft: the voted document stays in force")
                            : new Wording(
                                    "le compte financier unique reste en vigueur",
                                    "the single financial account stays in force"));
        }
        if (reception.status() == DocumentStatus.UNCHANGED && !inForce) {
            return Note.of(new Wording("version antérieure, gardée pour mémoire", "earlier version, kept on record"));
        }
        List<DocumentHeader> replaced =
                reception.replaced().stream().map(Register.Known::header).toList();
        return replaced.stream()
                .map(one -> doubt(one, header))
                .filter(note -> !note.equals(Note.NONE))
                .findFirst()
                .orElseGet(() -> otherParts(replaced, header));
    }

    /// What makes one doubt of the SIRET of a budget that only a feed brings: of a budget known already, or in a
    /// new home, nobody asks for its key.
    static Note key(Register before, DocumentHeader header) {
        boolean isKnown = before.all().isEmpty()
                || before.all().stream().anyMatch(one -> one.header().budget().equals(header.budget()));
        return header.profile() == null
                        || isKnown
                        || SiretKey.isRight(header.budget().value().substring(0, SIRET_DIGITS))
                ? Note.NONE
                : Note.of(new Wording(
                        "budget nouveau ici, et la clé de son SIRET est fausse : vérifier ses quatorze chiffres",
                        "a budget that is new here, and the key of its SIRET is wrong: check its fourteen digits"));
    }

    /// Where a ledger holds more, or less, than those it replaces.
    private static Note otherParts(List<DocumentHeader> replaced, DocumentHeader header) {
        Set<LedgerPart> before = EnumSet.noneOf(LedgerPart.class);
        replaced.forEach(one -> before.addAll(one.parts()));
        if (replaced.isEmpty() || (replaced.size() == 1 && before.equals(header.parts()))) {
            return Note.NONE;
        }
        Wording told = new Wording("tient ", "holds ")
                .then(words(header.parts()))
                .then(
                        replaced.size() > 1
                                ? new Wording(
                                        " : remplace les extraits qui les tenaient chacun",
                                        ": replaces the extracts that held each of them")
                                : new Wording(" : remplace un extrait qui tenait ", ": replaces an extract that held ")
                                        .then(words(before)));
        return Note.of(told);
    }

    private static Wording words(Set<LedgerPart> parts) {
        return Wording.joined(
                ", ",
                Arrays.stream(EntryKind.values())
                        .filter(kind -> kind.part().filter(parts::contains).isPresent())
                        .map(EntryKind::words)
                        .toList());
    }

    /// What makes one doubt that a version replaces another of the same budget: two annex budgets may share a
    /// SIRET of their own, and nothing but their names then tells them apart.
    private static Note doubt(DocumentHeader replaced, DocumentHeader header) {
        Wording other;
        if (!replaced.nomenclature().equals(header.nomenclature())) {
            other = new Wording(
                    "d’une autre nomenclature (" + replaced.nomenclature() + ")",
                    "of another nomenclature (" + replaced.nomenclature() + ")");
        } else if (header.annex() && !TargetCode.of(replaced.budgetName()).equals(TargetCode.of(header.budgetName()))) {
            other = new Wording(
                    "d’un autre nom (« " + replaced.budgetName() + " »)",
                    "of another name (“" + replaced.budgetName() + "”)");
        } else {
            return older(replaced, header);
        }
        return Note.of(new Wording("remplace une version ", "replaces a version ")
                .then(other)
                .then(new Wording(" : vérifier qu’il s’agit du même budget", ": check that it is of the same budget")));
    }

    /// An extract is the whole of its day. One of an earlier day takes no place but that of one dated after the
    /// night that read it, which is a slip of the pen: it is said, not refused.
    private static Note older(DocumentHeader replaced, DocumentHeader header) {
        LocalDate before = replaced.issuedOn();
        LocalDate now = header.issuedOn();
        return header.profile() == null || before == null || now == null || !now.isBefore(before)
                ? Note.NONE
                : Note.of(new Wording("extrait du ", "extract of ")
                        .then(Days.wording(now))
                        .then(new Wording(
                                ", plus ancien que celui qu’il remplace (", ", older than the one it replaces ("))
                        .then(Days.wording(before))
                        .then(new Wording(
                                ") : déposer de nouveau le plus récent, s’il est le bon",
                                "): drop the latest again, if it is the right one")));
    }
}
