package fr.continuum.adapters.files.outline;

import fr.continuum.adapters.files.profile.Archives;
import fr.continuum.adapters.files.profile.TextBytes;
import fr.continuum.application.outline.OutlineLine;
import fr.continuum.application.outline.OutlineText;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.OutlineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Reads a DOCX document, or plain text. Documents are read whole: a plan is text, and larger contents are refused.
public final class DocumentOutlineReader implements OutlineReader {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    @Override
    public Outcome read(Content file) throws IOException {
        byte[] bytes;
        try (InputStream stream = file.open()) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return unusable(file, "Ce document dépasse 64 Mo. Retirez-en les images, ou copiez-en le texte.");
        }
        if (begins(bytes, "%PDF")) {
            return unusable(
                    file,
                    "Un PDF ne dit pas ce qui est titre ou liste. Donnez le document Word, ou copiez-en le texte.");
        }
        if (begins(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return unusable(
                    file,
                    "Ce document est d'un ancien format (.doc) ou protégé par un mot de passe. Enregistrez-le en .docx,"
                            + " sans mot de passe.");
        }
        return Archives.isArchive(bytes) ? docx(file, bytes) : text(file, bytes);
    }

    private static boolean begins(byte[] bytes, String mark) {
        byte[] start = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < start.length) {
            return false;
        }
        return new String(bytes, 0, start.length, StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static Outcome docx(Content file, byte[] bytes) {
        if (Archives.entries(bytes).isEmpty()) {
            return damaged(file);
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxLines lines = new DocxLines(file.name(), document);
            List<OutlineLine> read = lines.read();
            return read.isEmpty()
                    ? unusable(file, "Ce document n'a pas de texte. Vérifiez votre choix.")
                    : new Outcome.Read(read, lines.remarks());
        } catch (IOException | RuntimeException e) {
            // POI tells a damaged document by exceptions of many kinds; the bytes are in memory, so the fault is
            // theirs.
            return damaged(file);
        }
    }

    private static Outcome damaged(Content file) {
        return unusable(
                file,
                "Ce document ne peut être lu : il est abîmé, démesuré ou d'un autre format (.odt…). Enregistrez-le de"
                        + " nouveau en .docx, ou copiez-en le texte.");
    }

    private static Outcome text(Content file, byte[] bytes) {
        String text = TextBytes.text(bytes, null);
        if (text == null || text.indexOf('\u0000') >= 0) {
            return unusable(file, "Ce fichier n'est ni un document Word (.docx) ni du texte. Vérifiez votre choix.");
        }
        List<OutlineLine> lines = OutlineText.lines(text);
        return lines.isEmpty()
                ? unusable(file, "Ce document n'a pas de texte. Vérifiez votre choix.")
                : new Outcome.Read(lines, List.of());
    }

    private static Outcome unusable(Content file, String reason) {
        return new Outcome.Unusable(FileFault.of(file.name(), reason));
    }
}
