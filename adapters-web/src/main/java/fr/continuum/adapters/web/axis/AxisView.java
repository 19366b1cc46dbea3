package fr.continuum.adapters.web.axis;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.AxisCode;
import java.util.List;

/// The page of an axis.
///
/// @param rows one page of its codes
/// @param counts how many codes are understood, and how
/// @param file address of the file
/// @param table version of the table it was made with
record AxisView(List<Row> rows, Paging paging, Counts counts, String file, String table) {

    /// @param page of the element
    record Row(AxisCode code, String page) {}

    record Counts(int codes, int ofPlan, int byRow, int notYet) {}

    static AxisView of(AnalyticAxis axis, Paging paging, Whose whose, AxisForm form, String table) {
        return new AxisView(
                axis.codes().stream()
                        .skip(paging.skip())
                        .limit(Paging.SIZE)
                        .map(code -> new Row(code, page(whose, code)))
                        .toList(),
                paging,
                counts(axis),
                form.at("/axe-analytique/fichier"),
                table);
    }

    private static String page(Whose whose, AxisCode code) {
        return whose.authority()
                .map(KnownAuthority::siren)
                .map(siren -> Ways.element(siren, code.element().value()))
                .orElse("");
    }

    private static Counts counts(AnalyticAxis axis) {
        int ofPlan = 0;
        int byRow = 0;
        int notYet = 0;
        for (AxisCode code : axis.codes()) {
            switch (code.recognition()) {
                case CODE_OF_PLAN -> ofPlan++;
                case ROW -> byRow++;
                case NOT_YET -> notYet++;
            }
        }
        return new Counts(axis.codes().size(), ofPlan, byRow, notYet);
    }
}
