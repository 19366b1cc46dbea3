package fr.continuum.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.FileFault;
import java.util.regex.Pattern;

/// Faults of files, told in both languages.
public final class Faults {

    /// What English text holds none of, outside of what it quotes.
    private static final Pattern FRENCH = Pattern.compile("[àâçéèêëîïôùû«»œ]| [;:!?]|\\b(le|la|les|une|ou|et|est)\\b");

    private Faults() {}

    /// The same fault, told in English too.
    public static FileFault inBothLanguages(FileFault fault) {
        assertThat(fault.english()).as(fault.reason()).isNotBlank().isNotEqualTo(fault.reason());
        assertThat(fault.english().replaceAll("“[^”]*”", "it"))
                .as(fault.reason())
                .doesNotContainPattern(FRENCH);
        return fault;
    }
}
