package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.crossproof.ProofFilter;
import fr.continuum.adapters.web.document.Bridge;
import fr.continuum.adapters.web.first.Block.Money;
import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.home.AuthorityView.Featured;
import fr.continuum.adapters.web.home.AuthorityView.Look;
import fr.continuum.adapters.web.home.AuthorityView.Side;
import fr.continuum.adapters.web.home.MorningLook;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reconciliation.ReconciliationAtAGlance;
import fr.continuum.adapters.web.reconciliation.ReconciliationAtAGlance.Gap;
import fr.continuum.application.consultation.AskCrossProof;
import fr.continuum.application.consultation.CrossProofSeen;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The controller: the bridge from the total to what serves the plan, the largest keys without a link, what a ledger
/// and an account do not say alike, what is spent and what is declared do not.
@Component
final class ControlScreen implements Screen {

    private static final int KEYS = 5;
    private static final int GAPS = 4;

    private final MorningLook morning;
    private final PublishedFigures figures;
    private final ReconciliationAtAGlance reconciliations;
    private final AskCrossProof proofs;

    ControlScreen(
            MorningLook morning,
            PublishedFigures figures,
            ReconciliationAtAGlance reconciliations,
            AskCrossProof proofs) {
        this.morning = morning;
        this.figures = figures;
        this.reconciliations = reconciliations;
        this.proofs = proofs;
    }

    @Override
    public Regard regard() {
        return Regard.CONTROL;
    }

    @Override
    public List<Block> blocks(Asking asking) {
        Optional<Featured> featured = asking.authority().flatMap(siren -> morning.featured(asking.viewer(), siren));
        return List.of(bridge(asking, featured), keys(asking, featured), reconciliation(asking), crossProof(asking));
    }

    /// By plan where a plan table stood, else by policy.
    private static Side side(Featured featured) {
        Side plan = featured.plan();
        return plan == null ? featured.policy() : plan;
    }

    private static Lens lens(Featured featured) {
        return featured.entry().lens().with(featured.plan() == null ? Dimension.POLICY : Dimension.PLAN);
    }

    private Block bridge(Asking asking, Optional<Featured> featured) {
        Block empty = withoutDocument("bridge", "/documents", asking);
        return featured.map(seen -> {
                    DocumentInForce document = seen.entry().document();
                    Lens lens = lens(seen);
                    Side side = side(seen);
                    return Block.of("bridge", "/documents", List.of())
                            .led(told(asking, document, lens))
                            .of(new Money(
                                    side.rates(),
                                    side.bar(),
                                    Bridge.of(
                                            document,
                                            lens,
                                            lens.in(figures.coverages(document)).orElseThrow())))
                            .leading(
                                    new More(asking.voice().asElsewhere("home.open"), side.href()),
                                    new More(asking.voice().say("bridge.other"), asking.page("/force-des-liens")));
                })
                .orElse(empty);
    }

    /// Before the first document that carries an amount.
    private static Block withoutDocument(String key, String door, Asking asking) {
        return Block.of(key, door, List.of())
                .unknown(asking.voice().say("unknown.document"))
                .leading(new More(asking.voice().asElsewhere("documents.title"), asking.page("/documents")));
    }

    private static String told(Asking asking, DocumentInForce document, Lens lens) {
        Voice voice = asking.voice();
        return Voice.together(List.of(
                voice.asElsewhere("stage." + document.header().stage().code()) + " "
                        + document.header().fiscalYear(),
                voice.asElsewhere(document.header().annex() ? "document.annex" : "scope.main"),
                voice.asElsewhere("measure." + lens.measure()),
                voice.asElsewhere(
                        "home.figures-of",
                        voice.date(document.consolidation().inputs().asOf()))));
    }

    private static Block keys(Asking asking, Optional<Featured> featured) {
        Block empty = withoutDocument("keys", "/lier", asking);
        return featured.map(seen -> {
                    DocumentInForce document = seen.entry().document();
                    Lens lens = lens(seen);
                    return Block.of(
                                    "keys",
                                    "/lier",
                                    side(seen).looks().stream()
                                            .limit(KEYS)
                                            .map(look -> entry(asking, look))
                                            .toList())
                            .led(told(asking, document, lens))
                            .leading(
                                    new More(
                                            asking.voice().say("keys.all"),
                                            Addresses.keys(document.sha(), lens, Which.in(Bucket.UNTRACED))),
                                    new More(
                                            asking.voice().asElsewhere("home.link"),
                                            asking.page(
                                                    "/lier",
                                                    "document",
                                                    document.sha().value(),
                                                    "dimension",
                                                    lens.dimensionName())));
                })
                .orElse(empty);
    }

    private static Entry entry(Asking asking, Look look) {
        Voice voice = asking.voice();
        return Entry.leading(
                        look.row().key().nature() + " " + look.natureLabel(),
                        look.href(),
                        Voice.together(List.of(
                                voice.asElsewhere("field.FUNCTION") + " "
                                        + (look.row().key().function().isEmpty()
                                                ? "–"
                                                : look.row().key().function()) + " " + look.functionLabel(),
                                look.row().isPartial()
                                        ? voice.asElsewhere(
                                                "keys.of-whole",
                                                voice.figures()
                                                        .euros(look.row()
                                                                .whole()
                                                                .cents()))
                                        : "")))
                .badged(voice.asElsewhere("bucket." + look.stands()), Addresses.style(look.stands()))
                .worth(voice.figures().euros(look.row().part().cents()));
    }

