package fr.continuum.adapters.files.crossproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountLists.Known;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseAccountsFileTest {

    @TempDir
    Path profiles;

    private Known known() throws IOException {
        return new PurchaseAccountsFile(profiles).inForce();
    }

    private void write(String text) throws IOException {
        Files.writeString(profiles.resolve(PurchaseAccountsFile.NAME), text);
    }

    @ParameterizedTest
    @CsvSource({
        "M57-M57_D, 2051, SOFTWARE",
        "M57-M57_D, 65811, CLOUD",
        "M57-M57_D, 65818, SOFTWARE",
        "M57-M57_A, 2183, IT_EQUIPMENT",
        "M57-M57_D, 21838, IT_EQUIPMENT",
        "M57-M57_D, 6184, TRAINING",
        "M57-M57_D, 6512, ",
        "M57-M57_D, 2053, ",
        "M57-M57_D, 6183, ",
        "M57-M57_D, 65315, ",
        "M14-M14_COM_SUP3500, 6512, CLOUD",
        "M14-M14_COM_SUP3500, 651, SOFTWARE",
        "M14-M14_COM_SUP3500, 6184, TRAINING",
        "M52-M52, 6512, ",
        "M52-M52, 6581, SOFTWARE",
        "M4-M43_D, 6223, CLOUD",
        "M4-M43_D, 6184, ",
        // What maintenance is of, the account does not say.
        "M57-M57_D, 6156, ",
        "M14-M14_COM_SUP3500, 6156, ",
        "M52-M52, 6156, ",
        "M4-M43_D, 6156, ",
        // Its chart was never read.
        "M22-M22, 2051, ",
        "M22-M22, 6184, "
    })
    void the_list_that_ships_knows_what_each_norm_buys_under_which_account(
            String nomenclature, String nature, Purchase purchase) {
        assertThat(PurchaseAccountsFile.shipped()
                        .of(Nomenclature.parse(nomenclature), nature)
                        .orElse(null))
                .isEqualTo(purchase);
    }

    @Test
    void a_list_of_the_home_takes_the_place_of_the_whole_one_that_ships() throws IOException {
        assertThat(known()).isEqualTo(new Known.Read(PurchaseAccountsFile.shipped(), false));

        write("\ufeffnorme;compte;achat;source\nM57;6156;logiciel;notre marché de maintenance\nM57;2183;materiel;\n");

        assertThat(known())
                .isEqualTo(new Known.Read(
                        new PurchaseAccounts(List.of(
                                new Account("M57", "6156", Purchase.SOFTWARE, "notre marché de maintenance"),
                                new Account("M57", "2183", Purchase.IT_EQUIPMENT, ""))),
                        true));
    }

    @Test
    void every_fault_is_told_with_its_line_and_nothing_stands_in_for_a_broken_list() throws IOException {
        write(
                "norme;compte;achat\nM57;20x1;logiciel\nM57;2051;jouet\n57;2051;logiciel\nM57;2183;matériel\nM57;2183;logiciel\n");

        assertThat(known())
                .isInstanceOfSatisfying(
                        Known.Unusable.class,
                        broken -> assertThat(broken.faults())
                                .extracting(FileFault::line, FileFault::columnName)
                                .containsExactly(
                                        tuple(2, "compte"), tuple(3, "achat"), tuple(4, "norme"), tuple(6, "compte")));
    }

    @Test
    void what_is_no_such_file_is_said_to_be_none() throws IOException {
        write("norme;compte;achat\nM57;2051\n");
        assertThat(known()).isInstanceOf(Known.Unusable.class);

        Files.write(
                profiles.resolve(PurchaseAccountsFile.NAME),
                "norme;compte;achat\nM57;2183;matériel\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(known())
                .isInstanceOfSatisfying(
                        Known.Unusable.class,
                        broken ->
                                assertThat(broken.faults().getFirst().reason()).contains("UTF-8"));

        Files.write(profiles.resolve(PurchaseAccountsFile.NAME), new byte[1_000_001]);
        assertThat(known()).isInstanceOf(Known.Unusable.class);
    }
}
