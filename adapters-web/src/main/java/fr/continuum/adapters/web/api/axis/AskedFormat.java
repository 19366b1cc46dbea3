package fr.continuum.adapters.web.api.axis;

import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;

/// The form of codes a request asks for.
final class AskedFormat {

    private AskedFormat() {}

    static CodeFormat of(String prefix, int longest, Alphabet alphabet, boolean capitals, boolean filled, int label) {
        if (!CodeFormat.isPrefix(prefix)) {
            throw Unfit.parameter("prefix", "api.unfit.axis");
        }
        if (!CodeFormat.fits(prefix, longest, alphabet, filled, label)) {
            throw Unfit.parameter("longest", "api.unfit.axis");
        }
        return new CodeFormat(prefix, longest, alphabet, capitals, filled, label);
    }
}
