package fr.continuum.domain.rule;

import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// What a person saw of a finding when setting it aside, and so all that was decided on: who lets 1 000 € wait has not
/// let 300 000 € wait.
///
/// @param cents the amount at stake; empty where the finding had none
/// @param found what was there
public record Seen(OptionalLong cents, Wording found) {

    /// How much an amount may grow beyond what was seen before somebody is asked again: a tenth, since a document
    /// received anew moves a sum by little, and a floor in euros would be nothing to a region and a year to a
    /// village.
    public static final int PERCENT_TOLERATED = 10;

    /// What moves with every document where there is an amount to hold it against: figures, and counts in
    /// brackets.
    private static final Pattern FIGURES = Pattern.compile("\\(\\d[^)]*\\)|−?\\d[\\d.,\\u202f\\u00a0]*");

    public static Seen of(Finding finding) {
        return new Seen(finding.cents(), finding.observation());
    }

    /// By which what a page or a program showed is known again.
    public Sha256 mark() {
        Meaning text = new Meaning();
        say(text);
        return text.version();
    }

    void say(Meaning text) {
        text.say(cents.isPresent() ? Optional.of(cents.getAsLong()) : Optional.empty())
                .say(found.french())
                .say(found.english());
    }

    /// How the finding is no longer what was seen; empty where it is, or where its amount shrank. Without an
    /// amount whatever is found otherwise is something else; with one, figures are left to the amount. Held in
    /// French: it is what every night said.
    public Optional<Change> against(Finding finding) {
        Wording now = finding.observation();
        boolean amounts = cents.isPresent() && finding.cents().isPresent();
        boolean otherAmount = amounts
                ? isBeyond(cents.getAsLong(), finding.cents().getAsLong())
                : cents.isPresent() != finding.cents().isPresent();
        if (otherAmount) {
            return Optional.of(new Change.OfAmount(cents, finding.cents()));
        }
        String before = amounts ? words(found) : found.french();
        return before.equals(amounts ? words(now) : now.french())
                ? Optional.empty()
                : Optional.of(new Change.OfKind(found, now));
    }

    /// More than a tenth further from nothing, or on its other side.
    private static boolean isBeyond(long seen, long now) {
        return Long.signum(seen) * Long.signum(now) < 0
                || Math.multiplyExact(Math.absExact(now), 100L)
                        > Math.multiplyExact(Math.absExact(seen), 100L + PERCENT_TOLERATED);
    }

    private static String words(Wording found) {
        return FIGURES.matcher(found.french()).replaceAll("");
    }

    /// How a finding is no longer what somebody saw.
    public sealed interface Change {

        /// What it was set aside for, and what it is: `pour 1 000,00 €, il est de 300 000,00 €`.
        Wording wording();

        /// Its amount is beyond what is tolerated, came in, or went.
        record OfAmount(OptionalLong before, OptionalLong now) implements Change {

            @Override
            public Wording wording() {
                return new Wording("pour ", "for ")
                        .then(said(before))
                        .then(new Wording(", il est de ", ", it is "))
                        .then(said(now));
            }

            private static Wording said(OptionalLong cents) {
                return cents.isPresent()
                        ? Euros.wording(cents.getAsLong())
                        : new Wording("un montant inconnu", "of an unknown amount");
            }
        }

        /// Something else is found.
        record OfKind(Wording before, Wording now) implements Change {

            @Override
            public Wording wording() {
                return new Wording("pour «\u00a0", "for “")
                        .then(before)
                        .then(new Wording("\u00a0», il dit «\u00a0", "”, it says “"))
                        .then(now)
                        .then(new Wording("\u00a0»", "”"));
            }
        }
    }
}
