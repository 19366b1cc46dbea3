package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The tables that ship with the generator.
final class Resources {

    private Resources() {}

    static List<NamedCsvRecord> rows(String name) {
        try (InputStream stream = open(name);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of the program cannot be read: " + name, e);
        }
    }

    static List<String> lines(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of the program cannot be read: " + name, e);
        }
    }

    static void copy(String name, Path folder) throws IOException {
        try (InputStream stream = open(name)) {
            Files.copy(stream, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static InputStream open(String name) {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("A resource of the program is missing: " + name);
        }
        return stream;
    }
}
