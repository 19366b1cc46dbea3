package fr.continuum.adapters.web.text;

import fr.continuum.application.port.FileFault;
import java.util.Locale;

/// A fault of a file as a page tells it, place first.
public final class FaultText {

    private FaultText() {}

    public static String of(FileFault fault, Locale locale) {
        return locale.getLanguage().equals("en") && !fault.english().isEmpty()
                ? fault.file() + (fault.line() > 0 ? ", line " + fault.line() : "") + ": " + fault.english()
                : fault.inFrench();
    }
}
