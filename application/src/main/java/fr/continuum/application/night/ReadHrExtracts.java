package fr.continuum.application.night;

import fr.continuum.application.night.HrRegister.Standing;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HeldBack;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what was kept of the HR files of the night into posts, sessions, cycles, trainings and needs, in the order of
/// the days they were extracted. One that is older than the last that tells of the same changes nothing; one that
/// drifts too far from it is put aside. In both cases what was known stays.
public final class ReadHrExtracts {

    private final Nights nights;
    private final Registers registers;
    private final HrExtracts extracts;
    private final HrFeeds feeds;
    private final DocumentArchive archive;
    private final KeepHrFacts facts;
    private final KnownHrFacts known;

    public ReadHrExtracts(
            Nights nights,
            Registers registers,
            HrExtracts extracts,
            HrFeeds feeds,
            DocumentArchive archive,
            KeepHrFacts facts) {
        this.nights = nights;
        this.registers = registers;
        this.extracts = extracts;
        this.feeds = feeds;
        this.archive = archive;
        this.facts = facts;
        this.known = new KnownHrFacts(extracts, feeds.format(), archive);
    }

    private record Arrival(FileRecord file, Sha256 original, Kept kept, HrExtract extract) {

        /// One that does not say its day is of tonight.
        static Comparator<Arrival> order() {
            return Comparator.comparing(
                            (Arrival arrival) -> arrival.extract().day().orElse(LocalDate.MAX))
                    .thenComparing(arrival -> arrival.original().value());
        }
    }

    /// @param folder fingerprints of what lies in the inbox
    void run(NightId night, Set<Sha256> folder) throws IOException {
        LocalDate asOf = nights.find(night).orElseThrow().asOf();
        List<Arrival> arrivals = new ArrayList<>();
        for (FileRecord file : nights.files(night)) {
            Sha256 original = file.sha();
            Kept kept = file.kept();
            if (file.status() == null && original != null && kept != null) {
                arrivals.add(new Arrival(file, original, kept, feeds.format().read(archive.open(kept.content()))));
            }
        }
        arrivals.sort(Arrival.order());
        for (Arrival arrival : arrivals) {
            nights.record(night, read(arrival, arrivals, night, asOf, folder));
        }
    }

    private FileRecord read(Arrival arrival, List<Arrival> all, NightId night, LocalDate asOf, Set<Sha256> folder)
            throws IOException {
        HrExtract extract = arrival.extract();
        if (extract.day().filter(asOf::isBefore).isPresent()) {
            return aside(
                    arrival,
                    new Wording(
                            "cet extrait est daté d’après cette nuit ; corriger sa date d’extraction",
                            "this extract is dated after this night; correct its day of extraction"));
        }
        if (extract.authority().isEmpty() && registers.authorities().size() > 1) {
            return aside(
                    arrival,
                    new Wording(
                            "ce fichier ne dit pas de quelle collectivité il est, et il y en a plusieurs ici ; ajouter"
                                    + " son SIREN dans une colonne, ou dans le profil, pour toutes les lignes",
                            "this file does not say of which authority it is, and there are several here; add its SIREN"
                                    + " in a column, or in the profile, for every row"));
        }
        Owner owner = extract.authority().map(Owner::of).orElse(Owner.HOME);
        HrRegister register = new HrRegister(extracts.of(owner, extract.facts().feed()));
        return switch (register.standing(
                arrival.original(), arrival.kept().content(), extract.facts().years(), folder)) {
            case Standing.InForce _ -> became(arrival, DocumentStatus.UNCHANGED, Note.NONE);
            case Standing.Replaced _ ->
                became(
                        arrival,
                        DocumentStatus.UNCHANGED,
                        Note.of(new Wording(
                                "version antérieure, gardée pour mémoire", "earlier version, kept on record")));
            case Standing.ReadsDifferently(Received before) ->
                keep(
                        arrival,
                        owner,
                        before.day(),
                        night,
                        DocumentStatus.UNCHANGED,
                        Note.of(new Wording(
                                "relu : profil ou noms plus récents", "read again: newer profile or names")));
            case Standing.SentAgain _ ->
                keep(arrival, owner, extract.day().orElse(asOf), night, DocumentStatus.SUPERSEDING, Note.NONE);
            case Standing.Unseen(Optional<Received> before) -> {
                LocalDate day = extract.day().orElse(asOf);
                // An older one is not expected to resemble what came since.
                Optional<Wording> drifted =
                        before.isEmpty() || newer(extract, owner, day).isPresent()
                                ? Optional.empty()
                                : drift(arrival, all, before.get());
                yield drifted.isEmpty()
                        ? keep(
                                arrival,
                                owner,
                                day,
                                night,
                                before.isEmpty() ? DocumentStatus.LOADED : DocumentStatus.SUPERSEDING,
                                Note.NONE)
                        : arrival.file()
                                .drifting(
                                        new Drift(
                                                owner,
                                                DriftedExtract.of(
                                                        HrDocuments.subject(
                                                                extract.facts().feed()),
                                                        arrival.file().name(),
                                                        drifted.get())),
                                        FileFault.of(arrival.file().name(), drifted.get()),
                                        arrival.file().lines());
            }
        };
    }

