package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that ever happened to a plan, in order: who changed what, when, by what decision. Nothing is ever taken
/// out of it, so that any past day can be asked for and former values stay readable (R06).
public final class PlanHistory {

    /// Where nobody knows what happened.
    public static final PlanHistory UNKNOWN = new PlanHistory(List.of());

    private final List<Entry> entries;

    /// @param entries in the order in which they happened
    public PlanHistory(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int place = 1; place < entries.size(); place++) {
            if (entries.get(place).at().isBefore(entries.get(place - 1).at())) {
                throw new IllegalArgumentException("Entry " + (place + 1) + " happens before the one it follows");
            }
        }
    }

    /// One change.
    ///
    /// @param author the account, or the name of the file
    /// @param version of the plan after it
    public record Entry(
            Instant at,
            String author,
            PlanChange.Origin origin,
            Optional<Revision> revision,
            Sha256 version,
            PlanDiff diff) {

        public Entry {
            if (author.isBlank()) {
                throw new IllegalArgumentException("A change of the plan has an author");
            }
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        boolean touches(PlanCode code) {
            return diff.elements().stream().anyMatch(change -> change.code().equals(code));
        }
    }

    /// A change, with the plan it was made to and the plan it left: what codes were called then is in them.
    ///
    /// @param before nothing but its name and term where the change began it
    public record Told(Entry entry, PlanContent before, PlanContent after) {}

    /// Some changes of a plan, the latest first.
    ///
    /// @param all how many there are, told or not
    public record Latest(int all, List<Told> told) {

        public Latest {
            told = List.copyOf(told);
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    /// The last change of a day, or before: what it left is that day's plan. Empty before the first.
    public Optional<Entry> asOf(LocalDate day, ZoneId zone) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return entries.reversed().stream()
                .filter(entry -> entry.at().isBefore(end))
                .findFirst();
    }

    /// The change by which the plan was adopted: what it left is the baseline everything is held against.
    public Optional<Entry> asVoted() {
        return entries.stream().filter(PlanHistory::adopts).findFirst();
    }

    /// Promises that had objectives to keep them when the plan was adopted, or at any time since: an authority
    /// owes an account of them, whatever they say today.
    public Set<PlanCode> promised() {
        Set<PlanCode> kept = new HashSet<>();
        Set<PlanCode> promised = new HashSet<>();
        boolean adopted = false;
        for (Entry entry : entries) {
            for (PlanDiff.ElementChange change : entry.diff().elements()) {
                if (change.level() == PlanLevel.PLEDGE) {
                    change.facts().stream()
                            .filter(fact -> fact.name() == FactName.OBJECTIVES)
                            .forEach(fact -> keep(change.code(), fact.after(), kept));
                }
            }
            adopted |= adopts(entry);
            if (adopted) {
                promised.addAll(kept);
            }
        }
        return Set.copyOf(promised);
    }

    private static void keep(PlanCode pledge, List<String> objectives, Set<PlanCode> kept) {
        if (objectives.stream().allMatch(String::isEmpty)) {
            kept.remove(pledge);
        } else {
            kept.add(pledge);
        }
    }

    private static boolean adopts(Entry entry) {
        return entry.diff().plan().stream()
                .anyMatch(fact ->
                        fact.name() == FactName.ADOPTION && !fact.after().isEmpty());
    }

    /// All that happened to one element.
    public List<Entry> of(PlanCode code) {
        return entries.stream().filter(entry -> entry.touches(code)).toList();
    }

    /// When a revision last brought an element in, by a day; empty where it came before the vote or with it.
    ///
    /// @param zone where days begin and end
    public Optional<LocalDate> broughtInBy(PlanCode code, LocalDate day, ZoneId zone) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return entries.reversed().stream()
                .filter(entry -> entry.at().isBefore(end))
                .filter(entry -> entry.diff().elements().stream()
                        .anyMatch(change -> change.code().equals(code) && change.kind() == PlanDiff.Kind.ADDED))
                .findFirst()
                .flatMap(Entry::revision)
                .map(Revision::on);
    }

    /// When what was voted of an element last changed by a revision: links made before are to be confirmed.
    public Optional<Instant> lastRevised(PlanCode code) {
        return entries.reversed().stream()
                .filter(entry -> entry.revision().isPresent())
                .filter(entry -> entry.diff().elements().stream()
                        .anyMatch(change -> change.code().equals(code) && change.touchesWhatWasVoted()))
                .map(Entry::at)
                .findFirst();
    }
}
