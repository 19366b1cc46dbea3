package fr.continuum.application.plan;

import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of the codes a workbook gives to actions, where that is not what whoever wrote them would think: an
/// action the plan has keeps its code, one under a code the plan has is that action renamed, a code somebody bore is
/// given to nobody else.
final class ToldCodes {

    private final PlanContent before;
    private final ActionPlanReader.Outcome.Read read;
    private final Map<PlanCode, PlanCode> codes;

    /// @param codes of each code of the file the code in the plan
    ToldCodes(PlanContent before, ActionPlanReader.Outcome.Read read, Map<PlanCode, PlanCode> codes) {
        this.before = before;
        this.read = read;
        this.codes = codes;
    }

    List<FileRemark> remarks() {
        List<FileRemark> remarks = new ArrayList<>();
        Map<ToldCell, PlanCode> kept = new LinkedHashMap<>();
        for (PlanElement told : read.content().elements()) {
            Optional<ToldCell> cell =
                    Optional.ofNullable(read.named().get(told.code())).flatMap(ActionPlanReader.Named::code);
            if (cell.isPresent()) {
                PlanCode code = codes.getOrDefault(told.code(), told.code());
                Optional<PlanElement> was = before.find(code);
                if (was.isEmpty() && !code.equals(told.code())) {
                    remarks.add(cell.get().remark(FileRemark.Kind.NOT_KEPT, borne(told.code(), code)));
                } else if (was.isPresent() && !code.equals(told.code())) {
                    kept.put(cell.get(), code);
                } else if (was.isPresent() && !FoldedTitle.of(was.get().label()).equals(FoldedTitle.of(told.label()))) {
                    remarks.add(cell.get().remark(FileRemark.Kind.READ_AS, renamed(was.get(), told)));
                }
            }
        }
        boolean all = kept.size() > 1 && kept.size() == numbered();
        kept.entrySet().stream()
                .limit(all ? 1 : kept.size())
                .map(each -> each.getKey()
                        .remark(
                                FileRemark.Kind.NOT_KEPT,
                                all ? allKeep(kept.size()) : keeps(each.getKey().text(), each.getValue())))
                .forEach(remarks::add);
        return remarks;
    }

    private long numbered() {
        return read.named().values().stream()
                .filter(named -> named.code().isPresent())
                .count();
    }

    private Wording borne(PlanCode said, PlanCode given) {
        return before.find(said)
                .map(holder -> new Wording(
                        "« " + said + " » est au plan le code de « " + holder.label() + " » : cette action reçoit « "
                                + given + " ». Donnez-lui-en un autre.",
                        "“" + said + "” is in the plan the code of “" + holder.label() + "”: this action gets “" + given
                                + "”. Give it another."))
                .orElseGet(() -> new Wording(
                        "« " + said
                                + " » fut le code d'un élément qui n'est plus au plan : un code ne sert qu'une fois, cette"
                                + " action reçoit « " + given + " ».",
                        "“" + said
                                + "” was the code of an element that is no longer in the plan: a code serves once, this"
                                + " action gets “" + given + "”."));
    }

    private static Wording keeps(String said, PlanCode code) {
        return new Wording(
                "Cette action est au plan sous le code « " + code + " », qui reste : on y a relié ce qui la sert. « "
                        + said + " » n'est pas gardé.",
                "This action is in the plan under the code “" + code
                        + "”, which stays: what serves it is linked to it. “" + said + "” is not kept.");
    }

    private static Wording allKeep(int actions) {
        return new Wording(
                "Les " + actions
                        + " actions que ce fichier numérote sont au plan sous d'autres codes, qui restent : on y a"
                        + " relié ce qui les sert. Ces numéros ne sont pas gardés.",
                "The " + actions
                        + " actions this file numbers are in the plan under other codes, which stay: what serves"
                        + " them is linked to these. The numbers are not kept.");
    }

    private static Wording renamed(PlanElement was, PlanElement told) {
        return new Wording(
                "« " + was.code() + " » est au plan « " + was.label()
                        + " », que ce fichier ne nomme plus : c'est lu comme la" + " même action, renommée « "
                        + told.label() + " ». Si c'en est une autre, donnez-lui un autre code.",
                "“" + was.code() + "” is in the plan “" + was.label()
                        + "”, which this file no longer names: it is read as" + " the same action, renamed “"
                        + told.label() + "”. If it is another, give it another code.");
    }
}