    private Optional<LocalDate> newer(HrExtract extract, Owner owner, LocalDate day) {
        HrFacts told = extract.facts();
        return known.of(owner, told.feed()).newerThan(day, told.years());
    }

    /// Years that other extracts of tonight, of the same feed and authority, tell of.
    private static Set<Integer> elsewhere(Arrival arrival, List<Arrival> all) {
        HrExtract extract = arrival.extract();
        return all.stream()
                .filter(other -> !other.equals(arrival))
                .map(Arrival::extract)
                .filter(other -> other.authority().equals(extract.authority())
                        && other.facts().feed() == extract.facts().feed())
                .flatMap(other -> other.facts().years().stream())
                .collect(Collectors.toSet());
    }

    /// @param all that came tonight
    private Optional<Wording> drift(Arrival arrival, List<Arrival> all, Received before) throws IOException {
        DriftLimits limits = limits(arrival.kept().profile());
        HrFacts facts = arrival.extract().facts();
        // What only stayed because a row might have named it is not missed.
        HrFacts last = feeds.format().read(archive.open(before.kept())).facts();
        return DriftedExtract.fromTheOneInForce(
                HeldBack.of(facts, List.of(last), arrival.extract().unread())
                        .named()
                        .drift(last, limits, elsewhere(arrival, all)));
    }

    /// Those of the profile it was read with.
    private DriftLimits limits(Sha256 profile) throws IOException {
        try (InputStream in = archive.open(profile).open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return switch (feeds.profileFormat().read("profil archivé", text)) {
                case FeedProfileFormat.Outcome.Read(var read) -> read.limits();
                case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) ->
                    throw new IOException("An archived profile no longer reads: "
                            + faults.getFirst().inFrench());
            };
        }
    }

    private FileRecord keep(
            Arrival arrival, Owner owner, LocalDate day, NightId night, DocumentStatus status, Note note)
            throws IOException {
        FileRecord file = arrival.file();
        HrExtract extract = arrival.extract();
        Optional<LocalDate> newer = newer(extract, owner, day);
        if (newer.isPresent()) {
            return outdated(arrival, newer.get());
        }
        HrFacts told = extract.facts();
        List<HrFacts> before = known.last(known.of(owner, told.feed()), told.years());
        HeldBack held = HeldBack.of(told, before, extract.unread());
        LocalDate asOf = nights.find(night).orElseThrow().asOf();
        return switch (facts.of(asOf).keep(new KeepHrFacts.Request(owner, held.all(), before, day, file.name()))) {
            case KeepHrFacts.Outcome.Outdated(LocalDate last) -> outdated(arrival, last);
            case KeepHrFacts.Outcome.Done(Optional<Wording> said) -> {
                Received received = new Received(
                        owner,
                        told.feed(),
                        told.years(),
                        arrival.original(),
                        arrival.kept().content(),
                        day,
                        night,
                        file.name());
                extracts.receive(known.archived(received, extract, held.all()));
                yield became(arrival, status, said.map(note::and).orElse(note).and(RejectedRows.staying(held)));
            }
        };
    }

    private static FileRecord outdated(Arrival arrival, LocalDate last) {
        return became(
                arrival,
                DocumentStatus.UNCHANGED,
                Note.of(new Wording("plus ancien que le dernier lu, du ", "older than the last one read, of ")
                        .then(Days.wording(last))
                        .then(new Wording(" : rien ne change", ": nothing changes"))));
    }

    private static FileRecord became(Arrival arrival, DocumentStatus status, Note note) {
        return arrival.file().became(status, null, note.and(arrival.file().note()));
    }

    private static FileRecord aside(Arrival arrival, Wording why) {
        return arrival.file()
                .drifting(
                        new Drift(
                                arrival.extract().authority().map(Owner::of).orElse(Owner.HOME),
                                DriftedExtract.of(
                                        HrDocuments.subject(
                                                arrival.extract().facts().feed()),
                                        arrival.file().name(),
                                        why)),
                        FileFault.of(arrival.file().name(), why),
                        arrival.file().lines());
    }
}
