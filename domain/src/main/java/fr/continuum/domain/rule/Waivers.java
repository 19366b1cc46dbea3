package fr.continuum.domain.rule;

import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything ever said of waivers, ended ones included: what was waived at a past date can be asked for.
public final class Waivers {

    public static final Waivers NONE = new Waivers(List.of());

    private final List<WaiverEntry> entries;
    private final List<Held> held;
    private final Map<String, List<Held>> byFinding = new HashMap<>();

    /// @param entries in the order they were said
    public Waivers(List<? extends WaiverEntry> entries) {
        this.entries = List.copyOf(entries);
        this.held = held(this.entries);
        held.forEach(one -> byFinding
                .computeIfAbsent(finding(one.waiver()), _ -> new ArrayList<>())
                .add(one));
    }

    /// A waiver, and what lifted it before its last day, where somebody did.
    public record Held(Waiver waiver, Optional<WaiverLift> lift) {

        /// Whether it is in force on that day.
        public boolean holds(LocalDate day) {
            return !day.isBefore(waiver.from())
                    && !day.isAfter(waiver.lastDay())
                    && lift.filter(end -> !day.isBefore(end.from())).isEmpty();
        }

        /// Whether no day is left from that one on.
        public boolean isOver(LocalDate day) {
            return day.isAfter(waiver.lastDay())
                    || lift.filter(end -> !day.isBefore(end.from())).isPresent();
        }
    }

    /// Each waiver with the first of what was said after it that ends it early.
    private static List<Held> held(List<WaiverEntry> entries) {
        List<Held> held = new ArrayList<>();
        Map<String, List<Integer>> standing = new HashMap<>();
        for (WaiverEntry entry : entries) {
            List<Integer> places = standing.computeIfAbsent(finding(entry), _ -> new ArrayList<>());
            switch (entry) {
                case Waiver waiver -> {
                    places.add(held.size());
                    held.add(new Held(waiver, Optional.empty()));
                }
                case WaiverLift lift ->
                    places.removeIf(place -> {
                        Waiver waiver = held.get(place).waiver();
                        boolean early = !lift.from().isAfter(waiver.lastDay());
                        if (early) {
                            held.set(place, new Held(waiver, Optional.of(lift)));
                        }
                        return early;
                    });
            }
        }
        return List.copyOf(held);
    }

    private static String finding(WaiverEntry entry) {
        return entry.rule().id() + " " + entry.subject();
    }

    /// All that was said, in its order.
    public List<WaiverEntry> entries() {
        return entries;
    }

    /// The waivers given, in their order, lifted ones included.
    public List<Waiver> all() {
        return held.stream().map(Held::waiver).toList();
    }

    /// The same, each with what lifted it.
    public List<Held> held() {
        return held;
    }

    /// With one more.
    ///
    /// @throws IllegalArgumentException where a waiver would last longer than [Waiver#LONGEST_DAYS]
    public Waivers and(WaiverEntry entry) {
        if (entry instanceof Waiver waiver && waiver.isTooLong()) {
            throw new IllegalArgumentException("A waiver lasts " + Waiver.LONGEST_DAYS + " days at most, from "
                    + waiver.from() + " to " + Waiver.latestLastDay(waiver.from()) + ", not to " + waiver.lastDay());
        }
        return new Waivers(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /// A waiver in force on the first day of another that says the same of the same finding, as it was seen, until
    /// the same day: to give it once more gives nothing. Who says so again, and when, is no part of it.
    public Optional<Waiver> sayingTheSame(Waiver other) {
        return inForce(other.rule(), other.subject(), other.from())
                .filter(waiver -> waiver.reason().equals(other.reason())
                        && waiver.lastDay().equals(other.lastDay())
                        && waiver.seen().equals(other.seen()))
                .findFirst();
    }

    /// The fingerprint of what they set aside, why, by whom and when, in the order they were given.
    public Sha256 version() {
        return new Meaning().each(entries, Waivers::say).version();
    }

    /// A waiver begins with its rule, as it did before any could be lifted, and tells what was seen last, where
    /// that was kept: what was recorded before is found again.
    private static void say(Meaning text, WaiverEntry entry) {
        switch (entry) {
            case Waiver waiver -> {
                text.say(waiver.rule())
                        .say(waiver.subject())
                        .say(waiver.reason())
                        .say(waiver.author())
                        .say(waiver.from())
                        .say(waiver.lastDay());
                waiver.seen().ifPresent(seen -> seen.say(text));
            }
            case WaiverLift lift ->
                text.say("LIFTED")
                        .say(lift.rule())
                        .say(lift.subject())
                        .say(lift.reason())
                        .say(lift.author())
                        .say(lift.from());
        }
    }

    /// The waiver that sets a finding aside on a day: of several, the one that ends last.
    public Optional<Waiver> covering(Finding finding, LocalDate day) {
        return inForce(finding.rule(), finding.subject(), day)
                .filter(waiver -> waiver.change(finding).isEmpty())
                .max(Comparator.comparing(Waiver::lastDay));
    }

    /// What would set a finding aside on a day, were it still what was seen: of several, the one said last. Empty
    /// where another sets it aside.
    public Optional<Outgrown> outgrown(Finding finding, LocalDate day) {
        return covering(finding, day).isPresent()
                ? Optional.empty()
                : inForce(finding.rule(), finding.subject(), day)
                        .reduce((_, later) -> later)
                        .flatMap(waiver -> waiver.change(finding).map(change -> new Outgrown(waiver, change)));
    }

    /// The last waiver given of a finding that is over on a day, by its last day or by who lifted it; empty where
    /// none was given, or where one is in force.
    public Optional<Held> ended(Finding finding, LocalDate day) {
        return isWaived(finding.rule(), finding.subject(), day)
                ? Optional.empty()
                : byFinding.getOrDefault(finding.rule().id() + " " + finding.subject(), List.of()).stream()
                        .filter(one -> one.isOver(day))
                        .reduce((_, later) -> later);
    }

    /// Whether somebody set a finding aside until that day or later, whatever became of it since.
    public boolean isWaived(ContinuumRule rule, String subject, LocalDate day) {
        return inForce(rule, subject, day).findAny().isPresent();
    }

    private Stream<Waiver> inForce(ContinuumRule rule, String subject, LocalDate day) {
        return byFinding.getOrDefault(rule.id() + " " + subject, List.of()).stream()
                .filter(one -> one.holds(day))
                .map(Held::waiver);
    }

    /// A waiver in force whose finding is open all the same: it is no longer what was seen.
    public record Outgrown(Waiver waiver, Seen.Change change) {}

    /// Findings as they stand on a day: those open, and those waived with what waives them.
    public Sorted sort(Findings findings, LocalDate day) {
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding finding : findings.all()) {
            covering(finding, day).ifPresentOrElse(by -> waived.add(new Waived(finding, by)), () -> open.add(finding));
        }
        return new Sorted(Findings.of(open), List.copyOf(waived));
    }

    /// A finding and the waiver that sets it aside.
    public record Waived(Finding finding, Waiver by) {}

    /// Findings of a day: open ones are to be settled, waived ones stay readable.
    public record Sorted(Findings open, List<Waived> waived) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Waivers that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Waivers" + entries;
    }
}