    private Block reconciliation(Asking asking) {
        Voice voice = asking.voice();
        String page = asking.page("/rapprochement");
        return asking.whose()
                .authority()
                .flatMap(reconciliations::of)
                .map(told -> Block.of(
                                "reconciliation",
                                "/rapprochement",
                                told.gaps().stream()
                                        .limit(GAPS)
                                        .map(gap -> entry(voice, page, gap))
                                        .toList())
                        .led(voice.say(
                                "reconciliation.of",
                                told.seen().ledger().header().fiscalYear().toString(),
                                told.seen().ledger().header().budgetName()))
                        .counting(
                                told.gaps().isEmpty()
                                        ? List.of()
                                        : List.of(new Tally(
                                                voice.say("reconciliation.gaps"),
                                                told.gaps().size(),
                                                page)))
                        .leading(new More(voice.say("reconciliation.all"), page)))
                .orElseGet(() -> Block.of("reconciliation", "/rapprochement", List.of())
                        .unknown(voice.say("unknown.ledger"))
                        .leading(new More(voice.say("reconciliation.all"), page)));
    }

    private static Entry entry(Voice voice, String page, Gap gap) {
        List<Line.Part> what = new ArrayList<>();
        what.add(new Line.Part(voice.asElsewhere(gap.place(), gap.code()), page, false));
        if (!gap.label().isEmpty()) {
            what.add(new Line.Part(" " + gap.label(), "", true));
        }
        return Entry.of(
                        new Line(what),
                        Voice.together(List.of(
                                gap.flow().isEmpty() ? "" : voice.asElsewhere(gap.flow()),
                                voice.asElsewhere("reconciliation.question." + gap.question()))))
                .worth(voice.figures().change(gap.cents()));
    }

    private Block crossProof(Asking asking) {
        Block empty = Block.of("proofs", "/recoupement", List.of())
                .unknown(asking.voice().say("unknown.proof"))
                .leading(new More(asking.voice().say("proofs.all"), asking.page("/recoupement")));
        return asking.authority()
                .map(siren -> {
                    try {
                        return proofs.ask(siren, asking.viewer().sight(), Optional.empty(), Optional.empty());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .map(seen -> switch (seen) {
                    case CrossProofSeen.NoMoney _ -> empty;
                    case CrossProofSeen.NoList _ ->
                        empty.unknown(asking.voice().asElsewhere("proof.no-list"))
                                .leading(new More(
                                        asking.voice().asElsewhere("accounts.read"),
                                        asking.page("/recoupement/comptes")));
                    case CrossProofSeen.Told told -> proven(asking, told);
                })
                .orElse(empty);
    }

    private static Block proven(Asking asking, CrossProofSeen.Told told) {
        Voice voice = asking.voice();
        List<ProofGap> gaps = told.proof().gaps();
        String page = asking.page("/recoupement");
        List<Entry> entries = new ArrayList<>();
        List<Tally> tallies = Arrays.stream(ProofGap.Question.values())
                .map(question -> new Tally(
                        voice.asElsewhere("proof.question." + question),
                        gaps.stream().filter(gap -> gap.question() == question).count(),
                        asking.page("/recoupement", "ecart", ProofFilter.name(question))))
                .filter(tally -> tally.count() > 0)
                .toList();
        gaps.stream()
                .limit(GAPS)
                .map(gap -> Entry.telling(
                                new Line(List.of(new Line.Part(
                                        voice.asElsewhere("proof.question." + gap.question()), page, false))),
                                "",
                                named(told, gap))
                        .worth(voice.figures().euros(gap.cents())))
                .forEach(entries::add);
        return Block.of("proofs", "/recoupement", entries)
                .led(voice.say(
                        "proofs.of",
                        told.choice().year().toString(),
                        voice.asElsewhere("measure." + told.choice().measure()),
                        voice.asElsewhere(severalBudgets(told) ? "scope.several" : "scope.one")))
                .counting(tallies)
                .leading(new More(voice.say("proofs.all"), page));
    }

    private static boolean severalBudgets(CrossProofSeen.Told told) {
        return told.sources().stream()
                        .map(reading -> reading.header().budget())
                        .distinct()
                        .count()
                > 1;
    }

    private static String named(CrossProofSeen.Told told, ProofGap gap) {
        return switch (gap) {
            case ProofGap.WithoutPurpose one -> one.key().nature();
            case ProofGap.WithoutDeclaration one -> element(told, one.element());
            case ProofGap.BeyondDeclaration one -> element(told, one.element());
            case ProofGap.WithoutSpending one -> one.item().code() + " " + one.title();
            case ProofGap.BeyondSpending one -> one.item().code() + " " + one.title();
        };
    }

    private static String element(CrossProofSeen.Told told, PlanCode code) {
        return told.plan().find(code).map(found -> code + " " + found.label()).orElse(code.value());
    }
}
