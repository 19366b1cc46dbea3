package fr.continuum.adapters.cli;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.check.Subjects;

/// Names a document so that no two of a year have the same name.
public final class DocumentInFrench {

    private DocumentInFrench() {}

    /// `21930048000015 2019 DM2`, `… 2020 BP, projet`, `21930048000023 2019 BP, budget annexe « Eau »`.
    public static String name(DocumentHeader header) {
        String annex =
                header.budgetName().isEmpty() ? ", budget annexe" : ", budget annexe « " + header.budgetName() + " »";
        return Subjects.document(header) + (header.draft() ? ", projet" : "") + (header.annex() ? annex : "");
    }
}
