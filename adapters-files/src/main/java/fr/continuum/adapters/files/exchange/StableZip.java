package fr.continuum.adapters.files.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/// Packs a workbook again without the time it was made at, so that the same content is the same bytes.
final class StableZip {

    /// The first day ZIP archives know.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    static void pack(byte[] workbook, OutputStream to) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(to);
        try (ZipInputStream made = new ZipInputStream(new ByteArrayInputStream(timeless(workbook)))) {
            for (ZipEntry entry = made.getNextEntry(); entry != null; entry = made.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                packed.putNextEntry(same);
                made.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
        packed.flush();
    }

    /// Also an archive that can be read from its first byte to its last, which that of fastexcel cannot.
    private static byte[] timeless(byte[] workbook) throws IOException {
        ByteArrayOutputStream timeless = new ByteArrayOutputStream();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            parts.getPackageProperties().setCreatedProperty(Optional.of(Date.from(Instant.EPOCH)));
            parts.save(timeless);
            parts.revert();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A workbook just made is one", e);
        }
        return timeless.toByteArray();
    }
}
