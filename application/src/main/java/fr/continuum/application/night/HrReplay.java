package fr.continuum.application.night;

import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostUpdate;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforceBook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Posts, sessions and cycles made again from what the archive kept of HR files, night after night, beside those that
/// were recorded. Gains and uses of time people declared are theirs: no file told of them. Not for use by several
/// threads.
final class HrReplay {

    private final HrExtracts recorded;
    private final HrExtractFormat format;
    private final DocumentArchive archive;
    private final Map<Owner, WorkforceBook> books = new HashMap<>();

    /// The home's, as each extract left it: an authority that writes a word of its own begins from one of them.
    private final List<WorkforceBook> ofHome = new ArrayList<>(List.of(WorkforceBook.EMPTY));

    HrReplay(HrExtracts recorded, HrExtractFormat format, DocumentArchive archive) {
        this.recorded = recorded;
        this.format = format;
        this.archive = archive;
    }

    /// Puts back the extracts of a night.
    ///
    /// @throws NotReadAgain where the archive lacks one, or holds another
    void receive(NightId night, HrExtracts into) throws IOException {
        for (Received extract : recorded.by(night)) {
            HrExtract kept = read(extract);
            keep(extract.owner(), kept.facts(), extract.day());
            into.receive(extract);
        }
    }

    private HrExtract read(Received extract) throws IOException {
        if (!archive.contains(extract.known())) {
            throw new NotReadAgain(
                    "Ce qui a été gardé du fichier RH « " + extract.file() + " » n'est plus dans l'archive ("
                            + extract.known() + ") : remettez-l'y depuis une sauvegarde, puis recommencez.");
        }
        HrExtract kept = format.read(archive.open(extract.known()));
        if (kept.facts().feed() != extract.feed() || !kept.facts().years().equals(extract.years())) {
            throw new IOException("The archive holds another extract than " + extract.file() + ": " + extract.known());
        }
        return kept;
    }

    private void keep(Owner owner, HrFacts facts, LocalDate day) {
        WorkforceBook before = books.getOrDefault(owner, ofHome.getLast());
        WorkforceBook after = switch (facts) {
            case HrFacts.Posts(List<Post> posts, Optional<String> _) ->
                switch (before.posts().read(new PostsExtract(day, posts))) {
                    case PostUpdate.Read read -> before.with(read.register());
                    case PostUpdate.Outdated _ -> before;
                };
            case HrFacts.Sessions(List<TrainingSession> sessions) -> before.holding(sessions);
            case HrFacts.Cycles(List<WorkCycle> cycles) -> before.counting(cycles);
            // What is done for the plan: versions of contributions tell of it.
            case HrFacts.Trainings _, HrFacts.Needs _ -> before;
        };
        books.put(owner, after);
        if (owner.equals(Owner.HOME)) {
            ofHome.add(after);
        }
    }

    /// Whether a recorded book says of posts, sessions and cycles what the files so far tell.
    boolean makes(WorkforceBook book, Siren authority) {
        WorkforceBook own = books.get(Owner.of(authority));
        return own == null ? ofHome.stream().anyMatch(home -> tellsSame(book, home)) : tellsSame(book, own);
    }

    private static boolean tellsSame(WorkforceBook one, WorkforceBook other) {
        return one.posts().equals(other.posts())
                && one.sessions().equals(other.sessions())
                && one.time().cycles().equals(other.time().cycles());
    }
}
