package fr.continuum.domain.shared;

/// The key of SIRET and SIREN numbers: their digits, every second one from the right doubled, add up to a multiple of
/// ten. Establishments of La Poste add up, undoubled, to a multiple of five instead. A number may be asked this where
/// something else makes it doubtful; a préfecture accepts some that fail it. Source: INSEE, *Sirene*.
public final class SiretKey {

    private static final String LA_POSTE = "356000000";
    private static final int SIREN_DIGITS = 9;
    private static final int SIRET_DIGITS = 14;

    private SiretKey() {}

    /// Whether a text is the nine digits of a SIREN or the fourteen of a SIRET, and its key is right: in a SIRET,
    /// that of its SIREN too.
    public static boolean isRight(String text) {
        boolean digits = text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (!digits || (text.length() != SIREN_DIGITS && text.length() != SIRET_DIGITS)) {
            return false;
        }
        if (text.length() == SIREN_DIGITS) {
            return sum(text) % 10 == 0;
        }
        return sum(text.substring(0, SIREN_DIGITS)) % 10 == 0
                && (sum(text) % 10 == 0
                        || (text.startsWith(LA_POSTE)
                                && text.chars().map(sign -> sign - '0').sum() % 5 == 0));
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int told = i % 2 == 0 ? digit : digit * 2;
            sum += told > 9 ? told - 9 : told;
        }
        return sum;
    }
}
