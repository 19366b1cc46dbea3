package fr.continuum.adapters.web.contribution;

import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Body;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Consultation;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Opinion;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.PartnerIntervention.PartnerKind;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/// A contribution as a form says it: whole even where fields are wrong, so that the rules can answer about the rest.
/// What is wrong stands in [Typed], and such a draft is never planned.
///
/// @param contribution without links
record Draft(Contribution contribution, List<LinkSaid> links) {

    /// Between a category and a ground, which one list offers together: `EXAM_PREPARATION:EXAM`.
    static final String GROUND = ":";

    /// What stands in the place of a year that is wrong.
    private static final FiscalYear SOME_YEAR = new FiscalYear(2000);

    Draft {
        links = List.copyOf(links);
    }

    /// @param code of the contribution: typed, or that of the one being changed
    static Draft of(ContributionKind kind, String code, Typed typed) {
        Contribution contribution = switch (kind) {
            case TRAINING -> training(code, typed);
            case IT_INVESTMENT -> investment(code, typed);
            case PROCESS_CHANGE -> process(code, typed);
            case ORGANISATIONAL_ADJUSTMENT -> adjustment(code, typed);
            case PARTNER_INTERVENTION -> partner(code, typed);
        };
        return new Draft(contribution, LinkRows.read(typed));
    }

    private static Training training(String code, Typed typed) {
        Cell chosen = Cell.of("fondement");
        String[] parts = typed.required(chosen).split(GROUND, 2);
        boolean empty = typed.line(chosen).isEmpty();
        return new Training(
                code,
                title(typed),
                typed.line("direction"),
                typed.year(Cell.of("annee")).orElse(SOME_YEAR),
                (empty ? Optional.<TrainingCategory>empty() : typed.choice(chosen, parts[0], TrainingCategory.class))
                        .orElse(TrainingCategory.PROFICIENCY),
                parts.length < 2 ? Optional.empty() : typed.choice(chosen, parts[1], StatutoryGround.class),
                typed.all("besoins").stream().filter(need -> !need.isBlank()).toList(),
                typed.decimal(Cell.of("jours")),
                typed.count(Cell.of("stagiaires")),
                cost(typed),
                List.of());
    }

    private static ItInvestment investment(String code, Typed typed) {
        return new ItInvestment(
                code,
                title(typed),
                typed.line("direction"),
                typed.line("schema"),
                improvements(typed),
                typed.day(Cell.of("mise-en-service")),
                cost(typed),
                List.of());
    }

    private static List<ExpectedImprovement> improvements(Typed typed) {
        List<ExpectedImprovement> improvements = new ArrayList<>();
        for (Cell row : typed.rows("amelioration-texte", "amelioration-indicateur")) {
            improvements.add(new ExpectedImprovement(
                    typed.chosen(row.in("amelioration-nature"), ExpectedImprovement.Kind.class)
                            .orElse(ExpectedImprovement.Kind.QUALITATIVE),
                    typed.required(row.in("amelioration-texte")),
                    Optional.of(typed.line(row.in("amelioration-indicateur"))).filter(text -> !text.isEmpty())));
        }
        return improvements;
    }

    private static ProcessChange process(String code, Typed typed) {
        return new ProcessChange(
                code,
                title(typed),
                typed.line("direction"),
                typed.paragraph("besoin"),
                typed.choice(Cell.of("beneficiaire"), ProcessChange.Beneficiary.class),
                typed.paragraph("avant"),
                typed.paragraph("apres"),
                typed.day(Cell.of("effet")),
                cost(typed),
                List.of());
    }

    private static OrganisationalAdjustment adjustment(String code, Typed typed) {
        return new OrganisationalAdjustment(
                code,
                title(typed),
                typed.line("direction"),
                typed.has("sante"),
                consultations(typed),
                typed.day(Cell.of("decide")),
                typed.paragraph("derogation"),
                cost(typed),
                List.of());
    }

    private static List<Consultation> consultations(Typed typed) {
        List<Consultation> consultations = new ArrayList<>();
        for (Cell row : typed.rows("consultation-date", "consultation-instance")) {
            Optional<Body> body = typed.chosen(row.in("consultation-instance"), Body.class);
            typed.required(row.in("consultation-date"));
            Optional<LocalDate> on = typed.day(row.in("consultation-date"));
            Optional<Opinion> opinion = typed.chosen(row.in("consultation-avis"), Opinion.class);
            if (body.isPresent() && on.isPresent() && opinion.isPresent()) {
                consultations.add(new Consultation(body.get(), on.get(), opinion.get()));
            }
        }
        return consultations;
    }

    private static PartnerIntervention partner(String code, Typed typed) {
        return new PartnerIntervention(
                code,
                title(typed),
                typed.line("direction"),
                typed.required(Cell.of("partenaire")),
                typed.chosen(Cell.of("statut"), PartnerKind.class).orElse(PartnerKind.PRIVATE_BODY),
                typed.line("accord"),
                grants(typed),
                List.of());
    }

    private static Map<FiscalYear, Long> grants(Typed typed) {
        Map<FiscalYear, Long> grants = new TreeMap<>();
        for (Cell row : typed.rows("subvention-annee", "subvention-montant")) {
            Optional<FiscalYear> year = typed.year(row.in("subvention-annee"));
            typed.required(row.in("subvention-montant"));
            OptionalLong cents = typed.cents(row.in("subvention-montant"));
            if (year.isPresent() && cents.isPresent() && grants.put(year.get(), cents.getAsLong()) != null) {
                typed.fault(
                        row.in("subvention-annee"),
                        "contribution.fault.twice",
                        year.get().toString());
            }
        }
        return grants;
    }

    private static String title(Typed typed) {
        return typed.named(Cell.of("titre"));
    }

    private static OptionalLong cost(Typed typed) {
        return typed.cents(Cell.of("cout"));
    }
}
