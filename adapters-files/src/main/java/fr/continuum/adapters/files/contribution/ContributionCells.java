package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionField.YesNo;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a contribution says, by field, in as many rows as what is several needs: dates as `2026-01-31`, amounts in
/// euros and numbers with a point, codes as cells hold them, texts as they are.
final class ContributionCells {

    private final Map<ContributionField, String> once = new EnumMap<>(ContributionField.class);
    private final List<List<Map<ContributionField, String>>> several = new ArrayList<>();

    private ContributionCells() {}

    /// @param masked whether it stands without figures that are hidden
    static List<Map<ContributionField, String>> rows(Contribution contribution, boolean masked) {
        ContributionCells cells = new ContributionCells();
        cells.say(ContributionField.CODE, contribution.code());
        cells.say(ContributionField.TITLE, contribution.title());
        cells.say(ContributionField.DEPARTMENT, contribution.department());
        switch (contribution) {
            case Training training -> cells.training(training);
            case ItInvestment investment -> cells.investment(investment);
            case ProcessChange change -> cells.process(change);
            case OrganisationalAdjustment adjustment -> cells.adjustment(adjustment);
            case PartnerIntervention intervention -> cells.partner(intervention);
        }
        if (masked) {
            Masked.FIGURES.forEach(field -> cells.say(field, Masked.CELL));
        }
        cells.links(contribution.links());
        return cells.rows();
    }

    private List<Map<ContributionField, String>> rows() {
        int height = several.stream().mapToInt(List::size).max().orElse(0);
        List<Map<ContributionField, String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, height); i++) {
            Map<ContributionField, String> row = new EnumMap<>(once);
            for (List<Map<ContributionField, String>> some : several) {
                if (i < some.size()) {
                    row.putAll(some.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private void say(ContributionField field, Object value) {
        once.put(field, value.toString());
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private void cost(Contribution contribution) {
        contribution.costCents().ifPresent(cents -> say(ContributionField.COST, euros(cents)));
    }

    private void training(Training training) {
        cost(training);
        say(ContributionField.YEAR, training.year());
        say(ContributionField.CATEGORY, FieldWords.word(ContributionField.CATEGORY, training.category()));
        training.ground()
                .ifPresent(ground -> say(ContributionField.GROUND, FieldWords.word(ContributionField.GROUND, ground)));
        say(
                ContributionField.NEEDS,
                training.needs().stream().map(ContributionCells::code).collect(Collectors.joining(" ; ")));
        training.days().ifPresent(days -> say(ContributionField.DAYS, days.toPlainString()));
        training.trainees().ifPresent(trainees -> say(ContributionField.TRAINEES, trainees));
    }

    private void investment(ItInvestment investment) {
        cost(investment);
        say(ContributionField.MASTER_PLAN, investment.masterPlan());
        investment.goLive().ifPresent(day -> say(ContributionField.GO_LIVE, day));
        several.add(investment.improvements().stream()
                .map(ContributionCells::improvement)
                .toList());
    }

    private static Map<ContributionField, String> improvement(ExpectedImprovement improvement) {
        return Map.of(
                ContributionField.IMPROVEMENT,
                improvement.statement(),
                ContributionField.IMPROVEMENT_KIND,
                FieldWords.word(ContributionField.IMPROVEMENT_KIND, improvement.kind()),
                ContributionField.INDICATOR,
                improvement.indicator().orElse(""));
    }

    private void process(ProcessChange change) {
        cost(change);
        say(ContributionField.NEED, change.need());
        change.beneficiary()
                .ifPresent(
                        who -> say(ContributionField.BENEFICIARY, FieldWords.word(ContributionField.BENEFICIARY, who)));
        say(ContributionField.BEFORE, change.before());
        say(ContributionField.AFTER, change.after());
        change.effective().ifPresent(day -> say(ContributionField.EFFECTIVE, day));
    }

    private void adjustment(OrganisationalAdjustment adjustment) {
        cost(adjustment);
        say(
                ContributionField.HEALTH,
                FieldWords.word(ContributionField.HEALTH, adjustment.concernsHealth() ? YesNo.YES : YesNo.NO));
        adjustment.decided().ifPresent(day -> say(ContributionField.DECIDED, day));
        say(ContributionField.OVERRIDE, adjustment.override());
        List<Map<ContributionField, String>> rows = new ArrayList<>();
        for (OrganisationalAdjustment.Consultation held : adjustment.consultations()) {
            boolean first = held.body() == OrganisationalAdjustment.Body.CST;
            ContributionField on = first ? ContributionField.CST_ON : ContributionField.F3SCT_ON;
            ContributionField said = first ? ContributionField.CST_OPINION : ContributionField.F3SCT_OPINION;
            // A row reads the CST before the F3SCT: one that was consulted later goes into the next.
            if (rows.isEmpty() || first || rows.getLast().containsKey(on)) {
                rows.add(new EnumMap<>(ContributionField.class));
            }
            rows.getLast().put(on, held.on().toString());
            rows.getLast().put(said, FieldWords.word(said, held.opinion()));
        }
        several.add(rows);
    }

    private void partner(PartnerIntervention intervention) {
        say(ContributionField.PARTNER, intervention.partner());
        say(
                ContributionField.PARTNER_KIND,
                FieldWords.word(ContributionField.PARTNER_KIND, intervention.partnerKind()));
        say(ContributionField.AGREEMENT, intervention.agreement());
        several.add(new TreeMap<>(intervention.grants())
                .entrySet().stream()
                        .map(grant -> Map.of(
                                ContributionField.GRANT_YEAR,
                                grant.getKey().toString(),
                                ContributionField.GRANT,
                                euros(grant.getValue())))
                        .toList());
    }

    /// Links that follow one another for the same reason stand in one cell.
    private void links(List<TraceLink> links) {
        List<Map<ContributionField, String>> rows = new ArrayList<>();
        TraceLink before = null;
        for (TraceLink link : links) {
            String target = code(link.target().value()) + " " + percent(link.share()) + " %";
            if (before != null
                    && before.kind() == link.kind()
                    && before.rationale().equals(link.rationale())) {
                rows.getLast().merge(ContributionField.TARGETS, target, (some, one) -> some + " ; " + one);
            } else {
                Map<ContributionField, String> row = new EnumMap<>(ContributionField.class);
                row.put(ContributionField.TARGETS, target);
                row.put(ContributionField.RATIONALE, link.rationale());
                row.put(ContributionField.LINK, FieldWords.word(ContributionField.LINK, link.kind()));
                rows.add(row);
            }
            before = link;
        }
        several.add(rows);
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /// A code among others in a cell: what separates codes or tells a share is written by its number.
    private static String code(String code) {
        StringBuilder safe = new StringBuilder();
        for (char c : CellText.write(code).toCharArray()) {
            boolean plain = Character.isLetterOrDigit(c) || "._-/'’\\ ".indexOf(c) >= 0;
            safe.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return safe.toString();
    }
}
