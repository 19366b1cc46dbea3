package fr.continuum.benchmarks.night;

import fr.continuum.benchmarks.ResultsPage;
import fr.continuum.benchmarks.program.Folders;
import fr.continuum.benchmarks.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Nights by command over ledgers of years that came one after the other: what the years before cost the last.
///
/// @param folder where ledgers are written, and thrown away
/// @param lines how many a ledger has
public record NightsOverYears(Program program, Path folder, int lines, int first, int last) {

    private static final int ROWS = 15_000;

    /// In a home of its own, whose table toward the plan links nearly all keys.
    ///
    /// @return seconds of each night, one more after the last year
    public List<Double> linkedByTable() throws IOException, InterruptedException {
        Path home = folder.resolve("linked");
        Path table = folder.resolve("table.csv");
        int _ = InventedTable.write(table, ROWS);
        program.mustRun(home, "import", "allocation", table.toString(), "--to", "plan", "--create-targets");
        List<Double> nights = over(home, InventedLedger.ALONE);
        Folders.delete(home);
        return nights;
    }

    /// @return seconds of each night, its start included, and of one more that finds nothing new
    public List<Double> over(Path home, InventedLedger ledger) throws IOException, InterruptedException {
        Path inbox = folder.resolve("ledger");
        List<Double> nights = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            Folders.delete(inbox);
            ledger.write(inbox.resolve("GL-" + year + ".csv"), year, lines);
            nights.add(night(home, inbox));
        }
        nights.add(night(home, inbox));
        Folders.delete(inbox);
        return nights;
    }

    private double night(Path home, Path inbox) throws IOException, InterruptedException {
        long start = System.nanoTime();
        program.mustRun(home, "consolidate", "--inbox", inbox.toString());
        return (System.nanoTime() - start) / 1e9;
    }

    /// @param linked nights of keys that a table links
    /// @param unlinked nights of keys nearly none of which anything links: each is found each night
    public void say(Path page, List<Double> linked, List<Double> unlinked) throws IOException {
        List<String> said = new ArrayList<>(List.of(
                "`consolidate` of one ledger of %,d lines and 20,000 keys after another, each of another year; its start is part of each. Once in a"
                        .formatted(lines),
                "home whose table of %,d rows links nearly all keys; once on the demonstration, where two keys in three are linked to nothing, which is"
                        .formatted(ROWS),
                "told of each of them each night. The last night finds nothing new.",
                "",
                "| years of ledgers already there | keys linked, × the first night | s | unlinked, × the first night | s |",
                "|---|---|---|---|---|"));
        for (int there = 0; there < linked.size(); there++) {
            said.add("| %s | %.2f | %.1f | %.2f | %.1f |"
                    .formatted(
                            there == linked.size() - 1 ? there + ", nothing new" : there,
                            linked.get(there) / linked.getFirst(),
                            linked.get(there),
                            unlinked.get(there) / unlinked.getFirst(),
                            unlinked.get(there)));
        }
        new ResultsPage(page).say("Nights over years of ledgers", said);
    }
}
