package fr.continuum.application.night;

import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.HrFeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The extracts in force, of people and of money, and what each replaced: that comes back where it is taken back.
public final class ExtractsInForce {

    private final Nights nights;
    private final Registers registers;
    private final HrExtracts extracts;
    private final SaidOfFiles said;

    public ExtractsInForce(Nights nights, Registers registers, HrExtracts extracts, SaidOfFiles said) {
        this.nights = nights;
        this.registers = registers;
        this.extracts = extracts;
        this.said = said;
    }

    /// One in force.
    sealed interface Standing {

        Owner owner();

        Sha256 sha();

        FileKind kind();

        /// @param before what it replaced; empty where it is the first, or those before were taken back too
        record OfPeople(Received last, Optional<Received> before) implements Standing {

            @Override
            public Owner owner() {
                return last.owner();
            }

            @Override
            public Sha256 sha() {
                return last.original();
            }

            @Override
            public FileKind kind() {
                return FileKind.valueOf(last.feed().name());
            }
        }

        /// @param before what it replaced: several where a ledger holds what each of them held
        record OfMoney(Owner owner, Register.Known last, List<Register.Known> before) implements Standing {

            public OfMoney {
                before = List.copyOf(before);
            }

            @Override
            public Sha256 sha() {
                return last.sha();
            }

            @Override
            public FileKind kind() {
                return FileKind.of(last.header());
            }
        }
    }

    /// All of them: those of the home and of each authority.
    List<Standing> all() {
        return owners().flatMap(this::of).toList();
    }

    Optional<Standing> find(Sha256 sha) {
        return all().stream().filter(one -> one.sha().equals(sha)).findFirst();
    }

    /// Those in force that somebody took back: what they replaced comes back.
    List<Standing> takenBack() {
        return owners().filter(owner -> !said.takenBack(owner).isEmpty())
                .flatMap(this::of)
                .filter(one -> said.takenBack(one.sha()).isPresent())
                .toList();
    }

    Stream<Owner> owners() {
        return Stream.concat(
                Stream.of(Owner.HOME),
                registers.authorities().stream()
                        .map(Registers.KnownAuthority::siren)
                        .map(Owner::of));
    }

    private Stream<Standing> of(Owner owner) {
        List<Standing> found = new ArrayList<>();
        for (HrFeed feed : HrFeed.values()) {
            List<Received> received = extracts.of(owner, feed);
            Set<SortedSet<Integer>> years =
                    received.stream().map(Received::years).collect(Collectors.toUnmodifiableSet());
            years.stream()
                    .map(told -> received.stream()
                            .filter(one -> one.years().equals(told))
                            .toList())
                    .map(this::ofPeople)
                    .forEach(found::add);
        }
        owner.authority().ifPresent(siren -> {
            Register register = registers.of(siren);
            register.inForce().stream()
                    .filter(one -> one.header().profile() != null)
                    .map(one -> ofMoney(owner, register, one))
                    .forEach(found::add);
        });
        return found.stream();
    }

    /// @param same extracts that tell of the same years, earliest first
    private Standing ofPeople(List<Received> same) {
        Received last = same.getLast();
        return new Standing.OfPeople(
                last,
                same.reversed().stream()
                        .filter(one -> !one.original().equals(last.original()))
                        .filter(one -> said.takenBack(one.original()).isEmpty())
                        .findFirst());
    }

    /// What would be in force were it, and all that was taken back, not there.
    private Standing ofMoney(Owner owner, Register register, Register.Known last) {
        Predicate<Register.Known> out =
                one -> one.sha().equals(last.sha()) || said.takenBack(one.sha()).isPresent();
        return new Standing.OfMoney(
                owner,
                last,
                new Register(register.all().stream().filter(out.negate()).toList())
                        .standing(last.header().slot()).stream()
                                .filter(one -> one.header().profile() != null)
                                .toList());
    }

    /// How a night recorded a file when it came; of an HR file with what was kept of it.
    Optional<FileRecord> recorded(Sha256 sha) {
        for (Night night : nights.recent(Integer.MAX_VALUE)) {
            Optional<FileRecord> found = nights.files(night.id()).stream()
                    .filter(file -> sha.equals(file.sha()))
                    .filter(file -> file.kept() != null || file.header() != null)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The day of the night that first loaded an HR file; empty of one that no night has.
    Optional<LocalDate> firstRead(Sha256 original) {
        return owners().flatMap(
                        owner -> Arrays.stream(HrFeed.values()).flatMap(feed -> extracts.of(owner, feed).stream()))
                .filter(one -> one.original().equals(original))
                .map(one -> nights.find(one.night()).map(Night::asOf).orElse(one.day()))
                .min(Comparator.naturalOrder());
    }

    /// A file that comes back, as if it were dropped again; empty where no night is known to have read it.
    Optional<FileRecord> again(Sha256 sha) {
        return recorded(sha)
                .map(file -> new FileRecord(
                        0,
                        file.name(),
                        sha,
                        file.kind(),
                        file.header(),
                        null,
                        null,
                        Note.NONE,
                        file.lines(),
                        file.kept()));
    }

    /// What comes back where an extract is taken back.
    static List<Sha256> before(Standing standing) {
        return switch (standing) {
            case Standing.OfPeople(Received _, Optional<Received> before) ->
                before.map(Received::original).stream().toList();
            case Standing.OfMoney(Owner _, Register.Known _, List<Register.Known> before) ->
                before.stream().map(Register.Known::sha).toList();
        };
    }
}
