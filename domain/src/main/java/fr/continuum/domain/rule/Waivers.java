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

/// Every waiver ever given, ended ones included: what was waived at a past date can be asked for.
public final class Waivers {

    public static final Waivers NONE = new Waivers(List.of());

    private final List<Waiver> all;
    private final Map<String, List<Waiver>> byFinding = new HashMap<>();

    public Waivers(List<Waiver> all) {
        this.all = List.copyOf(all);
        this.all.forEach(waiver -> byFinding
                .computeIfAbsent(waiver.rule().id() + " " + waiver.subject(), _ -> new ArrayList<>())
                .add(waiver));
    }

    public List<Waiver> all() {
        return all;
    }

    /// With one more.
    public Waivers and(Waiver waiver) {
        List<Waiver> more = new ArrayList<>(all);
        more.add(waiver);
        return new Waivers(more);
    }

    /// The fingerprint of what they set aside, why, by whom and when, in the order they were given.
    public Sha256 version() {
        return new Meaning()
                .each(
                        all,
                        (text, waiver) -> text.say(waiver.rule())
                                .say(waiver.subject())
                                .say(waiver.reason())
                                .say(waiver.author())
                                .say(waiver.from())
                                .say(waiver.lastDay()))
                .version();
    }

    /// The waiver that sets a finding aside on a day: of several, the one that ends last.
    public Optional<Waiver> covering(Finding finding, LocalDate day) {
        return byFinding.getOrDefault(finding.rule().id() + " " + finding.subject(), List.of()).stream()
                .filter(waiver -> waiver.covers(finding, day))
                .max(Comparator.comparing(Waiver::lastDay));
    }

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
        return other instanceof Waivers that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return "Waivers" + all;
    }
}
