package fr.continuum.build.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Checks, or applies, the format of every Java file under a folder. Files found well formatted are remembered by
/// content, so that the next run looks only at what changed.
public final class Format {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");
    private static final int MOST_PASSES = 5;

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());
    private final Set<String> known;
    private final Set<String> good = new TreeSet<>();

    private Format(Set<String> known) {
        this.known = known;
    }

    /// Takes the mode (`check` or `apply`), the root of the tree, and the file that remembers.
    public static void main(String[] arguments) throws IOException {
        boolean apply = "apply".equals(arguments[0]);
        Path root = Path.of(arguments[1]).toRealPath();
        Path memory = Path.of(arguments[2]);
        Format format = new Format(Files.exists(memory) ? Set.copyOf(Files.readAllLines(memory)) : Set.of());

        List<String> faults = sources(root).stream()
                .map(file -> format.visit(file, apply)
                        .map(fault -> root.relativize(file) + fault)
                        .orElse(""))
                .filter(fault -> !fault.isEmpty())
                .toList();

        Files.createDirectories(memory.toAbsolutePath().getParent());
        Files.write(memory, format.good);
        if (!faults.isEmpty()) {
            System.err.println("Not formatted:\n  " + String.join("\n  ", faults)
                    + "\nFix: mvn -q -Pformat -pl build-tools/format process-classes");
            System.exit(1);
        }
    }

    private Optional<String> visit(Path file, boolean apply) {
        try {
            String source = Files.readString(file, UTF_8);
            String mark = sha256(source);
            if (!known.contains(mark)) {
                String formatted = format(source);
                if (!formatted.equals(source)) {
                    if (!apply) {
                        return Optional.of("");
                    }
                    Files.writeString(file, formatted, UTF_8);
                    mark = sha256(formatted);
                }
            }
            good.add(mark);
            return Optional.empty();
        } catch (FormatterException e) {
            return Optional.of(": " + e.getMessage() + " (in a record pattern, write `var _` for `_`)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Formats until nothing moves: a line wrapped by one pass may be wrapped otherwise by the next, and a file
    /// remembered as well formatted must be so on a machine that remembers nothing.
    private String format(String source) throws FormatterException {
        String before = source;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String after = formattedOnce(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        throw new IllegalStateException("No layout is stable after " + MOST_PASSES + " passes:\n" + before);
    }

    private String formattedOnce(String source) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(DocLines.wrapped(source)), JavaFormatterOptions.Style.PALANTIR);
        return formatter.formatSource(ordered);
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean skipped = !folder.equals(root) && (name.startsWith(".") || NOT_OURS.contains(name));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
