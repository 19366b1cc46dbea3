package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.application.plan.KeepOutline;
import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.plan.ProposePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/// The form that carries a proposed tree from step to step: every line of it, and what is said of the plan as a whole.
/// Nothing of it is kept anywhere else.
public final class OutlineForm {

    private static final int LONGEST_SOURCE = 120;

    private final MultiValueMap<String, String> sent;
    private final List<OutlineField> lines;

    private OutlineForm(MultiValueMap<String, String> sent, List<OutlineField> lines) {
        this.sent = sent;
        this.lines = lines;
    }

    /// @throws Told where it is no form of ours, or larger than a form may be (422)
    static OutlineForm of(MultiValueMap<String, String> sent) {
        List<String> traces = sent.getOrDefault("trace", List.of());
        List<OutlineField> lines = new ArrayList<>();
        boolean whole = traces.size() <= ProposePlan.MOST_LINES
                && OutlineField.NAMES.stream()
                        .allMatch(name -> sent.getOrDefault(name, List.of()).size() == traces.size());
        for (int i = 0; whole && i < traces.size(); i++) {
            int at = i;
            OutlineField.read(name -> sent.getOrDefault(name, List.of()).get(at))
                    .ifPresent(lines::add);
        }
        boolean each = lines.stream().map(OutlineField::id).distinct().count() == traces.size();
        if (!whole || !each || lines.isEmpty()) {
            throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "exchange.wrong.outline");
        }
        return new OutlineForm(sent, lines);
    }

    /// The form of a tree just proposed.
    ///
    /// @param source document it comes from
    static OutlineForm first(MultiValueMap<String, String> sent, OutlineProposal tree, String source) {
        sent.set("source", source);
        return new OutlineForm(sent, tree.nodes().stream().map(OutlineField::of).toList());
    }

    /// The same form with its lines in another order, or at other levels.
    OutlineForm with(OutlineProposal tree) {
        Map<Integer, OutlineField> before = new HashMap<>();
        lines.forEach(line -> before.put(line.id(), line));
        return new OutlineForm(
                sent,
                tree.nodes().stream()
                        .map(node -> before.containsKey(node.id())
                                ? before.get(node.id()).at(node)
                                : OutlineField.of(node))
                        .toList());
    }

    OutlineProposal tree() {
        return new OutlineProposal(lines.stream().map(OutlineField::node).toList());
    }

    List<OutlineField> lines() {
        return lines;
    }

    public String field(String name) {
        return Fields.text(sent.getFirst(name));
    }

    public String source() {
        String said = field("source").replaceAll("\\p{Cntrl}", " ");
        return said.isEmpty() ? "document" : said.substring(0, Math.min(LONGEST_SOURCE, said.length()));
    }

    /// Whether the tree begins another plan than the one in force.
    public boolean beginsAnother() {
        return field("vers").equals("autre");
    }

    /// What the form asks for, and what it lacks.
    ///
    /// @param inForce the plan it is held against
    Asked asked(Owner owner, Optional<PlanContent> inForce, String author, LocalDate today) {
        Fields fields = new Fields();
        boolean apart = inForce.isEmpty() || beginsAnother();
        PlanHeading heading =
                apart ? fields.heading(field("code"), field("nom"), field("debut"), field("fin")) : PlanHeading.NONE;
        Optional<Revision> revision = fields.revision(field("motif"), field("decision"), field("jour"), today);
        List<String> wrong = new ArrayList<>(fields.wrong());
        if (inForce.isPresent()
                && apart
                && heading.code()
                        .filter(code -> !code.equals(inForce.get().code()))
                        .isEmpty()) {
            wrong.add("exchange.wrong.other-code");
        }
        Map<Integer, PlanCode> typed = new HashMap<>();
        Map<Integer, List<RoleHolding>> roles = new HashMap<>();
        for (OutlineField line : lines) {
            roles.put(line.id(), line.roles());
            if (line.isTyped() && PlanCode.isValid(line.code())) {
                typed.put(line.id(), new PlanCode(line.code()));
            } else if (line.isTyped()) {
                wrong.add("exchange.wrong.line-code");
            }
        }
        return new Asked(
                new KeepOutline.Request(
                        owner, Fields.version(field("vu")), tree(), typed, roles, heading, revision, author, source()),
                wrong.stream().distinct().toList());
    }

    /// @param wrong names of messages; none where the request may be made
    record Asked(KeepOutline.Request request, List<String> wrong) {}
}
