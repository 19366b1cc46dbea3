package fr.continuum.adapters.web.strength;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.domain.trace.StrengthShares;
import java.util.List;

/// What is in scope, cut by how well it is known where it goes.
public final class StrengthBar {

    private StrengthBar() {}

    static List<Bar.Amount> amounts(StrengthShares shares) {
        return List.of(
                amount("strong", shares.strong()),
                amount("weak", shares.weak()),
                amount("set-aside", shares.setAside()),
                amount("ambiguous", shares.ambiguous()),
                amount("untraced", shares.untraced()));
    }

    private static Bar.Amount amount(String style, long cents) {
        return new Bar.Amount(style, "force.part." + style, cents);
    }

    public static Bar of(StrengthShares shares) {
        return Bar.of(amounts(shares));
    }
}
