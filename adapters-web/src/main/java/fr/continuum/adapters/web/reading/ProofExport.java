package fr.continuum.adapters.web.reading;

import fr.continuum.application.consultation.CrossProofSeen.Told;
import fr.continuum.application.port.CrossProofWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// The gaps of a cross-proof as a file: the same for people and for programs.
@Component
public final class ProofExport {

    private final CrossProofWriter writer;

    ProofExport(CrossProofWriter writer) {
        this.writer = writer;
    }

    public byte[] of(Told told) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(told.plan(), told.proof(), bytes);
        return bytes.toByteArray();
    }

    /// What the file is called, without its end.
    public static String name(Told told) {
        return "recoupement-" + told.choice().year();
    }
}
