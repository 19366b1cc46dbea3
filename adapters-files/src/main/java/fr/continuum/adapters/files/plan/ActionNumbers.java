package fr.continuum.adapters.files.plan;

import fr.continuum.application.outline.PlanCodes;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives actions their codes. What a file says an action goes by is its code where it can be: it fits in a code, and
/// nothing else of the file goes by it. A number without a mark (`12`) is a code where every such number of the file
/// can be; where they start again under each objective, or objectives have them too, it numbers the action in its
/// place (`1.2.A12`), like the number of a title. What cannot be a code is told, and the code is made.
final class ActionNumbers {

    private final PlanCodes codes;
    private final Remarks remarks;
    private final List<ActionDraft> drafts;
    private final Map<String, Integer> uses = new HashMap<>();
    private final boolean plainAreCodes;

    /// @param codes given to places already
    ActionNumbers(PlanCodes codes, Remarks remarks, List<ActionDraft> drafts) {
        this.codes = codes;
        this.remarks = remarks;
        this.drafts = drafts;
        drafts.forEach(draft -> draft.number().ifPresent(cell -> uses.merge(fold(cell.text()), 1, Integer::sum)));
        plainAreCodes = drafts.stream()
                .flatMap(draft -> draft.number().stream())
                .filter(ActionNumbers::isPlain)
                .allMatch(cell -> isAlone(cell) && isFree(cell));
    }

    void give() {
        drafts.forEach(draft -> draft.number().ifPresent(cell -> said(draft, cell)));
        if (!plainAreCodes) {
            numbered();
        }
        drafts.stream()
                .filter(draft -> !draft.isCoded() && !draft.titleNumber().isEmpty())
                .forEach(draft -> make(draft, draft.titleNumber()));
        drafts.stream().filter(draft -> !draft.isCoded()).forEach(draft -> make(draft, ""));
    }

    private void said(ActionDraft draft, ToldCell cell) {
        String text = cell.text();
        if (isPlain(cell) && !plainAreCodes) {
            return;
        }
        if (!PlanCode.isValid(text) || text.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            remarks.add(cell.remark(FileRemark.Kind.NOT_KEPT, unusable(text)));
        } else if (!isAlone(cell)) {
            remarks.add(cell.remark(FileRemark.Kind.NOT_KEPT, twice(text)));
        } else if (!isFree(cell)) {
            remarks.add(cell.remark(
                    FileRemark.Kind.NOT_KEPT,
                    new Wording(
                            "« " + text + " » est déjà le code d'un objectif ou d'un axe de ce fichier : l'action"
                                    + " reçoit un code fait de sa place. Donnez-lui-en un autre.",
                            "“" + text + "” is the code of an objective or an axis of this file already: the action"
                                    + " gets a code made of its place. Give it another.")));
        } else {
            PlanCode code = new PlanCode(text);
            codes.take(code);
            draft.coded(code, true);
        }
    }

    /// Numbers without a mark, as those of actions in their places; told once.
    private void numbered() {
        Set<String> seen = new HashSet<>();
        boolean told = false;
        for (ActionDraft draft : drafts) {
            Optional<ToldCell> cell = draft.number().filter(ActionNumbers::isPlain);
            if (cell.isEmpty()) {
                continue;
            }
            if (!told) {
                told = true;
                remarks.add(cell.get()
                        .remark(
                                FileRemark.Kind.READ_AS,
                                new Wording(
                                        "Ces numéros ne désignent pas chacun une seule chose dans tout le plan : le code"
                                                + " d'une action est fait de sa place et de son numéro (« 1.2.A3 »).",
                                        "These numbers do not each stand for one thing in the whole plan: the code of an"
                                                + " action is made of its place and its number (“1.2.A3”).")));
            }
            if (seen.add(draft.principal() + " " + Integer.parseInt(cell.get().text()))) {
                make(draft, cell.get().text());
            } else {
                remarks.add(cell.get()
                        .remark(FileRemark.Kind.NOT_KEPT, twice(cell.get().text())));
            }
        }
    }

    private void make(ActionDraft draft, String number) {
        draft.coded(codes.give(PlanLevel.ACTION, Optional.of(draft.principal()), number), false);
    }

    private boolean isAlone(ToldCell cell) {
        return uses.getOrDefault(fold(cell.text()), 0) == 1;
    }

    private boolean isFree(ToldCell cell) {
        return !PlanCode.isValid(cell.text()) || codes.isFree(new PlanCode(cell.text()));
    }

    private static boolean isPlain(ToldCell cell) {
        return cell.text().matches("\\d{1,4}");
    }

    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static Wording unusable(String text) {
        return new Wording(
                "« " + text
                        + " » ne peut pas être un code (64 caractères au plus, sur une ligne ; une date n'en est pas"
                        + " un) : l'action reçoit un code fait de sa place. Mettez la colonne au format texte.",
                "“" + text
                        + "” cannot be a code (64 characters at most, on one line; a date is none): the action gets a"
                        + " code made of its place. Set the column to text.");
    }

    private static Wording twice(String text) {
        boolean decimal = text.matches("\\d+[.,]\\d+");
        return new Wording(
                "« " + text
                        + " » désigne plusieurs actions de ce fichier : chacune reçoit un code fait de sa place. Donnez"
                        + " à chacune le sien"
                        + (decimal ? " ; un tableur écrit 1.10 comme 1.1 : mettez la colonne au format texte." : "."),
                "“" + text
                        + "” stands for several actions of this file: each gets a code made of its place. Give each its"
                        + " own"
                        + (decimal ? "; a spreadsheet writes 1.10 as 1.1: set the column to text." : "."));
    }
}
