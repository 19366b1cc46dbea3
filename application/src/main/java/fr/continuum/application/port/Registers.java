package fr.continuum.application.port;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.List;

/// The authorities known here, the documents each has sent, and the receipts that brought them.
public interface Registers {

    /// Authorities by SIREN. One is created with its first document.
    List<KnownAuthority> authorities();

    /// @param name as its latest budget document writes it; as a finance feed of its main budget does, where it
    /// has sent no budget document
    record KnownAuthority(Siren siren, String name) {}

    /// The documents of one authority; empty for one never seen.
    Register of(Siren authority);

    /// Writes a receipt, and with it the document and the authority where they are new. Receiving the same receipt
    /// again changes nothing.
    ///
    /// @param night that brought it
    /// @param file name it had
    void receive(Siren authority, Register.Known document, NightId night, String file);

    /// Writes what a newer reader says of a document received before, in place of what was said; receipts stay.
    ///
    /// @throws IllegalStateException where it was never received
    void describe(Siren authority, Sha256 document, DocumentHeader header);
}
