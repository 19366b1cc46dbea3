package fr.continuum.application.night;

import fr.continuum.application.night.ExtractsInForce.Standing;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.TextKind;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.Post;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes back an extract in force: it was wrong, and the right one is not there yet. From the next night on, what it
/// replaced is in force again, and the file itself is put aside wherever it lies, until it is admitted. Nothing is
/// taken out of the history: nights of before stay what they were.
public final class TakeBackFile {

    private final ExtractsInForce inForce;
    private final SaidOfFiles said;
    private final HrExtractFormat format;
    private final DocumentArchive archive;
    private final DocumentLoading loading;
    private final Clock clock;

    public TakeBackFile(
            ExtractsInForce inForce,
            SaidOfFiles said,
            HrExtractFormat format,
            BudgetFacts facts,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            Clock clock) {
        this.inForce = inForce;
        this.said = said;
        this.format = format;
        this.archive = archive;
        this.loading = new DocumentLoading(facts, charts, archive, reader);
        this.clock = clock;
    }

    /// An extract in force.
    ///
    /// @param sha fingerprint of the file people have
    /// @param name it had; empty where no night is known to have read it
    /// @param told what it is an extract of
    /// @param day its facts are of; null where it does not say
    /// @param comesBack whether something comes back where it is taken back
    /// @param takenBack what was said of it already, where the next night has not acted on it yet
    public record Extract(
            Owner owner,
            FileKind kind,
            Sha256 sha,
            String name,
            String told,
            @Nullable LocalDate day,
            boolean comesBack,
            Optional<TakenBack> takenBack) {}

    /// @param author login, or the command
    /// @param source the screen, or the program, it was said on
    public record Request(Sha256 file, String reason, String author, String source) {}

    /// Why it is not taken back.
    public enum Refusal {
        /// No extract of that fingerprint is in force.
        NOT_IN_FORCE,
        /// It is the first of its kind, or those before were taken back too: nothing would come back.
        NOTHING_BEFORE,
        /// Nobody says why in words ([Reason]).
        REASON_MISSING,
        /// The reason is longer than reasons are ([TextKind#SENTENCE]).
        REASON_TOO_LONG
    }

    public sealed interface Outcome {

        /// @param effect what the next night will change, in words
        record Done(TakenBack taken, Wording effect) implements Outcome {}

        record Refused(Refusal because) implements Outcome {}
    }

    /// All that are in force.
    public List<Extract> extracts() {
        return inForce.all().stream().map(this::extract).toList();
    }

    public Optional<Extract> find(Sha256 sha) {
        return inForce.find(sha).map(this::extract);
    }

    /// All that was ever taken back, of the home and of each authority, latest first within each.
    public List<TakenBack> history() {
        return inForce.owners().flatMap(owner -> said.history(owner).stream()).toList();
    }

    private Extract extract(Standing standing) {
        return new Extract(
                standing.owner(),
                standing.kind(),
                standing.sha(),
                name(standing),
                told(standing),
                switch (standing) {
                    case Standing.OfPeople(Received last, var _) -> last.day();
                    case Standing.OfMoney(var _, Register.Known last, var _) ->
                        last.header().issuedOn();
                },
                !ExtractsInForce.before(standing).isEmpty(),
                said.takenBack(standing.sha()));
    }

    private String name(Standing standing) {
        return standing instanceof Standing.OfPeople(Received last, var _)
                ? last.file()
                : inForce.recorded(standing.sha()).map(FileRecord::name).orElse("");
    }

    private static String told(Standing standing) {
        return switch (standing) {
            case Standing.OfPeople(Received last, var _) -> HrDocuments.subject(last.feed());
            case Standing.OfMoney(var _, Register.Known last, var _) -> Subjects.document(last.header());
        };
    }

    /// What the next night will change where an extract is taken back; empty where none of that fingerprint is in
    /// force, or nothing would come back.
    ///
    /// @throws IOException where the archive could not be read
    public Optional<Wording> effect(Sha256 sha) throws IOException {
        Optional<Standing> standing = inForce.find(sha);
        return standing.isEmpty() || ExtractsInForce.before(standing.get()).isEmpty()
                ? Optional.empty()
                : Optional.of(effect(standing.get()));
    }

    private Wording effect(Standing standing) throws IOException {
        return switch (standing) {
            case Standing.OfPeople(Received last, Optional<Received> before) -> ofPeople(last, before.orElseThrow());
            case Standing.OfMoney(var _, Register.Known last, List<Register.Known> before) -> ofMoney(last, before);
        };
    }

