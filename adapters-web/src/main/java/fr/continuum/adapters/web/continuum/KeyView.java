package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.OutOfScopeReason;
import fr.continuum.domain.trace.Split;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// A budget key at the foot of its ways up, and where there is none, the nearest thing to do.
///
/// @param kind `traced`, `out-of-scope`, `set-aside`, `ambiguous`, `untraced`, `target-gone`
/// @param reason name of the reason it is out of scope or set aside; empty elsewhere
/// @param leftCents what the row leaves under 100 %
/// @param codes those that say something of it
/// @param why the page that explains its first line; empty where there is none
/// @param link where it can be linked with those of the same code; empty where nothing is to be linked
/// @param linkField the field that page starts from; empty likewise
record KeyView(
        DocumentHeader header,
        Measure measure,
        long cents,
        String kind,
        String reason,
        long leftCents,
        List<CodeView> codes,
        String why,
        String link,
        Optional<KeyField> linkField) {

    /// Fields by which one would link it, the surest first.
    private static final List<KeyField> LINKED_BY = List.of(
            KeyField.AUTHORISATION, KeyField.OPERATION, KeyField.ANALYTIC_CODE, KeyField.SERVICE, KeyField.FUNCTION);

    private static final List<KeyField> SAID_ELSEWHERE = List.of(KeyField.BUDGET, KeyField.FLOW, KeyField.MOVEMENT);

    record CodeView(KeyField field, String code, String label) {}

    static KeyView of(KeyOfYear key, Measure measure, Vocabulary.Codes labels, String why) {
        long left = key.attribution() instanceof Attribution.Traced traced
                ? Split.of(key.amount().cents(), traced.shares())[
                        traced.shares().size()]
                : 0;
        Optional<KeyField> field = key.attribution() instanceof Attribution.Untraced
                ? LINKED_BY.stream()
                        .filter(one -> !key.key().code(one).isEmpty())
                        .findFirst()
                : Optional.empty();
        return new KeyView(
                key.reading().header(),
                measure,
                key.amount().cents(),
                kind(key.attribution()),
                reason(key.attribution()),
                left,
                codes(key.key(), labels),
                why,
                key.attribution() instanceof Attribution.Untraced
                        ? link(key.reading().id().document(), key.key(), measure, field)
                        : "",
                field);
    }

    private static String kind(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Traced _ -> "traced";
            case Attribution.OutOfScope _ -> "out-of-scope";
            case Attribution.SetAside _ -> "set-aside";
            case Attribution.Ambiguous _ -> "ambiguous";
            case Attribution.Untraced(AllocationRule by) -> by == null ? "untraced" : "target-gone";
        };
    }

    private static String reason(Attribution attribution) {
        return switch (attribution) {
            case Attribution.OutOfScope(OutOfScopeReason reason) -> reason.name();
            case Attribution.SetAside(SetAsideReason reason, var _) -> reason.name();
            case Attribution.Traced _, Attribution.Ambiguous _, Attribution.Untraced _ -> "";
        };
    }

    private static List<CodeView> codes(BudgetKey key, Vocabulary.Codes labels) {
        return Arrays.stream(KeyField.values())
                .filter(field ->
                        !SAID_ELSEWHERE.contains(field) && !key.code(field).isEmpty())
                .map(field -> new CodeView(field, key.code(field), label(field, key.code(field), labels)))
                .toList();
    }

    private static String label(KeyField field, String code, Vocabulary.Codes labels) {
        return switch (field) {
            case NATURE -> labels.nature(code);
            case FUNCTION -> labels.function(code);
            case CHAPTER -> labels.chapter(code);
            case SERVICE -> labels.service(code);
            case AUTHORISATION, OPERATION, ANALYTIC_CODE, POLICY, BUDGET, SECTION, FLOW, MOVEMENT -> "";
        };
    }

    private static String link(Sha256 document, BudgetKey key, Measure measure, Optional<KeyField> field) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/lier/lot")
                .queryParam("document", document.value())
                .queryParam("dimension", "plan")
                .queryParam("mesure", measure.code());
        return field.map(one -> address.queryParam("champ", one.code())
                        .queryParam("texte", "{texte}")
                        .encode()
                        .buildAndExpand(key.code(one))
                        .toUriString())
                .orElseGet(address::toUriString);
    }
}
