package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.rule.Finding;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The keys nothing links that pages count, with what they are of and where all of them are listed.
@Component
public final class UnlinkedKeys {

    private final PublishedFigures figures;
    private final Consultation consultation;
    private final Texts texts;

    UnlinkedKeys(PublishedFigures figures, Consultation consultation, Texts texts) {
        this.figures = figures;
        this.consultation = consultation;
        this.texts = texts;
    }

    /// @param unlinked what findings say of it: which document and question
    /// @param keys how many the list has, what somebody set aside among them
    /// @param cents what they come to there
    /// @param where the same in words: document, budget, question
    /// @param href the keys of that document that nothing links in that question: as many
    public record Counted(Unlinked unlinked, long keys, long cents, String where, String href) {}

    /// @param night whose findings these are
    /// @return empty where none is of R20, or where the document is not in force in that night
    public Optional<Counted> of(KnownAuthority authority, Consolidation night, List<Finding> findings) {
        return Unlinked.of(findings)
                .flatMap(unlinked -> figures.documents(authority, night).stream()
                        .filter(document -> Subjects.document(document.header()).equals(unlinked.document()))
                        .findFirst()
                        .map(document -> counted(unlinked, document)));
    }

    private Counted counted(Unlinked unlinked, DocumentInForce document) {
        Lens lens =
                new Lens(unlinked.dimension(), Flow.EXPENSE, document.header().judgedMeasure());
        Consultation.Count count = consultation.count(
                document.siren(),
                document.measurement(),
                KeyQuestion.in(Bucket.UNTRACED, lens.dimension(), lens.flow(), lens.measure()));
        return new Counted(
                unlinked,
                count.keys(),
                count.tally().cents(),
                where(unlinked, document.header()),
                Addresses.keys(document.sha(), lens, Which.in(Bucket.UNTRACED)));
    }

    private String where(Unlinked unlinked, DocumentHeader header) {
        String annex = header.budgetName().isEmpty() ? texts.say("document.annex") : header.budgetName();
        return texts.say(
                "unlinked.where",
                unlinked.called(),
                header.annex() ? annex : texts.say("unlinked.main"),
                texts.say("unlinked.in." + unlinked.dimension()));
    }
}
