package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.ExpectedFiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.watch.ExpectedFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The files that are to come by themselves, as a YAML file of the home says it (`docs/exploitation.md`); nothing is
/// expected where there is no such file.
public final class ExpectedFilesFile implements ExpectedFiles {

    private static final Wording DAYS = new Wording(
            "un nombre de jours, de 1 à " + ExpectedFile.LONGEST, "a number of days, 1 to " + ExpectedFile.LONGEST);

    private final Path file;

    public ExpectedFilesFile(Path file) {
        this.file = file;
    }

    @Override
    public Said read() {
        String name = file.getFileName().toString();
        try {
            return parse(name, Files.readString(file));
        } catch (NoSuchFileException _) {
            return Said.NOTHING;
        } catch (CharacterCodingException _) {
            return unreadable(
                    name,
                    new Wording(
                            "Ce fichier n'est pas en UTF-8. Enregistrez-le dans cet encodage.",
                            "This file is not in UTF-8. Save it in that encoding."));
        } catch (IOException _) {
            return unreadable(
                    name,
                    new Wording(
                            "Ce fichier ne peut pas être lu. Vérifiez ses droits.",
                            "This file cannot be read. Check its rights."));
        }
    }

    private static Said unreadable(String name, Wording why) {
        return new Said(List.of(), List.of(FileFault.of(name, why)));
    }

    private static Said parse(String name, String text) {
        if (text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"))) {
            return Said.NOTHING;
        }
        FaultList faults = new FaultList(name, "");
        YamlNode node = YamlTree.read(text, faults);
        List<ExpectedFile> files = new ArrayList<>();
        if (node != null) {
            YamlKeys keys = YamlKeys.of(node, faults);
            keys.list("expected").forEach(one -> expected(one).ifPresent(files::add));
            keys.done();
        }
        return new Said(faults.isEmpty() ? files : List.of(), faults.all());
    }

    private static Optional<ExpectedFile> expected(YamlKeys keys) {
        String title = keys.required("title").strip();
        Optional<FileKind> kind = keys.required("kind").isEmpty()
                ? Optional.empty()
                : keys.oneOf("kind", ExpectedFilesFile::kind, kinds());
        String name = keys.text("name").strip();
        Optional<Integer> days =
                keys.required("days").isEmpty() ? Optional.empty() : keys.oneOf("days", ExpectedFilesFile::days, DAYS);
        keys.done();
        return title.isEmpty() || kind.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExpectedFile(title, kind.get().name(), name, days.get()));
    }

    private static Optional<Integer> days(String text) {
        return Optional.of(text)
                .filter(days -> days.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(days -> days >= 1 && days <= ExpectedFile.LONGEST);
    }

    private static Optional<FileKind> kind(String text) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind != FileKind.UNRECOGNISED && key(kind).equals(text))
                .findFirst();
    }

    private static Wording kinds() {
        return YamlKeys.either(Arrays.stream(FileKind.values())
                .filter(kind -> kind != FileKind.UNRECOGNISED)
                .map(ExpectedFilesFile::key)
                .toArray(String[]::new));
    }

    private static String key(FileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
