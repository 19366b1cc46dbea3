package fr.continuum.adapters.web.exchange;

import fr.continuum.application.outline.OutlineLevel;
import fr.continuum.application.outline.OutlineNode;
import fr.continuum.application.outline.OutlineNode.Confidence;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of a proposed tree as a form carries it.
///
/// @param id its number in the document
/// @param text as the document says it
/// @param prefix how many characters of it stand before its title
/// @param guessed the level it was last shown at
/// @param title as somebody left it
/// @param code as somebody left it
/// @param proposed the code that was proposed: another one was typed
/// @param elected the élu who leads it, as somebody typed; empty where nobody did
/// @param department the department that leads it, likewise
record OutlineField(
        int id,
        String where,
        String text,
        int prefix,
        String number,
        Confidence confidence,
        OutlineLevel guessed,
        OutlineLevel level,
        String title,
        String code,
        String proposed,
        String elected,
        String department) {

    /// The fields of a line; each comes as many times as there are lines.
    static final List<String> NAMES =
            List.of("trace", "texte", "niveau", "libelle", "ref", "propose", "elu", "direction");

    /// Posts are short.
    private static final int LONGEST_POST = 300;

    private static final int LONGEST = 20_000;

    /// What a form carries of a line beside its text: its number, confidence, level, prefix, number of its own,
    /// place.
    private static final Pattern TRACE =
            Pattern.compile("(\\d{1,5})\\|([A-Z]+)\\|([A-Z_]+)\\|(\\d{1,5})\\|([^|]{0,60})\\|(.{0,200})");

    static OutlineField of(OutlineNode node) {
        int prefix = node.text().endsWith(node.title())
                ? node.text().length() - node.title().length()
                : 0;
        return new OutlineField(
                node.id(),
                node.where(),
                node.text(),
                prefix,
                node.number(),
                node.confidence(),
                node.level(),
                node.level(),
                node.title(),
                "",
                "",
                "",
                "");
    }

    /// @param sent the text of a field of the line
    /// @return empty where it is no line of ours
    static Optional<OutlineField> read(UnaryOperator<String> sent) {
        Matcher trace = TRACE.matcher(sent.apply("trace"));
        String text = sent.apply("texte").strip();
        Optional<OutlineLevel> level = named(OutlineLevel.values(), sent.apply("niveau"));
        if (!trace.matches() || level.isEmpty() || text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Confidence> confidence = named(Confidence.values(), trace.group(2));
        Optional<OutlineLevel> guessed = named(OutlineLevel.values(), trace.group(3));
        int prefix = Math.min(Integer.parseInt(trace.group(4)), text.length() - 1);
        String title = sent.apply("libelle").strip();
        return confidence.isEmpty() || guessed.isEmpty() || title.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new OutlineField(
                        Integer.parseInt(trace.group(1)),
                        trace.group(6),
                        text,
                        prefix,
                        trace.group(5),
                        confidence.get(),
                        guessed.get(),
                        level.get(),
                        title,
                        sent.apply("ref").strip(),
                        sent.apply("propose").strip(),
                        post(sent.apply("elu")),
                        post(sent.apply("direction"))));
    }

    private static String post(String typed) {
        String line = typed.replaceAll("[\\s\\p{Z}]+", " ").strip();
        return line.substring(0, Math.min(LONGEST_POST, line.length()));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /// The line as it is now: a title nobody touched is the document's, an emptied one too.
    OutlineNode node() {
        String written = text.substring(prefix).strip();
        OutlineNode node = new OutlineNode(
                id,
                where,
                text,
                number,
                written.isEmpty() ? text : written,
                level,
                level == guessed ? confidence : Confidence.SAID,
                Set.of());
        return title.isEmpty() || title.equals(text) ? node : node.saying(title);
    }

    /// Moved, or at another level.
    OutlineField at(OutlineNode node) {
        return new OutlineField(
                id,
                where,
                text,
                prefix,
                number,
                confidence,
                guessed,
                node.level(),
                title,
                code,
                proposed,
                elected,
                department);
    }

    /// Who leads it, as somebody typed beside the document: said of a challenge alone.
    List<RoleHolding> roles() {
        return level == OutlineLevel.STRATEGIC_OBJECTIVE
                ? Stream.of(held(PlanRole.LEAD_ELECTED, elected), held(PlanRole.LEAD_DEPARTMENT, department))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static Optional<RoleHolding> held(PlanRole role, String post) {
        return post.isEmpty() ? Optional.empty() : Optional.of(RoleHolding.of(role, post));
    }

    boolean isTyped() {
        return !code.isEmpty() && !code.equals(proposed);
    }

    /// What the form carries of it beside its text.
    String trace(OutlineNode node) {
        return node.id() + "|" + node.confidence() + "|" + node.level() + "|" + prefix + "|" + node.number() + "|"
                + node.where();
    }
}
