package fr.continuum.adapters.files.sample;

import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.FeedSampleReaderContract;
import fr.continuum.application.testing.InMemoryContent;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

class FeedSamplesContractTest extends FeedSampleReaderContract {

    @Override
    protected FeedSampleReader reader() {
        return new FeedSamples(Clock.systemUTC());
    }

    @Override
    protected InMemoryContent file(String name, List<List<String>> rows) {
        return InMemoryContent.of(
                name + ".csv",
                rows.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\n", "", "\n")));
    }
}
