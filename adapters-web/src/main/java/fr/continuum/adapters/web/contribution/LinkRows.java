package fr.continuum.adapters.web.contribution;

import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The links of a form, a row each: what is served, how, in what share, and why.
public final class LinkRows {

    public static final String TARGET = "lien-cible";
    public static final String KIND = "lien-sert";
    public static final String SHARE = "lien-part";
    public static final String WHY = "lien-raison";

    private LinkRows() {}

    /// What stands in the place of a share that is wrong: the rules answer about the rest.
    private static final int SOME_SHARE = 1;

    /// Those that name a target. One that is none of the plan's is for the rules to tell.
    public static List<LinkSaid> read(Typed typed) {
        List<LinkSaid> links = new ArrayList<>();
        for (Cell row : typed.rows(TARGET, WHY)) {
            Optional<PlanCode> target = target(row.in(TARGET), typed);
            LinkKind kind = typed.chosen(row.in(KIND), LinkKind.class).orElse(LinkKind.SERVES);
            int share = typed.line(row.in(SHARE)).isEmpty()
                    ? TraceLink.WHOLE
                    : typed.share(row.in(SHARE)).orElse(SOME_SHARE);
            String why = typed.required(row.in(WHY));
            target.ifPresent(code -> links.add(new LinkSaid(code, kind, share, why)));
        }
        return links;
    }

    private static Optional<PlanCode> target(Cell cell, Typed typed) {
        String line = typed.line(cell);
        if (line.isEmpty()) {
            typed.fault(cell, "contribution.fault.target");
            return Optional.empty();
        }
        if (!PlanCode.isValid(line)) {
            typed.fault(cell, "contribution.fault.choice", line);
            return Optional.empty();
        }
        return Optional.of(new PlanCode(line));
    }
}
