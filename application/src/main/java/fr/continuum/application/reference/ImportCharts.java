package fr.continuum.application.reference;

import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts charts of accounts in force. All of the files or none: the faults of every file are told at once.
public final class ImportCharts {

    private final ChartReader reader;
    private final ChartStore charts;
    private final Clock clock;

    public ImportCharts(ChartReader reader, ChartStore charts, Clock clock) {
        this.reader = reader;
        this.charts = charts;
        this.clock = clock;
    }

    /// @param owner an authority, or the home for all that have none of their own
    /// @param author login, or the command that asked for it
    public record Request(List<Content> files, Owner owner, String author) {

        public Request {
            files = List.copyOf(files);
        }
    }

    /// What became of the charts.
    public sealed interface Outcome {

        /// In the order of the files.
        record Imported(List<ChartOfAccounts> charts) implements Outcome {

            public Imported {
                charts = List.copyOf(charts);
            }
        }

        record Refused(List<FileFault> faults) implements Outcome {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    public Outcome importCharts(Request request) throws IOException {
        Map<ChartOfAccounts, String> read = new LinkedHashMap<>();
        List<FileFault> faults = new ArrayList<>();
        for (Content file : request.files()) {
            switch (reader.read(file)) {
                case ChartReader.Outcome.Read(ChartOfAccounts chart) -> read.put(chart, file.name());
                case ChartReader.Outcome.Unusable(FileFault fault) -> faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        read.forEach((chart, file) ->
                charts.put(request.owner(), chart, new TimelineEntry(request.author(), clock.instant(), file)));
        return new Outcome.Imported(List.copyOf(read.keySet()));
    }
}
