package fr.continuum.domain.budget;

import java.util.ArrayList;
import java.util.List;

/// What a budget line says of itself apart from its amounts. Many lines share few keys; attribution answers each key
/// once. Codes keep their leading zeros; a field the source does not give is the empty string.
///
/// @param chapter at which credits are voted: `ContNat`, else `ContFon`, else `ContOp` of an operation for third
///     parties (454101)
/// @param authorisation number of the AP or AE (`CaracSup ProgAutoNum`)
/// @param service managing department; only ledgers and budget preparations give it
/// @param analyticCode only ledgers and budget preparations give it
public record BudgetKey(
        BudgetRef budget,
        Flow flow,
        Movement movement,
        Section section,
        String nature,
        String function,
        String chapter,
        String operation,
        String authorisation,
        String service,
        String analyticCode) {

    /// The code of one field, empty where unknown; for [KeyField#POLICY], which is found and not given, empty.
    public String code(KeyField field) {
        return switch (field) {
            case AUTHORISATION -> authorisation;
            case OPERATION -> operation;
            case ANALYTIC_CODE -> analyticCode;
            case SERVICE -> service;
            case POLICY -> "";
            case FUNCTION -> function;
            case CHAPTER -> chapter;
            case NATURE -> nature;
            case BUDGET -> budget.value();
            case SECTION -> section.code();
            case FLOW -> flow.code();
            case MOVEMENT -> movement.code();
        };
    }

    /// Whether the key carries a result over from the year before (001, 002): by its nature, or by its chapter
    /// where the budget is voted without naming natures.
    public boolean carriesResultOver() {
        String code = nature.isEmpty() ? chapter : nature;
        return code.equals("001") || code.equals("002");
    }

    /// The same key, in this section.
    public BudgetKey inSection(Section other) {
        return new BudgetKey(
                budget,
                flow,
                movement,
                other,
                nature,
                function,
                chapter,
                operation,
                authorisation,
                service,
                analyticCode);
    }

    /// Written out: maps of keys ask it for each of thousands, and what records come with is slow in a virtual
    /// machine that has just started.
    @Override
    public int hashCode() {
        int hash = budget.hashCode();
        hash = 31 * hash + flow.hashCode();
        hash = 31 * hash + movement.hashCode();
        hash = 31 * hash + section.hashCode();
        hash = 31 * hash + nature.hashCode();
        hash = 31 * hash + function.hashCode();
        hash = 31 * hash + chapter.hashCode();
        hash = 31 * hash + operation.hashCode();
        hash = 31 * hash + authorisation.hashCode();
        hash = 31 * hash + service.hashCode();
        return 31 * hash + analyticCode.hashCode();
    }

    /// As [#hashCode].
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof BudgetKey that
                        && nature.equals(that.nature)
                        && function.equals(that.function)
                        && chapter.equals(that.chapter)
                        && operation.equals(that.operation)
                        && authorisation.equals(that.authorisation)
                        && service.equals(that.service)
                        && analyticCode.equals(that.analyticCode)
                        && flow == that.flow
                        && movement == that.movement
                        && section == that.section
                        && budget.equals(that.budget));
    }

    /// The same line in any document: the business key that findings are known by, so that "since when" survives a
    /// new version of the document. Given fields only, in a fixed order.
    public String businessKey() {
        List<String> parts = new ArrayList<>();
        for (KeyField field : KeyField.values()) {
            if (!code(field).isEmpty()) {
                parts.add(field.code() + "=" + code(field));
            }
        }
        return String.join(" ", parts);
    }
}
