package fr.continuum.application.night;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.night.HrRegister.Standing;
import fr.continuum.application.port.AdmittedFiles.Admitted;
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
    private final SaidOfFiles said;
    private final KnownHrFacts known;

    public ReadHrExtracts(
            Nights nights,
            Registers registers,
            HrExtracts extracts,
            HrFeeds feeds,
            DocumentArchive archive,
            KeepHrFacts facts,
            SaidOfFiles said) {
        this.nights = nights;
        this.registers = registers;
        this.extracts = extracts;
        this.feeds = feeds;
        this.archive = archive;
        this.facts = facts;
        this.said = said;
        this.known = new KnownHrFacts(extracts, feeds.format(), archive);
    }

    /// @param folder fingerprints of what lies in the inbox
    /// @param coming what comes back tonight
    void run(NightId night, Set<Sha256> folder, ComingBack coming) throws IOException {
        LocalDate asOf = nights.find(night).orElseThrow().asOf();
        List<HrArrival> arrivals = new ArrayList<>();
        for (FileRecord file : nights.files(night)) {
            Sha256 original = file.sha();
            Kept kept = file.kept();
            if (file.status() == null && original != null && kept != null) {
                arrivals.add(new HrArrival(file, original, kept, feeds.format().read(archive.open(kept.content()))));
            }
        }
        arrivals.sort(HrArrival.order());
        for (HrArrival arrival : arrivals) {
            nights.record(night, read(arrival, arrivals, night, asOf, folder, coming));
        }
    }

    private FileRecord read(
            HrArrival arrival,
            List<HrArrival> all,
            NightId night,
            LocalDate asOf,
            Set<Sha256> folder,
            ComingBack coming)
            throws IOException {
        HrExtract extract = arrival.extract();
        Optional<Wording> takenBack = coming.aside(arrival.original());
        if (takenBack.isPresent()) {
            return arrival.aside(takenBack.get());
        }
        Optional<ComingBack.Return> back = coming.of(arrival.original());
        if (back.isPresent()) {
            return keep(
                    arrival,
                    back.get().because().owner(),
                    back.get().day().orElse(asOf),
                    night,
                    DocumentStatus.SUPERSEDING,
                    ComingBack.note(back.get().because()));
        }
        if (extract.day().filter(asOf::isBefore).isPresent()) {
            return arrival.aside(new Wording(
                    "cet extrait est daté d’après cette nuit ; corriger sa date d’extraction",
                    "this extract is dated after this night; correct its day of extraction"));
        }
        if (extract.authority().isEmpty() && registers.authorities().size() > 1) {
            return arrival.aside(new Wording(
                    "ce fichier ne dit pas de quelle collectivité il est, et il y en a plusieurs ici ; ajouter"
                            + " son SIREN dans une colonne, ou dans le profil, pour toutes les lignes",
                    "this file does not say of which authority it is, and there are several here; add its SIREN"
                            + " in a column, or in the profile, for every row"));
        }
        Owner owner = extract.authority().map(Owner::of).orElse(Owner.HOME);
        HrRegister register = new HrRegister(extracts.of(owner, extract.facts().feed()));
        return switch (register.standing(
                arrival.original(), arrival.kept().content(), extract.facts().years(), folder)) {
            case Standing.InForce(Received last) -> {
                FileRecord became = arrival.became(DocumentStatus.UNCHANGED, Note.NONE);
                int waiting = known.waiting(last);
                yield waiting == 0 ? became : became.telling(waiting(arrival, owner, waiting));
            }
            case Standing.Replaced _ ->
                arrival.became(
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
                                : drift(arrival, all, before.get(), day);
                Optional<Admitted> knowingly = drifted.isEmpty() ? Optional.empty() : said.admitted(arrival.original());
                yield drifted.isEmpty() || knowingly.isPresent()
                        ? keep(
                                arrival,
                                owner,
                                day,
                                night,
                                before.isEmpty() ? DocumentStatus.LOADED : DocumentStatus.SUPERSEDING,
                                knowingly.map(HrArrival::knowingly).orElse(Note.NONE))
                        : arrival.drifting(owner, drifted.get());
            }
        };
    }

    private Optional<LocalDate> newer(HrExtract extract, Owner owner, LocalDate day) {
        HrFacts told = extract.facts();
        return known.of(owner, told.feed()).newerThan(day, told.years());
    }

    /// Years that other extracts of tonight, of the same feed and authority, tell of.
    private static Set<Integer> elsewhere(HrArrival arrival, List<HrArrival> all) {
        HrExtract extract = arrival.extract();
        return all.stream()
                .filter(other -> !other.equals(arrival))
                .map(HrArrival::extract)
                .filter(other -> other.authority().equals(extract.authority())
                        && other.facts().feed() == extract.facts().feed())
                .flatMap(other -> other.facts().years().stream())
                .collect(Collectors.toSet());
    }

    /// @param all that came tonight
    /// @param day its facts are of
    private Optional<Wording> drift(HrArrival arrival, List<HrArrival> all, Received before, LocalDate day)
            throws IOException {
        DriftLimits limits = profile(arrival).limits();
        HrFacts facts = arrival.extract().facts();
        // What only stayed because a row might have named it is not missed.
        HrFacts last = feeds.format().read(archive.open(before.kept())).facts();
        return DriftedExtract.fromTheOneInForce(
                HeldBack.of(facts, List.of(last), arrival.extract().unread())
                        .named()
                        .drift(last, limits, elsewhere(arrival, all), before.day(), day));
    }

    /// The profile it was read with.
    private FeedProfile profile(HrArrival arrival) throws IOException {
        try (InputStream in = archive.open(arrival.kept().profile()).open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return switch (feeds.profileFormat()
                    .read("profil qui a lu « " + arrival.file().name() + " »", text)) {
                case FeedProfileFormat.Outcome.Read(FeedProfile read) -> read;
                case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) ->
                    throw new IOException("An archived profile no longer reads: "
                            + faults.getFirst().inFrench());
            };
        }
    }

    private FileRecord keep(
            HrArrival arrival, Owner owner, LocalDate day, NightId night, DocumentStatus status, Note note)
            throws IOException {
        FileRecord file = arrival.file();
        HrExtract extract = arrival.extract();
        Optional<LocalDate> newer = newer(extract, owner, day);
        if (newer.isPresent()) {
            return arrival.outdated(newer.get());
        }
        HrFacts told = extract.facts();
        List<HrFacts> before = known.last(known.of(owner, told.feed()), told.years());
        HeldBack held = HeldBack.of(
                told, before, extract.unread(), known.strangers(known.of(owner, told.feed()), told.years()));
        LocalDate asOf = nights.find(night).orElseThrow().asOf();
        return switch (facts.of(asOf).keep(new KeepHrFacts.Request(owner, held.all(), before, day, file.name()))) {
            case KeepHrFacts.Outcome.Outdated(LocalDate last) -> arrival.outdated(last);
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
                extracts.receive(known.archived(received, extract, held));
                FileRecord became =
                        arrival.became(status, said.map(note::and).orElse(note).and(RejectedRows.staying(held)));
                yield held.ofNameless() == 0 ? became : became.telling(waiting(arrival, owner, held.ofNameless()));
            }
        };
    }

    /// What waits for rows that name nothing is found as long as they are there, not only noted beside the file.
    private Drift waiting(HrArrival arrival, Owner owner, int facts) throws IOException {
        HrExtract extract = arrival.extract();
        return new Drift(
                owner,
                DriftedExtract.waiting(
                        HrDocuments.subject(extract.facts().feed()),
                        arrival.file().name(),
                        facts,
                        extract.unread().withoutCode(),
                        RejectedRows.naming(profile(arrival), extract.facts().feed())));
    }
}
