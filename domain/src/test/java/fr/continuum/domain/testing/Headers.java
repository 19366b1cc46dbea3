package fr.continuum.domain.testing;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Documents in one line of text each: `CA 2018`, `DM2 2019`, `projet BP 2020`, then what differs from the usual:
/// `budget=21930048000023`, `norme=M14-M14_COM`, `du=2019-06-01`, `nom=Eau`, of a ledger `tient=ENG,MDT`.
public final class Headers {

    public static final String NOMENCLATURE = "M57-M57_A";

    private Headers() {}

    public static DocumentHeader header(String text) {
        boolean draft = false;
        BudgetStage stage = null;
        int number = 0;
        FiscalYear year = null;
        String budget = Words.SIRET;
        String name = "Budget principal";
        String nomenclature = NOMENCLATURE;
        LocalDate issuedOn = null;
        Set<LedgerPart> parts = LedgerPart.ALL;
        for (String word : text.strip().split("\\s+")) {
            String value = word.substring(word.indexOf('=') + 1);
            if (word.equals("projet")) {
                draft = true;
            } else if (word.startsWith("budget=")) {
                budget = value;
            } else if (word.startsWith("nom=")) {
                name = value;
            } else if (word.startsWith("norme=")) {
                nomenclature = value;
            } else if (word.startsWith("du=")) {
                issuedOn = LocalDate.parse(value);
            } else if (word.startsWith("tient=")) {
                parts = LedgerPart.of(Arrays.stream(value.split(",", -1))
                        .map(code -> LedgerPart.ofCode(code).orElseThrow())
                        .toList());
            } else if (FiscalYear.isValid(word)) {
                year = new FiscalYear(Integer.parseInt(word));
            } else {
                String code = word.replaceAll("[0-9]", "");
                stage = BudgetStage.ofCode(code)
                        .orElseThrow(() -> new IllegalArgumentException("Not a stage: " + word));
                number = code.equals(word) ? 0 : Integer.parseInt(word.substring(code.length()));
            }
        }
        return new DocumentHeader(
                new Siren(budget.substring(0, 9)),
                "Crach",
                new BudgetRef(budget),
                name,
                !budget.equals(Words.SIRET),
                Nomenclature.parse(nomenclature),
                given(year, text),
                given(stage, text),
                number,
                draft,
                VoteBasis.NATURE,
                issuedOn,
                stage == BudgetStage.LEDGER ? Sha256.of("a profile") : null,
                stage == BudgetStage.LEDGER ? parts : LedgerPart.NONE);
    }

    private static <T> T given(@Nullable T value, String text) {
        if (value == null) {
            throw new IllegalArgumentException("A document has a stage and a year: " + text);
        }
        return value;
    }
}
