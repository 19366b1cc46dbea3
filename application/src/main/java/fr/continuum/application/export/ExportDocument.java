package fr.continuum.application.export;

import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.port.ScdlWriter;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Gives a budget document out as open data, from its archived bytes.
public final class ExportDocument {

    private final Registers registers;
    private final ChartStore charts;
    private final DocumentArchive archive;
    private final ScdlWriter scdl;

    public ExportDocument(Registers registers, ChartStore charts, DocumentArchive archive, ScdlWriter scdl) {
        this.registers = registers;
        this.charts = charts;
        this.archive = archive;
        this.scdl = scdl;
    }

    public sealed interface Outcome {

        record Written() implements Outcome {}

        /// What was written is to be thrown away.
        ///
        /// @param reason in French
        record Refused(String reason) implements Outcome {}
    }

    /// Writes the document in SCDL's budget format.
    public Outcome asScdl(Sha256 document, OutputStream to) throws IOException {
        Optional<Siren> authority = registers.authorities().stream()
                .map(KnownAuthority::siren)
                .filter(siren -> registers.of(siren).find(document).isPresent())
                .findFirst();
        if (authority
                .flatMap(siren -> registers.of(siren).find(document))
                .filter(known -> known.header().profile() != null)
                .isPresent()) {
            return new Outcome.Refused("Le format SCDL est celui des documents budgétaires : un extrait de la"
                    + " comptabilité ou une préparation budgétaire ne s'y exporte pas.");
        }
        if (authority.isEmpty() || !archive.contains(document)) {
            return new Outcome.Refused("Aucun document reçu n'a l'empreinte " + document + ".");
        }
        return switch (scdl.write(archive.open(document), charts.of(authority.get()), to)) {
            case ReadOutcome.Read _ -> new Outcome.Written();
            case ReadOutcome.Malformed(var fault, var _, var _) -> new Outcome.Refused(fault.inFrench());
            case ReadOutcome.NotABudgetDocument(var fault) -> new Outcome.Refused(fault.inFrench());
        };
    }
}
