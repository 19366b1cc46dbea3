package fr.continuum.application.night;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HrFeed;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files a night receives and puts aside: what is kept of them, and under which subject they are found (R33).
final class PutAside {

    /// How tables are called; a feed is known by its columns, but one that is not must be told from a picture.
    private static final Pattern TABLE = Pattern.compile("(?i)\\.(csv|tsv|txt|xls|xlsx|xlsm|ods)$");

    private static final Wording MOVING = new Wording(
            "ce fichier a changé pendant que la nuit le lisait : il est encore en cours d’écriture, ou vient d’être"
                    + " remplacé ; rien n’en est lu, et la prochaine nuit le lira ; écrire un long fichier sous un nom qui"
                    + " finit par « .part », puis le renommer",
            "this file changed while the night was reading it: it is still being written, or was just replaced; nothing"
                    + " is read of it, and the next night will read it; write a long file under a name that ends with"
                    + " “.part”, then rename it");

    private final QuarantinedContents quarantine;
    private final Registers registers;

    /// @param registers which authorities have sent something
    PutAside(QuarantinedContents quarantine, Registers registers) {
        this.quarantine = quarantine;
        this.registers = registers;
    }

    /// One that changed while it was read.
    static FileRecord moving(Content content) {
        return quarantined(content, null, FileKind.UNRECOGNISED, FileFault.of(content.name(), MOVING), null);
    }

    /// A feed of an authority nobody knows: its SIRET is wrong, or its authority must be known first.
    static FileRecord ofStranger(FileRecord file) {
        Wording why = new Wording(
                "le SIRET des lignes est d’une collectivité inconnue ici ; le vérifier ; si elle doit l’être, déposer"
                        + " d’abord un de ses documents budgétaires, importer son plan, ou lui créer un compte, puis"
                        + " relancer la nuit",
                "the SIRET of the rows is of an authority unknown here; check it; if it is to be known, first drop one"
                        + " of its budget documents, import its plan, or create an account for it, then run the night"
                        + " again");
        FileFault fault = FileFault.of(file.name(), why);
        return new FileRecord(
                0,
                file.name(),
                file.sha(),
                file.kind(),
                null,
                DocumentStatus.QUARANTINED,
                fault,
                fault.note(),
                null,
                null,
                new Drift(Owner.HOME, DriftedExtract.of(subject(file.kind()), file.name(), why)));
    }

    /// A malformed budget document is kept until it can be read; a feed never is, since it names people: it stays
    /// where its sender dropped it.
    Sha256 kept(Content copied, FileKind kind) throws IOException {
        if (kind == FileKind.TOTEM) {
            return quarantine.put(copied);
        }
        Sha256 sha = Fingerprints.of(copied);
        quarantine.remove(sha);
        return sha;
    }

    /// @param why without the name of the file, which its path would tell whole
    FileRecord unreadable(Content content, Wording why) {
        return file(
                content,
                null,
                FileKind.UNRECOGNISED,
                FileFault.of(
                        content.name(),
                        new Wording("fichier illisible (", "unreadable file (")
                                .then(why)
                                .then(new Wording(
                                        ") ; vérifier qu’il existe encore et que ses droits permettent de le lire",
                                        "); check that it still exists and that its rights allow reading it"))),
                null);
    }

    /// A file too little of which reads may say it is of any number: nobody else's is kept, and it is nobody's
    /// finding.
    private boolean isKnown(Owner owner) {
        return owner.equals(Owner.HOME)
                || registers.authorities().stream()
                        .anyMatch(known -> Owner.of(known.siren()).equals(owner));
    }

    /// A file of which nothing is read.
    ///
    /// @param sha null where nothing is known of its content
    /// @param drift what it would be found for; null where nobody said
    FileRecord file(Content content, @Nullable Sha256 sha, FileKind kind, FileFault fault, @Nullable Drift drift) {
        return quarantined(
                content,
                sha,
                kind,
                fault,
                drift == null || isKnown(drift.owner()) ? found(content.name(), sha, kind, fault, drift) : null);
    }

    private static FileRecord quarantined(
            Content content, @Nullable Sha256 sha, FileKind kind, FileFault fault, @Nullable Drift drift) {
        return new FileRecord(
                0, content.name(), sha, kind, null, DocumentStatus.QUARANTINED, fault, fault.note(), null, null, drift);
    }

    /// How findings name what a file put aside would have been an extract of.
    private static String subject(FileKind kind) {
        return switch (kind) {
            case LEDGER -> "Finances · extrait de la comptabilité";
            case BUDGET_PREPARATION -> "Finances · préparation budgétaire";
            case POSTS -> HrDocuments.subject(HrFeed.POSTS);
            case TRAINING_PLAN -> HrDocuments.subject(HrFeed.TRAINING_PLAN);
            case TRAINING_SESSIONS -> HrDocuments.subject(HrFeed.TRAINING_SESSIONS);
            case WORK_CYCLES -> HrDocuments.subject(HrFeed.WORK_CYCLES);
            case COMPETENCY_NEEDS -> HrDocuments.subject(HrFeed.COMPETENCY_NEEDS);
            case TOTEM, UNRECOGNISED -> "Dépôt · fichier non reconnu";
        };
    }

    /// What is put aside is found: an extract, and a table that may be one whose columns were renamed. A budget
    /// document that does not read has a page of its own, and a picture nobody sent as an extract is no finding.
    private static @Nullable Drift found(
            String name, @Nullable Sha256 sha, FileKind kind, FileFault fault, @Nullable Drift drift) {
        boolean isExtract = kind == FileKind.UNRECOGNISED ? TABLE.matcher(name).find() : kind != FileKind.TOTEM;
        return drift == null && sha != null && isExtract
                ? new Drift(Owner.HOME, DriftedExtract.unread(subject(kind), name, fault.why()))
                : drift;
    }
}
