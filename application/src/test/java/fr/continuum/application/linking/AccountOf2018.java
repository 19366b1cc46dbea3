package fr.continuum.application.linking;

import fr.continuum.application.port.ReadingId;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.util.List;

/// A small account, to link rows by: two functions, of which one has three natures, an amount voted only, and revenue.
final class AccountOf2018 {

    private AccountOf2018() {}

    /// Puts it through a night of a house.
    ///
    /// @return how the night read it
    static ReadingId publishedBy(House house, Siren authority) throws IOException {
        house.night(List.of(ScriptedReader.document(
                "ca.xml",
                "CA 2018",
                "D fonction=212 nature=60 MtReal=100,00",
                "D fonction=311 nature=60 MtReal=20,00",
                "D fonction=311 nature=61 MtReal=5,00",
                "D fonction=311 nature=62 CredOuv=9,00",
                "R fonction=311 nature=70 MtReal=7,00")));
        return house.consolidations
                .current(authority)
                .orElseThrow()
                .documents()
                .getFirst()
                .reading();
    }
}
