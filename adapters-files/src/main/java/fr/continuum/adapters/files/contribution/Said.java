package fr.continuum.adapters.files.contribution;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a row says its contribution serves, before shares that nobody wrote are known.
///
/// @param share in basis points; 0 for its part of what the others leave
/// @param told which of these somebody wrote
record Said(
        PlanCode target,
        LinkKind kind,
        int share,
        String rationale,
        LinkProvenance provenance,
        ToldFields.ToldLink told) {

    private static final Pattern TARGET =
            Pattern.compile("(.*?)(?:[\\s:(=]+(\\d{1,3}(?:[.,]\\d{1,2})?)[\\s\\u00a0\\u202f]*%\\)?)?");

    /// All that a row says; what is no target is a fault of its cell.
    static List<Said> of(RowCells cells, String profile, String column) {
        RowTexts texts = cells.texts();
        LinkKind kind = cells.word(LinkKind.class, ContributionField.LINK).orElse(LinkKind.SERVES);
        boolean constant = texts.isConstant(ContributionField.TARGETS);
        String told = texts.text(ContributionField.RATIONALE);
        String rationale = told.isBlank() ? reason(constant, profile, column) : told;
        List<Said> all = new ArrayList<>();
        for (String part : texts.parts(ContributionField.TARGETS)) {
            Matcher target = TARGET.matcher(part);
            boolean matches = target.matches();
            Optional<String> named =
                    texts.target(texts.code(ContributionField.TARGETS, matches ? target.group(1) : part));
            if (named.isEmpty()) {
                continue;
            }
            String code = named.get();
            if (!PlanCode.isValid(code)) {
                texts.fault(
                        ContributionField.TARGETS,
                        new Wording(
                                "« " + part + " » n'est ni un code ni un libellé du plan. Dites dans le profil ce"
                                        + " qu'il veut dire, ou écrivez le code.",
                                "“" + part + "” is neither a code nor a title of the plan. Say in the profile what it"
                                        + " means, or write the code."));
                continue;
            }
            int share = share(target.group(2));
            if (target.group(2) != null && (share < 1 || share > TraceLink.WHOLE)) {
                texts.fault(
                        ContributionField.TARGETS,
                        new Wording(
                                "Une part va de 0,01 à 100 %, pas « " + target.group(2) + " % ».",
                                "A share goes from 0.01 to 100%, not “" + target.group(2) + "%”."));
                continue;
            }
            all.add(new Said(
                    new PlanCode(code),
                    kind,
                    share,
                    rationale,
                    constant ? LinkProvenance.PROFILE : LinkProvenance.CODE_AT_SOURCE,
                    new ToldFields.ToldLink(texts.fills(ContributionField.LINK), share != 0, !told.isBlank())));
        }
        return all;
    }

    /// What is served, without the share of it.
    static String withoutShare(String part) {
        Matcher target = TARGET.matcher(part);
        return target.matches() ? target.group(1) : part;
    }

    /// Whether another says the same, whoever wrote it.
    boolean saysSame(Said other) {
        return target.equals(other.target)
                && kind == other.kind
                && share == other.share
                && rationale.equals(other.rationale)
                && provenance == other.provenance;
    }

    private static String reason(boolean constant, String profile, String column) {
        return constant
                ? "Objectif donné pour tout le fichier par le profil « " + profile + " »"
                : "Code porté par le fichier, colonne « " + column + " »";
    }

    private static int share(@Nullable String percent) {
        return percent == null
                ? 0
                : new BigDecimal(percent.replace(',', '.')).movePointRight(2).intValueExact();
    }

    /// Whether targets without a share are left none.
    static boolean leaveNothing(List<Said> all) {
        int left = TraceLink.WHOLE - all.stream().mapToInt(Said::share).sum();
        long open = open(all);
        return open > 0 && left < open;
    }

    private static long open(List<Said> all) {
        return all.stream().filter(said -> said.share() == 0).count();
    }

    /// The links all this makes: those without a share have what the others leave, in equal parts.
    static List<TraceLink> links(List<Said> all, Feed feed) {
        int left = TraceLink.WHOLE - all.stream().mapToInt(Said::share).sum();
        long open = open(all);
        return all.stream()
                .map(said -> said.link(said.share() == 0 ? (int) (left / open) : said.share(), feed))
                .toList();
    }

    private TraceLink link(int basisPoints, Feed feed) {
        return new TraceLink(
                target, kind, basisPoints, rationale, feed.author(), feed.at(), provenance, Optional.empty());
    }
}
