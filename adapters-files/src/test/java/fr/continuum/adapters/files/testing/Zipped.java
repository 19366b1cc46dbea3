package fr.continuum.adapters.files.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Workbooks and text documents, opened as the archives they are, so that what lies inside can be spoiled.
public final class Zipped {

    private Zipped() {}

    public static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same archive, one text of one entry being another wherever it stands.
    public static byte[] with(byte[] file, String entry, String text, String other) {
        return with(
                file,
                entry,
                content -> new String(content, StandardCharsets.UTF_8)
                        .replace(text, other)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// The same archive, one of its entries changed.
    public static byte[] with(byte[] file, UnaryOperator<byte[]> change, Random chance) {
        List<String> names = List.copyOf(entries(file).keySet());
        return with(file, names.get(chance.nextInt(names.size())), change);
    }

    private static byte[] with(byte[] file, String changed, UnaryOperator<byte[]> change) {
        Map<String, byte[]> entries = entries(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entries.forEach((name, content) -> put(zip, name, name.equals(changed) ? change.apply(content) : content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static void put(ZipOutputStream zip, String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
