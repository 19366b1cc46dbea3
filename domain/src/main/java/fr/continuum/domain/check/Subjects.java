package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.target.Dimension;

/// How findings name what they are about: business words only, so that the same matter has the same name in the next
/// version of a document.
public final class Subjects {

    private Subjects() {}

    /// `21930048000015 2019 CA`, `… DM2`.
    public static String document(DocumentHeader header) {
        return header.budget() + " " + header.fiscalYear() + " "
                + header.stage().code()
                + (header.slot().number() == 0 ? "" : header.slot().number());
    }

    /// A key of a document in one dimension.
    public static String key(DocumentHeader header, Dimension dimension, BudgetKey key) {
        return document(header) + " " + dimension + " " + key.businessKey();
    }

    /// `… DM2 dépenses chapitre 011`, `… CFU dépenses opération 103`.
    static String chapter(DocumentHeader header, Chapters.Place place) {
        return document(header) + " "
                + switch (place.flow()) {
                    case EXPENSE -> "dépenses";
                    case REVENUE -> "recettes";
                }
                + (place.operation().isEmpty()
                        ? " chapitre " + (place.chapter().isEmpty() ? "non renseigné" : place.chapter())
                        : " opération " + place.operation());
    }
}
