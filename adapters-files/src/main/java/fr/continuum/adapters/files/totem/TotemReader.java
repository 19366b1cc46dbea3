package fr.continuum.adapters.files.totem;

import fr.continuum.adapters.files.xml.XmlCursor;
import fr.continuum.adapters.files.xml.XmlFault;
import fr.continuum.adapters.files.xml.XmlSource;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.regex.Pattern;

/// Reads TotEM budget documents and single accounts (CFU) of any stage, norm and basis of vote, as a stream: memory
/// does not grow with the document.
///
/// The root alone decides the kind: `DocumentBudgetaire` or `CompteFinancierUnique`, whatever the namespace. A
/// document that has such a root, or seems to have one where the XML cannot be read that far, is `Malformed` when it
/// cannot be used; anything else is `NotABudgetDocument`.
///
/// Malformed is what would load wrong figures or load them in the wrong place: a SIRET, exercise, stage or number that
/// cannot be read, no `Budget` or several, no `LigneBudget` at all (it would silently replace a budget by nothing), an
/// amount that is not an exact number of cents, a line without direction. What annexes hold, unknown elements, unknown
/// codes and an unknown nomenclature never refuse a document. Source: `docs/formats.md` §1.
public final class TotemReader implements BudgetDocumentReader {

    private static final Pattern LIKE_A_BUDGET_DOCUMENT =
            Pattern.compile("<(!DOCTYPE\\s+)?([\\w.-]+:)?(DocumentBudgetaire|CompteFinancierUnique)[\\s>/\\[]");

    @Override
    public String version() {
        return "totem-7";
    }

    @Override
    public HeaderOutcome readHeader(Content content) throws IOException {
        try (XmlSource source = XmlSource.open(content)) {
            boolean budgetDocument = source.beginsWith(LIKE_A_BUDGET_DOCUMENT);
            try {
                XmlCursor xml = source.cursor();
                xml.nextChild();
                budgetDocument = DocumentParser.isRoot(xml.name());
                return budgetDocument
                        ? new HeaderOutcome.Recognised(new DocumentParser(xml).header())
                        : new HeaderOutcome.NotABudgetDocument(otherRoot(content, xml));
            } catch (XmlFault fault) {
                return budgetDocument
                        ? new HeaderOutcome.Malformed(fault.in(content.name()))
                        : new HeaderOutcome.NotABudgetDocument(notOne(content));
            }
        }
    }

    @Override
    public ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException {
        try (XmlSource source = XmlSource.open(content)) {
            boolean budgetDocument = source.beginsWith(LIKE_A_BUDGET_DOCUMENT);
            try {
                XmlCursor xml = source.cursor();
                xml.nextChild();
                budgetDocument = DocumentParser.isRoot(xml.name());
                return budgetDocument
                        ? new DocumentParser(xml).read(charts, handler)
                        : new ReadOutcome.NotABudgetDocument(otherRoot(content, xml));
            } catch (XmlFault fault) {
                return budgetDocument
                        ? new ReadOutcome.Malformed(fault.in(content.name()))
                        : new ReadOutcome.NotABudgetDocument(notOne(content));
            }
        }
    }

    private static FileFault otherRoot(Content content, XmlCursor xml) {
        return FileFault.at(
                content.name(),
                xml.line(),
                0,
                new Wording(
                        "Ce fichier XML n'est pas un document budgétaire : sa racine est « " + xml.name()
                                + " », et non « DocumentBudgetaire » ou « CompteFinancierUnique »."
                                + " Déposez le document TotEM tel qu'il est transmis à la préfecture.",
                        "This XML file is no budget document: its root is “" + xml.name()
                                + "”, not “DocumentBudgetaire” or “CompteFinancierUnique”. Drop the TotEM document as"
                                + " it is sent to the prefecture."));
    }

    private static FileFault notOne(Content content) {
        return FileFault.of(
                content.name(),
                new Wording(
                        "Ce fichier n'est pas un document budgétaire au format TotEM (XML)."
                                + " Déposez le document tel qu'il est transmis à la préfecture.",
                        "This file is no budget document in TotEM format (XML). Drop the document as it is sent to the"
                                + " prefecture."));
    }
}
