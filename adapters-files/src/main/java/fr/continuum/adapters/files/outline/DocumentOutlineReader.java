package fr.continuum.adapters.files.outline;

import fr.continuum.adapters.files.profile.Archives;
import fr.continuum.adapters.files.profile.TextBytes;
import fr.continuum.application.outline.OutlineLine;
import fr.continuum.application.outline.OutlineText;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.OutlineReader;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Reads a DOCX document, or plain text. Documents are read whole: a plan is text, and larger contents are refused.
public final class DocumentOutlineReader implements OutlineReader {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final Wording EMPTY = new Wording(
            "Ce document n'a pas de texte. Vérifiez votre choix.", "This document has no text. Check your choice.");

    @Override
    public Outcome read(Content file) throws IOException {
        byte[] bytes;
        try (InputStream stream = file.open()) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return unusable(
                    file,
                    new Wording(
                            "Ce document dépasse 64 Mo. Retirez-en les images, ou copiez-en le texte.",
                            "This document is larger than 64 MB. Take the pictures out of it, or copy its text."));
        }
        if (begins(bytes, "%PDF")) {
            return unusable(
                    file,
                    new Wording(
                            "Un PDF ne dit pas ce qui est titre ou liste. Donnez le document Word, ou copiez-en le texte.",
                            "A PDF does not say what is a heading or a list. Give the Word document, or copy its text."));
        }
        if (begins(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return unusable(
                    file,
                    new Wording(
                            "Ce document est d'un ancien format (.doc) ou protégé par un mot de passe. Enregistrez-le en .docx,"
                                    + " sans mot de passe.",
                            "This document is of an old format (.doc) or protected by a password. Save it as .docx, without a password."));
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
            return read.isEmpty() ? unusable(file, EMPTY) : new Outcome.Read(read, lines.remarks());
        } catch (IOException | RuntimeException e) {
            // POI tells a damaged document by exceptions of many kinds; the bytes are in memory, so the fault is
            // theirs.
            return damaged(file);
        }
    }

    private static Outcome damaged(Content file) {
        return unusable(
                file,
                new Wording(
                        "Ce document ne peut être lu : il est abîmé, démesuré ou d'un autre format (.odt…). Enregistrez-le de"
                                + " nouveau en .docx, ou copiez-en le texte.",
                        "This document cannot be read: it is damaged, beyond measure or of another format (.odt…). Save it again as .docx, or copy its text."));
    }

    private static Outcome text(Content file, byte[] bytes) {
        String text = TextBytes.text(bytes, null);
        if (text == null || text.indexOf('\u0000') >= 0) {
            return unusable(
                    file,
                    new Wording(
                            "Ce fichier n'est ni un document Word (.docx) ni du texte. Vérifiez votre choix.",
                            "This file is neither a Word document (.docx) nor text. Check your choice."));
        }
        List<OutlineLine> lines = OutlineText.lines(text);
        return lines.isEmpty() ? unusable(file, EMPTY) : new Outcome.Read(lines, List.of());
    }

    private static Outcome unusable(Content file, Wording reason) {
        return new Outcome.Unusable(FileFault.of(file.name(), reason));
    }
}
