package fr.continuum.domain.budget;

import org.jspecify.annotations.Nullable;

/// One line of a budget document, as kept: never a calculated total, never merged with a line that looks the same.
///
/// @param ordinal place among the kept lines of the document, from 1; identifies the line within its document
/// @param sourceLine line of the file where it starts, from 1
/// @param label the document's own label (`LibCpte`), possibly empty
/// @param detail codes that no question of ours needs but an export must give back
public record BudgetLine(int ordinal, int sourceLine, BudgetKey key, Amounts amounts, String label, Detail detail) {

    /// Codes as the document writes them, empty where absent.
    ///
    /// @param contNat chapter or article at which credits are voted by nature (`ContNat`)
    /// @param contFon chapter at which credits are voted by function (`ContFon`)
    /// @param contOp chapter at which credits are voted by operation (`ContOp`); of third parties too
    /// @param specialised `ArtSpe`; null where absent
    /// @param authorisationLabel `CaracSup ProgAutoLib`
    public record Detail(
            String contNat,
            String contFon,
            String contOp,
            @Nullable Boolean specialised,
            String authorisationLabel) {

        public static final Detail NONE = new Detail("", "", "", null, "");
    }
}