    private Wording ofPeople(Received last, Received before) throws IOException {
        HrFacts now = facts(last);
        HrFacts then = facts(before);
        Wording comes = comesBack(before.file(), before.day())
                .then(new Wording(
                        " : " + then.size() + " éléments au lieu de " + now.size() + ".",
                        ": " + then.size() + " items instead of " + now.size() + "."));
        if (now instanceof HrFacts.Posts(List<Post> posts, var _)
                && then instanceof HrFacts.Posts(List<Post> others, var _)) {
            Set<String> gone = codes(posts);
            gone.removeAll(codes(others));
            Set<String> back = codes(others);
            back.removeAll(codes(posts));
            return comes.then(new Wording(
                    " Postes que seul l’extrait repris nomme, et qui ferment : " + gone.size()
                            + " ; postes qu’il ne nomme pas, et qui rouvrent : " + back.size() + ".",
                    " Posts that only the extract taken back names, and that close: " + gone.size()
                            + "; posts it does not name, and that open again: " + back.size() + "."));
        }
        return comes;
    }

    private static Set<String> codes(List<Post> posts) {
        return posts.stream().map(Post::code).collect(Collectors.toCollection(HashSet::new));
    }

    private HrFacts facts(Received extract) throws IOException {
        return format.read(archive.open(extract.known())).facts();
    }

    private Wording ofMoney(Register.Known last, List<Register.Known> before) {
        List<Wording> back = new ArrayList<>();
        for (Register.Known one : before) {
            back.add(comesBack(
                    inForce.recorded(one.sha())
                            .map(FileRecord::name)
                            .orElse(one.sha().value()),
                    one.header().issuedOn()));
        }
        Wording comes = Wording.joined(", ", back).then(".");
        Optional<Reading> now = loading.find(last.sha(), last.header());
        List<Reading> then = before.stream()
                .map(one -> loading.find(one.sha(), one.header()))
                .flatMap(Optional::stream)
                .toList();
        // One whose figures another version of the program read is told without them.
        return now.isEmpty() || then.size() != before.size() ? comes : figures(comes, now.get(), then);
    }

    private static Wording figures(Wording comes, Reading now, List<Reading> then) {
        Wording told = comes;
        for (Measure measure : List.of(Measure.COMMITTED, Measure.PAID, Measure.PROPOSED)) {
            long after = then.stream().mapToLong(one -> cents(one, measure)).sum();
            long before = cents(now, measure);
            if (after != 0 || before != 0) {
                told = told.then(new Wording(" " + french(measure) + " : ", " " + english(measure) + ": "))
                        .then(Euros.wording(after))
                        .then(new Wording(" au lieu de ", " instead of "))
                        .then(Euros.wording(before))
                        .then(".");
            }
        }
        return told;
    }

    private static long cents(Reading reading, Measure measure) {
        return reading.sums().of(Flow.EXPENSE, measure).cents();
    }

    private static String french(Measure measure) {
        return measure == Measure.COMMITTED
                ? "Dépenses engagées"
                : measure == Measure.PAID ? "Dépenses mandatées" : "Dépenses proposées";
    }

    private static String english(Measure measure) {
        return measure == Measure.COMMITTED
                ? "Expenses committed"
                : measure == Measure.PAID ? "Expenses paid" : "Expenses proposed";
    }

    private static Wording comesBack(String name, @Nullable LocalDate day) {
        Wording file = new Wording("Revient « " + name + " »", "“" + name + "” comes back");
        return day == null ? file : file.then(new Wording(", du ", ", of ")).then(Days.wording(day));
    }

    /// @throws IOException where the archive could not be read
    public Outcome takeBack(Request request) throws IOException {
        Outcome outcome = tried(request);
        if (outcome instanceof Outcome.Done(TakenBack taken, var _)) {
            said.takeBack(taken);
        }
        return outcome;
    }

    /// What taking back would come to; nothing is said.
    ///
    /// @throws IOException where the archive could not be read
    public Outcome tried(Request request) throws IOException {
        Optional<Standing> found = inForce.find(request.file());
        if (found.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_IN_FORCE);
        }
        Standing standing = found.get();
        if (ExtractsInForce.before(standing).stream().map(inForce::again).anyMatch(Optional::isEmpty)
                || ExtractsInForce.before(standing).isEmpty()) {
            return new Outcome.Refused(Refusal.NOTHING_BEFORE);
        }
        Optional<Reason> why = Reason.of(request.reason());
        if (why.isEmpty()) {
            return new Outcome.Refused(Refusal.REASON_MISSING);
        }
        if (TextKind.SENTENCE.isTooLong(why.get().words())) {
            return new Outcome.Refused(Refusal.REASON_TOO_LONG);
        }
        Wording effect = effect(standing);
        TakenBack taken = new TakenBack(
                standing.owner(),
                standing.sha(),
                standing.kind(),
                name(standing),
                why.get().words(),
                new TimelineEntry(request.author(), clock.instant(), request.source()));
        return new Outcome.Done(taken, effect);
    }
}
