package fr.continuum.adapters.web.api.axis;

import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.reading.AxisExport;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import java.io.IOException;

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

    /// The form of that name; ours where the name is empty.
    static AxisProfile profile(AxisExport exports, String name) throws IOException {
        return switch (exports.profile(name)) {
            case AxisProfiles.Outcome.Found(AxisProfile profile) -> profile;
            case AxisProfiles.Outcome.Unusable _ -> throw Unfit.parameter("profile", "api.unfit.axis-profile");
        };
    }
}
