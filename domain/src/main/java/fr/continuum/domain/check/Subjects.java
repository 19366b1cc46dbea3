package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.target.Dimension;
import java.util.Arrays;

/// How findings name what they are about: business words only, so that the same matter has the same name in the next
/// version of a document.
public final class Subjects {

    private Subjects() {}

    /// `21930048000015 2019 CA`, `… DM2`; of a ledger `… GL`, and `… GL-ENG`, `… GL-TIT` where it holds no payment
    /// order: those that stand beside one another have names of their own.
    public static String document(DocumentHeader header) {
        return header.budget() + " " + header.fiscalYear() + " "
                + header.code()
                + (header.slot().number() == 0 ? "" : header.slot().number());
    }

    /// The ledger of a budget and year, whatever extracts make it up: `21930048000015 2026 GL`.
    static String ledger(DocumentHeader header) {
        return header.budget() + " " + header.fiscalYear() + " "
                + header.stage().code();
    }

    /// A key of a document in one dimension.
    public static String key(DocumentHeader header, Dimension dimension, BudgetKey key) {
        return document(header) + " " + dimension + " " + key.businessKey();
    }

    /// The name of the same key in another dimension; what names no key stays as it is.
    public static String in(Dimension dimension, String subject) {
        String[] words = subject.split(" ", 5);
        boolean isKey = words.length == 5
                && Arrays.stream(Dimension.values()).anyMatch(one -> one.name().equals(words[3]));
        return isKey ? String.join(" ", words[0], words[1], words[2], dimension.name(), words[4]) : subject;
    }

    /// `… DM2 dépenses chapitre 011`, `… CFU dépenses opération 103`.
    static String chapter(DocumentHeader header, Chapters.Place place) {
        return document(header) + " " + place(place);
    }

    /// `dépenses chapitre 011`.
    static String place(Chapters.Place place) {
        return switch (place.flow()) {
                    case EXPENSE -> "dépenses";
                    case REVENUE -> "recettes";
                }
                + (place.operation().isEmpty()
                        ? " chapitre " + (place.chapter().isEmpty() ? "non renseigné" : place.chapter())
                        : " opération " + place.operation());
    }
}
