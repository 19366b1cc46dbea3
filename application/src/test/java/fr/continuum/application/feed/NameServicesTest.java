package fr.continuum.application.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.continuum.application.feed.NameServices.Fault;
import fr.continuum.application.feed.NameServices.Outcome;
import fr.continuum.application.feed.NameServices.Request;
import fr.continuum.application.port.KeptServiceNames;
import fr.continuum.application.port.ServiceNames.Known;
import fr.continuum.application.port.ServiceNames.Named;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameServicesTest {

    private static final Siren CITY = new Siren("219900017");
    private static final Siren OTHER = new Siren("219900025");

    /// The list, in memory.
    private static final class Book implements KeptServiceNames {

        private List<Named> names = List.of(
                new Named(Optional.empty(), "DAUT", "Direction de l’autonomie"),
                new Named(Optional.of(OTHER), "DAUT", "Autonomie et domicile"));
        private int writings;
        private Kept answer = Kept.DONE;

        @Override
        public Written written() {
            return new Written(new Known(names, List.of()), Sha256.of(names.toString()));
        }

        @Override
        public Kept keep(List<Named> all, Sha256 seen) {
            if (answer == Kept.DONE) {
                writings++;
                names = all;
            }
            return answer;
        }
    }

    private final Book book = new Book();
    private final NameServices services = new NameServices(book);

    private Outcome said(Optional<Siren> authority, Map<String, String> names) throws IOException {
        return services.name(new Request(
                authority, new LinkedHashMap<>(names), book.written().version()));
    }

    @Test
    void a_name_is_kept_and_those_that_are_not_spoken_of_stay() throws IOException {
        Outcome outcome = said(Optional.empty(), Map.of("DROU", "  Direction des\u00a0routes\net des ports "));

        assertThat(outcome).isEqualTo(new Outcome.Done(1));
        assertThat(book.written().known().of(CITY))
                .containsOnly(
                        entry("DAUT", "Direction de l’autonomie"),
                        entry("DROU", "Direction des\u00a0routes et des ports"));
        assertThat(book.written().known().of(OTHER)).containsEntry("DAUT", "Autonomie et domicile");
    }

    @Test
    void an_authority_names_a_service_otherwise_and_takes_its_name_away() throws IOException {
        assertThat(said(Optional.of(CITY), Map.of("DAUT", "Grand âge"))).isEqualTo(new Outcome.Done(1));
        assertThat(book.written().known().of(CITY)).containsEntry("DAUT", "Grand âge");

        assertThat(said(Optional.of(CITY), Map.of("DAUT", " "))).isEqualTo(new Outcome.Done(1));
        assertThat(book.written().known().of(CITY)).containsEntry("DAUT", "Direction de l’autonomie");
    }

    @Test
    void what_changes_nothing_writes_nothing() throws IOException {
        assertThat(said(Optional.empty(), Map.of("DAUT", "Direction de l’autonomie", "DCOL", "", "", "")))
                .isEqualTo(new Outcome.Done(0));
        assertThat(book.writings).isZero();
    }

    @Test
    void a_name_without_a_code_and_what_is_too_long_are_refused() throws IOException {
        assertThat(said(Optional.empty(), Map.of(" ", "Direction des routes")))
                .isEqualTo(new Outcome.Wrong("", Fault.NO_CODE));
        assertThat(said(Optional.empty(), Map.of("DROU", "r".repeat(501))))
                .isEqualTo(new Outcome.Wrong("DROU", Fault.TOO_LONG));
        assertThat(said(Optional.empty(), Map.of("D".repeat(65), "Routes")))
                .isEqualTo(new Outcome.Wrong("D".repeat(65), Fault.TOO_LONG));
        assertThat(book.writings).isZero();
    }

    @Test
    void a_list_that_changed_meanwhile_or_holds_more_is_left_as_it_is() throws IOException {
        assertThat(services.name(new Request(Optional.empty(), Map.of("DROU", "Routes"), Sha256.of("before"))))
                .isEqualTo(new Outcome.NotKept(KeptServiceNames.Kept.CHANGED_MEANWHILE));

        book.answer = KeptServiceNames.Kept.HOLDS_MORE;
        assertThat(said(Optional.empty(), Map.of("DROU", "Routes")))
                .isEqualTo(new Outcome.NotKept(KeptServiceNames.Kept.HOLDS_MORE));
        assertThat(book.names).hasSize(2);
    }
}
