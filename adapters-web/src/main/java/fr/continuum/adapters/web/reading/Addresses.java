package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.Level;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Sha256;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// The addresses of pages of figures. Everything a reader chose stands in them.
public final class Addresses {

    private Addresses() {}

    public static String document(Sha256 document, Lens lens) {
        return asked("/documents/" + document, lens).encode().toUriString();
    }

    public static String keys(Sha256 document, Lens lens, Which which) {
        UriComponentsBuilder address = asked("/documents/" + document + "/cles", lens);
        which.write(address);
        return address.encode().toUriString();
    }

    public static String why(Sha256 document, int line) {
        return "/documents/" + document + "/lignes/" + line + "/pourquoi";
    }

    /// Every line of a document, in its order.
    public static String lines(Sha256 document) {
        return "/documents/" + document + "/lignes";
    }

    public static String budget(CumulatedYear budget, Lens lens) {
        return asked(path(budget), lens).encode().toUriString();
    }

    /// What lies behind a figure of a cumulated budget, document by document.
    public static String budgetKeys(CumulatedYear budget, Lens lens, Which which) {
        UriComponentsBuilder address = asked(path(budget) + "/cles", lens);
        which.write(address);
        return address.encode().toUriString();
    }

    private static String path(CumulatedYear budget) {
        return "/budgets/" + budget.authority().siren() + "/" + budget.budget() + "/" + budget.year();
    }

    private static UriComponentsBuilder asked(String path, Lens lens) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("mesure", lens.measure().code())
                .queryParam("sens", lens.flow().code())
                .queryParam("dimension", lens.dimensionName());
    }

    /// How addresses name a bucket: `sans-lien`.
    public static String name(Bucket bucket) {
        return switch (bucket) {
            case OUT_OF_SCOPE -> "hors-champ";
            case TRACED -> "relie";
            case SET_ASIDE -> "mis-a-part";
            case AMBIGUOUS -> "ambigu";
            case UNTRACED -> "sans-lien";
        };
    }

    public static Optional<Bucket> bucket(String name) {
        return Arrays.stream(Bucket.values()).filter(b -> name(b).equals(name)).findFirst();
    }

    /// How addresses name a level of the bridge: `dans-le-champ`.
    public static String name(Level level) {
        return switch (level) {
            case TOTAL -> "";
            case REAL -> "reel";
            case IN_SCOPE -> "dans-le-champ";
        };
    }

    /// The level an address names; the total where it names none.
    public static Level level(String name) {
        return Arrays.stream(Level.values())
                .filter(l -> name(l).equals(name))
                .findFirst()
                .orElse(Level.TOTAL);
    }

    /// How addresses name a section: `F`, `I`, `inconnue`.
    public static String name(Section section) {
        return section == Section.UNKNOWN ? "inconnue" : section.code();
    }

    public static Optional<Section> section(String name) {
        return Arrays.stream(Section.values()).filter(s -> name(s).equals(name)).findFirst();
    }

    /// How class names and texts call a bucket: `out-of-scope`.
    public static String style(Bucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Which keys a list shows.
    ///
    /// @param bucket name in the address, of a bucket or of a level of the bridge; empty for all
    /// @param cible code of a target; empty for all
    /// @param section `F`, `I` or `inconnue`; empty for all
    /// @param motif name of a reason; empty for all
    /// @param fonction code of a function; null for all, empty for keys without
    public record Which(
            String bucket,
            String cible,
            String section,
            String motif,
            @org.jspecify.annotations.Nullable String fonction) {

        public static final Which ALL = new Which("", "", "", "", null);

        public static Which in(Bucket bucket) {
            return new Which(name(bucket), "", "", "", null);
        }

        public static Which because(Bucket bucket, String reason) {
            return new Which(name(bucket), "", "", reason, null);
        }

        public static Which to(String target) {
            return new Which(name(Bucket.TRACED), target, "", "", null);
        }

        /// All that is left on one level of the bridge.
        public static Which left(Level level) {
            return new Which(name(level), "", "", "", null);
        }

        public static Which of(Section section) {
            return new Which("", "", name(section), "", null);
        }

        public static Which of(Section section, Bucket bucket) {
            return new Which(name(bucket), "", name(section), "", null);
        }

        void write(UriComponentsBuilder address) {
            put(address, "ou", bucket);
            put(address, "cible", cible);
            put(address, "section", section);
            put(address, "motif", motif);
            if (fonction != null) {
                address.queryParam("fonction", fonction);
            }
        }

        private static void put(UriComponentsBuilder address, String name, String value) {
            if (!value.isEmpty()) {
                address.queryParam(name, value);
            }
        }
    }
}
