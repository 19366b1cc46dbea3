package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Understands one row as a contribution. What it cannot understand is a fault of its cell, and it goes on. Not for
/// use by several threads.
final class ContributionRow {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)");
    private static final Pattern TARGET =
            Pattern.compile("(.*?)(?:[\\s:(=]+(\\d{1,3}(?:[.,]\\d{1,2})?)[\\s\\u00a0\\u202f]*%\\)?)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");

    private final ContributionProfile profile;
    private final Columns columns;
    private final Table.Row row;
    private final FaultList faults;
    private final Feed feed;
    private int found;

    ContributionRow(ContributionProfile profile, Columns columns, Table.Row row, FaultList faults, Feed feed) {
        this.profile = profile;
        this.columns = columns;
        this.row = row;
        this.faults = faults;
        this.feed = feed;
    }

    /// Empty where the row has a fault.
    Optional<Contribution> read() {
        String code = required(ContributionField.CODE);
        String title = required(ContributionField.TITLE);
        String department = text(ContributionField.DEPARTMENT);
        OptionalLong cost = cents(ContributionField.COST);
        List<TraceLink> links = links();
        return switch (profile.kind()) {
            case TRAINING -> training(code, title, department, cost, links);
            case IT_INVESTMENT -> {
                List<ExpectedImprovement> improvements = improvements();
                Optional<LocalDate> live = date(ContributionField.GO_LIVE);
                yield made(() -> new ItInvestment(
                        code, title, department, text(ContributionField.MASTER_PLAN), improvements, live, cost, links));
            }
            case PROCESS_CHANGE -> {
                Optional<ProcessChange.Beneficiary> who =
                        word(ProcessChange.Beneficiary.class, ContributionField.BENEFICIARY);
                Optional<LocalDate> from = date(ContributionField.EFFECTIVE);
                yield made(() -> new ProcessChange(
                        code,
                        title,
                        department,
                        text(ContributionField.NEED),
                        who,
                        text(ContributionField.BEFORE),
                        text(ContributionField.AFTER),
                        from,
                        cost,
                        links));
            }
            case ORGANISATIONAL_ADJUSTMENT -> {
                boolean health = yes(ContributionField.HEALTH);
                List<OrganisationalAdjustment.Consultation> consulted = consultations();
                Optional<LocalDate> decided = date(ContributionField.DECIDED);
                yield made(() -> new OrganisationalAdjustment(
                        code,
                        title,
                        department,
                        health,
                        consulted,
                        decided,
                        text(ContributionField.OVERRIDE),
                        cost,
                        links));
            }
            case PARTNER_INTERVENTION -> {
                String partner = required(ContributionField.PARTNER);
                required(ContributionField.PARTNER_KIND);
                Optional<PartnerIntervention.PartnerKind> kind =
                        word(PartnerIntervention.PartnerKind.class, ContributionField.PARTNER_KIND);
                Map<FiscalYear, Long> grants = grants();
                yield made(() -> new PartnerIntervention(
                        code,
                        title,
                        department,
                        partner,
                        kind.orElseThrow(),
                        text(ContributionField.AGREEMENT),
                        grants,
                        links));
            }
        };
    }

    private Optional<Contribution> made(Supplier<Contribution> contribution) {
        return found == 0 ? Optional.of(contribution.get()) : Optional.empty();
    }

    private Optional<Contribution> training(
            String code, String title, String department, OptionalLong cost, List<TraceLink> links) {
        Optional<FiscalYear> year = year(ContributionField.YEAR);
        if (text(ContributionField.YEAR).isEmpty()) {
            required(ContributionField.YEAR);
        }
        required(ContributionField.CATEGORY);
        Optional<TrainingCategory> category = word(TrainingCategory.class, ContributionField.CATEGORY);
        Optional<StatutoryGround> ground = word(StatutoryGround.class, ContributionField.GROUND);
        Optional<BigDecimal> days = decimal(ContributionField.DAYS);
        OptionalInt trainees = count(ContributionField.TRAINEES);
        List<String> needs = parts(text(ContributionField.NEEDS));
        return made(() -> new Training(
                code,
                title,
                department,
                year.orElseThrow(),
                category.orElseThrow(),
                ground,
                needs,
                days,
                trainees,
                cost,
                links));
    }

    private String text(ContributionField field) {
        String column = profile.column(field);
        return column.isEmpty() ? "" : columns.text(row, column);
    }

    private String required(ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            fault(field, "Cette cellule est vide. Remplissez-la.");
        }
        return text;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[;|\n]|,(?!\\d)"))
                .map(FoldedText::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Targets with their shares; those without share what the others leave, equally.
    private List<TraceLink> links() {
        String told = text(ContributionField.TARGETS);
        List<PlanCode> targets = new ArrayList<>();
        List<Integer> shares = new ArrayList<>();
        for (String part : parts(told)) {
            Matcher target = TARGET.matcher(part);
            String code = target.matches() ? FoldedText.strip(target.group(1)) : part;
            if (!PlanCode.isValid(code)) {
                fault(ContributionField.TARGETS, "« " + part + " » n'est pas un code du plan.");
                continue;
            }
            String percent = target.group(2);
            int share = percent == null
                    ? 0
                    : new BigDecimal(percent.replace(',', '.'))
                            .movePointRight(2)
                            .intValueExact();
            if (percent != null && (share < 1 || share > TraceLink.WHOLE)) {
                fault(ContributionField.TARGETS, "Une part va de 0,01 à 100 %, pas « " + percent + " % ».");
                continue;
            }
            targets.add(new PlanCode(code));
            shares.add(share);
        }
        int left = TraceLink.WHOLE - shares.stream().mapToInt(Integer::intValue).sum();
        long open = shares.stream().filter(share -> share == 0).count();
        if (open > 0 && left < open) {
            fault(
                    ContributionField.TARGETS,
                    "Les parts écrites ne laissent rien aux autres objectifs de « " + told + " ». Donnez toutes les"
                            + " parts.");
            return List.of();
        }
        List<TraceLink> links = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            int share = shares.get(i) == 0 ? (int) (left / open) : shares.get(i);
            links.add(new TraceLink(
                    targets.get(i),
                    LinkKind.SERVES,
                    share,
                    rationale(),
                    feed.author(),
                    feed.at(),
                    LinkProvenance.CODE_AT_SOURCE,
                    Optional.empty()));
        }
        return links;
    }

    private String rationale() {
        String told = text(ContributionField.RATIONALE);
        return told.isEmpty()
                ? "Code porté par le fichier, colonne « " + profile.column(ContributionField.TARGETS) + " »"
                : told;
    }

    private List<ExpectedImprovement> improvements() {
        String statement = text(ContributionField.IMPROVEMENT);
        Optional<String> indicator =
                Optional.of(text(ContributionField.INDICATOR)).filter(code -> !code.isEmpty());
        if (statement.isEmpty()) {
            if (indicator.isPresent()) {
                fault(ContributionField.INDICATOR, "Cet indicateur ne mesure aucune amélioration. Dites laquelle.");
            }
            return List.of();
        }
        return List.of(new ExpectedImprovement(
                indicator.isPresent() ? ExpectedImprovement.Kind.QUANTITATIVE : ExpectedImprovement.Kind.QUALITATIVE,
                statement,
                indicator));
    }

    private List<OrganisationalAdjustment.Consultation> consultations() {
        List<OrganisationalAdjustment.Consultation> held = new ArrayList<>();
        consultation(OrganisationalAdjustment.Body.CST, ContributionField.CST_ON, ContributionField.CST_OPINION)
                .ifPresent(held::add);
        consultation(OrganisationalAdjustment.Body.F3SCT, ContributionField.F3SCT_ON, ContributionField.F3SCT_OPINION)
                .ifPresent(held::add);
        return held;
    }

    private Optional<OrganisationalAdjustment.Consultation> consultation(
            OrganisationalAdjustment.Body body, ContributionField on, ContributionField said) {
        Optional<LocalDate> day = date(on);
        Optional<OrganisationalAdjustment.Opinion> opinion = word(OrganisationalAdjustment.Opinion.class, said);
        if (text(on).isEmpty() && opinion.isPresent()) {
            fault(on.equals(ContributionField.CST_ON) ? said : on, "Un avis est rendu un jour : donnez sa date.");
        }
        return day.map(date -> new OrganisationalAdjustment.Consultation(
                body, date, opinion.orElse(OrganisationalAdjustment.Opinion.NOT_GIVEN)));
    }

    private Map<FiscalYear, Long> grants() {
        OptionalLong cents = cents(ContributionField.GRANT);
        Optional<FiscalYear> year = year(ContributionField.GRANT_YEAR);
        if (cents.isPresent() && text(ContributionField.GRANT_YEAR).isEmpty()) {
            fault(ContributionField.GRANT, "Une subvention est d'une année : dites laquelle.");
        }
        return cents.isPresent() && year.isPresent() ? Map.of(year.get(), cents.getAsLong()) : Map.of();
    }

    /// The year a text names, or is a date of; `2025-2026` is two.
    private Optional<FiscalYear> year(ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> ofDate = CellValues.date(text)
                .map(written -> Integer.toString(written.date().getYear()));
        List<String> years = YEAR.matcher(ofDate.orElse(text))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (years.size() != 1) {
            fault(field, "« " + text + " » n'est ni une année ni une date. Écrivez par exemple 2026.");
            return Optional.empty();
        }
        return Optional.of(new FiscalYear(Integer.parseInt(years.getFirst())));
    }

    private Optional<LocalDate> date(ContributionField field) {
        String text = text(field);
        Optional<LocalDate> date =
                CellValues.date(text).filter(written -> !written.monthFirst()).map(CellValues.WrittenDate::date);
        if (!text.isEmpty() && date.isEmpty()) {
            fault(field, "« " + text + " » n'est pas une date. Écrivez par exemple 31/12/2026.");
        }
        return date;
    }

    private OptionalLong cents(ContributionField field) {
        String text = text(field);
        OptionalLong cents = CellValues.cents(text, profile.layout().decimal());
        if (!text.isEmpty() && (cents.isEmpty() || cents.getAsLong() < 0)) {
            fault(field, "« " + text + " » n'est pas un montant. Écrivez par exemple 1234,56.");
            return OptionalLong.empty();
        }
        return cents;
    }

    private Optional<BigDecimal> decimal(ContributionField field) {
        String text = text(field);
        String plain = FoldedText.of(text).replace(',', '.').replaceAll("(j|jours?)$", "");
        if (!text.isEmpty() && !DECIMAL.matcher(plain).matches()) {
            fault(field, "« " + text + " » n'est pas un nombre. Écrivez par exemple 2,5.");
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }

    private OptionalInt count(ContributionField field) {
        String text = FoldedText.of(text(field));
        if (!text.isEmpty() && !text.matches("\\d{1,6}")) {
            fault(field, "« " + text + " » n'est pas un nombre entier.");
            return OptionalInt.empty();
        }
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private boolean yes(ContributionField field) {
        String text = text(field);
        Optional<Boolean> yes = CellValues.yes(text);
        if (!text.isEmpty() && yes.isEmpty()) {
            fault(field, "« " + text + " » : écrivez oui ou non.");
        }
        return yes.orElse(false);
    }

    private <E extends Enum<E>> Optional<E> word(Class<E> type, ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> word = FieldWords.value(type, field, profile.values().getOrDefault(field, Map.of()), text);
        if (word.isEmpty()) {
            fault(
                    field,
                    "« " + text + " » est inconnu ici. Dites dans le profil ce que cela veut dire : "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return word;
    }

    private void fault(ContributionField field, String reason) {
        found++;
        faults.add(row.line(), profile.column(field), reason);
    }
}
