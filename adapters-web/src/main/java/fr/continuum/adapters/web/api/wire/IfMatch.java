package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.text.Problem;
import fr.continuum.domain.shared.Sha256;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which version a change was made from, as the header `If-Match` says it. A version is the fingerprint of what it
/// means: a weak mark, such as a server leaves that compresses its answers, names the same one.
public final class IfMatch {

    private IfMatch() {}

    /// Whether what stands now is what was read.
    ///
    /// @param header null where the request has none
    /// @param now the version in force; empty where there is nothing yet
    /// @throws fr.continuum.adapters.web.text.Told where something exists and no version is said (428)
    public static boolean holds(@Nullable String header, Optional<Sha256> now) {
        return holds(header, now, "api.version-missing");
    }

    /// @param missing the message where no version is said, which is given the one of today
    public static boolean holds(@Nullable String header, Optional<Sha256> now, String missing) {
        if (header == null) {
            if (now.isPresent()) {
                throw Problem.VERSION_MISSING.told(missing, now.get().value());
            }
            return true;
        }
        return now.filter(version -> header.strip().equals("*") || names(header, version))
                .isPresent();
    }

    /// Goes on only where what stands now is what was read.
    ///
    /// @throws fr.continuum.adapters.web.text.Told where no version is said (428), or another (412)
    public static void require(@Nullable String header, Sha256 now) {
        if (!holds(header, Optional.of(now))) {
            throw changedMeanwhile();
        }
    }

    private static boolean names(String header, Sha256 version) {
        return Arrays.stream(header.split(",", -1))
                .map(mark -> mark.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", ""))
                .anyMatch(version.value()::equals);
    }

    /// The refusal where it does not hold.
    public static RuntimeException changedMeanwhile() {
        return Problem.CHANGED_MEANWHILE.told("api.changed-meanwhile");
    }
}
