package fr.continuum.application.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryPurchaseAccountBook;
import fr.continuum.application.port.By;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountBook.Said;
import fr.continuum.application.port.PurchaseAccountLists;
import fr.continuum.application.purchase.KeepPurchaseAccounts.Outcome;
import fr.continuum.application.purchase.PurchaseListInForce.Known;
import fr.continuum.application.purchase.PurchaseListInForce.Origin;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepPurchaseAccountsTest {

    private static final Siren CITY = new Siren("219300480");
    private static final PurchaseAccounts SHIPPED =
            new PurchaseAccounts(List.of(new Account("M57", "2051", Purchase.SOFTWARE, "")));
    private static final PurchaseAccounts OTHER =
            SHIPPED.with(new Account("M57", "6184", Purchase.TRAINING, "délibération"));
    private static final List<FileFault> FAULTS = List.of(FileFault.of("liste.csv", "Illisible."));

    private final InMemoryPurchaseAccountBook book = new InMemoryPurchaseAccountBook();
    private PurchaseAccountLists.Known installed = new PurchaseAccountLists.Known.Read(SHIPPED, false);
    private final PurchaseListInForce lists = new PurchaseListInForce(() -> installed, book);

    private Outcome keep(Optional<PurchaseAccounts> accounts, Optional<Sha256> seen, String reason, boolean dryRun)
            throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        return new KeepPurchaseAccounts(lists, book, clock)
                .keep(new KeepPurchaseAccounts.Request(CITY, accounts, seen, reason, new By("marie", "écran"), dryRun));
    }

    private Outcome keep(PurchaseAccounts accounts) throws IOException {
        return keep(Optional.of(accounts), KeepPurchaseAccounts.version(lists.of(CITY)), "nos marchés", false);
    }

    @Test
    void what_is_said_is_in_force_with_who_when_and_why() throws IOException {
        assertThat(keep(OTHER)).isEqualTo(new Outcome.Done(OTHER));

        assertThat(lists.of(CITY)).isEqualTo(new Known.Read(OTHER, Origin.SAID));
        assertThat(book.timeline(CITY)).singleElement().satisfies(said -> {
            assertThat(said.reason()).isEqualTo("nos marchés");
            assertThat(said.entry().author()).isEqualTo("marie");
            assertThat(said.entry().at()).isEqualTo("2026-11-22T10:00:00Z");
        });
        assertThat(lists.of(new Siren("229300082"))).isEqualTo(new Known.Read(SHIPPED, Origin.SHIPPED));
    }

    @Test
    void going_back_to_the_default_is_said_too_and_keeps_what_was_before() throws IOException {
        keep(OTHER);

        assertThat(keep(Optional.empty(), Optional.of(OTHER.version()), "retour", false))
                .isEqualTo(new Outcome.Done(SHIPPED));

        assertThat(lists.of(CITY)).isEqualTo(new Known.Read(SHIPPED, Origin.SHIPPED));
        assertThat(book.timeline(CITY))
                .extracting(Said::accounts)
                .containsExactly(Optional.empty(), Optional.of(OTHER));
    }

    @Test
    void a_change_made_from_another_list_than_the_one_in_force_is_not_kept() throws IOException {
        keep(OTHER);

        assertThat(keep(Optional.of(SHIPPED), Optional.of(SHIPPED.version()), "tard", false))
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(book.timeline(CITY)).hasSize(1);
    }

    @Test
    void without_words_for_a_reason_or_without_a_change_nothing_is_kept() throws IOException {
        assertThat(keep(Optional.of(OTHER), Optional.of(SHIPPED.version()), " – ", false))
                .isEqualTo(new Outcome.ReasonMissing());
        assertThat(keep(Optional.empty(), Optional.of(SHIPPED.version()), "retour", false))
                .isEqualTo(new Outcome.NoChange());
        assertThat(keep(Optional.of(OTHER), Optional.of(SHIPPED.version()), "essai", true))
                .isEqualTo(new Outcome.Done(OTHER));
        assertThat(book.timeline(CITY)).isEmpty();
    }

    @Test
    void saying_the_installed_list_makes_it_the_authoritys_own() throws IOException {
        assertThat(keep(SHIPPED)).isEqualTo(new Outcome.Done(SHIPPED));
        installed = new PurchaseAccountLists.Known.Read(OTHER, true);

        assertThat(lists.of(CITY)).isEqualTo(new Known.Read(SHIPPED, Origin.SAID));
    }

    @Test
    void where_the_file_of_the_installation_is_broken_one_may_say_a_list_and_not_go_back() throws IOException {
        installed = new PurchaseAccountLists.Known.Unusable(FAULTS);

        assertThat(lists.of(CITY)).isEqualTo(new Known.Unusable(FAULTS));
        assertThat(lists.noted(CITY)).isEmpty();
        assertThat(keep(Optional.of(OTHER), Optional.empty(), "en attendant", false))
                .isEqualTo(new Outcome.Done(OTHER));
        assertThat(lists.noted(CITY)).contains(OTHER.version());
        assertThat(keep(Optional.empty(), Optional.of(OTHER.version()), "retour", false))
                .isEqualTo(new Outcome.Unusable(FAULTS));
    }

    @Test
    void a_night_keeps_the_list_it_notes() throws IOException {
        Sha256 version = lists.noted(CITY).orElseThrow();

        installed = new PurchaseAccountLists.Known.Read(OTHER, true);

        assertThat(lists.noted(version)).contains(SHIPPED);
    }
}
