package fr.continuum.adapters.files.chart;

import fr.continuum.adapters.files.xml.XmlCursor;
import fr.continuum.adapters.files.xml.XmlFault;
import fr.continuum.adapters.files.xml.XmlSource;
import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.Content;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/// Reads `planDeCompte.xml`. Its version is the fingerprint of its bytes: the same file is the same chart, whatever
/// its name. A file that is not a chart, or names no norm, year or account, is unusable. Source: `docs/formats.md` §2.
public final class PlanDeCompteReader implements ChartReader {

    @Override
    public Outcome read(Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(content.open(), digest);
                XmlSource source = XmlSource.of(bytes)) {
            ChartParser parser = new ChartParser(source.cursor());
            // Reads to the last byte, and the parser closes the stream there: the digest is complete.
            parser.parse();
            return new Outcome.Read(parser.chart(Sha256.from(digest)));
        } catch (XmlFault fault) {
            return new Outcome.Unusable(fault.in(content.name()));
        }
    }

    static XmlFault notAChart(XmlCursor xml) {
        return xml.fault(new Wording(
                "Ce fichier n'est pas un plan de comptes : sa racine est « " + xml.name()
                        + " », et non « Nomenclature ». Choisissez un fichier « planDeCompte.xml » publié avec TotEM.",
                "This file is no chart of accounts: its root is “" + xml.name()
                        + "”, and not “Nomenclature”. Choose a file “planDeCompte.xml” published with TotEM."));
    }
}
