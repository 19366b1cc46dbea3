package fr.continuum.domain.testing;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.shared.Sha256;
import java.util.HashMap;
import java.util.Map;

/// Charts of accounts with few codes: `2 > 21 > 212` is the function 212, below 21, below 2.
public final class ChartFixture {

    private ChartFixture() {}

    /// A chart of the usual norm that holds these functions; a label is `Fonction 21`.
    public static ChartOfAccounts chart(int year, String... functionPaths) {
        return chart(Headers.NOMENCLATURE, year, functionPaths);
    }

    public static ChartOfAccounts chart(String nomenclature, int year, String... functionPaths) {
        Map<String, Function> functions = new HashMap<>();
        for (String path : functionPaths) {
            String parent = "";
            for (String code : path.split(" > ")) {
                functions.put(code, new Function(code, "Fonction " + code, parent));
                parent = code;
            }
        }
        return new ChartOfAccounts(
                Nomenclature.parse(nomenclature),
                new FiscalYear(year),
                Sha256.of(nomenclature + year + String.join("|", functionPaths)),
                Map.of("011", new Chapter("011", "Charges à caractère général", Section.OPERATING)),
                Map.of("930", new Chapter("930", "Services généraux", Section.OPERATING)),
                Map.of("6161", new Account("6161", "Assurance multirisques", "011", "")),
                functions);
    }
}
