package fr.continuum.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;

/// What is told of files, in French, once it is known to be said in English too: by other words, and without a word
/// of French between them.
public final class SaidInBoth {

    private SaidInBoth() {}

    public static String fault(FileFault fault) {
        assertThat(fault.english())
                .as(fault.inFrench())
                .isNotBlank()
                .isNotEqualTo(fault.reason())
                .doesNotContainPattern("[«»\u00a0]|\\b(cette|une?|est|dans|sont|pas)\\b");
        return fault.inFrench();
    }

    public static String remark(FileRemark remark) {
        return fault(remark.about());
    }
}
