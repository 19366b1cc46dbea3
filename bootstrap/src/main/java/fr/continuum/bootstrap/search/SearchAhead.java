package fr.continuum.bootstrap.search;

import fr.continuum.application.lookup.SearchEverything;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.shared.Owner;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the indexes of search ahead of the first question: when the server is ready, and again within a minute of
/// whatever changed, a night most of all. Nobody's question then waits for one.
final class SearchAhead implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchAhead.class);

    private final Registers registers;
    private final SearchEverything search;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("search-ahead").unstarted(task));

    SearchAhead(Registers registers, SearchEverything search) {
        this.registers = registers;
        this.search = search;
    }

    void start() {
        ScheduledFuture<?> _ = clock.scheduleWithFixedDelay(this::prepare, 0, 1, TimeUnit.MINUTES);
    }

    /// A fault of one round must not end the others.
    void prepare() {
        try {
            owners().forEach(search::prepare);
        } catch (RuntimeException e) {
            LOG.error("the indexes of search could not be made ahead; the next question makes them", e);
        }
    }

    private List<Owner> owners() {
        List<Owner> owners = registers.authorities().stream()
                .map(authority -> Owner.of(authority.siren()))
                .toList();
        return owners.isEmpty() ? List.of(Owner.HOME) : owners;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
