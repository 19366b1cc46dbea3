package fr.continuum.adapters.files.need;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Puts the rows of one code together: each may add objectives, and what is said once must be the same. Not for use by
/// several threads.
final class NeedsOfFile {

    private final FaultList faults;
    private final Map<String, First> byCode = new LinkedHashMap<>();

    NeedsOfFile(FaultList faults) {
        this.faults = faults;
    }

    /// @param line of the first row of it
    private record First(CompetencyNeed need, int line) {}

    void add(NeedRow row) {
        row.read().ifPresent(need -> add(need, row.line()));
    }

    private void add(CompetencyNeed need, int line) {
        First before = byCode.get(need.code());
        if (before == null) {
            byCode.put(need.code(), new First(need, line));
        } else if (before.need().kind() == need.kind() && before.need().label().equals(need.label())) {
            List<PlanCode> both = Stream.concat(before.need().objectives().stream(), need.objectives().stream())
                    .toList();
            byCode.put(
                    need.code(),
                    new First(new CompetencyNeed(need.code(), need.kind(), need.label(), both), before.line()));
        } else {
            faults.add(
                    line,
                    NeedColumn.CODE.header(),
                    new Wording(
                            "Le code « " + need.code() + " » figure déjà à la ligne " + before.line()
                                    + ", où il dit autre chose. Donnez-en un autre.",
                            "Code “" + need.code() + "” already stands on row " + before.line()
                                    + ", where it says something else. Give another one."));
        }
    }

    List<CompetencyNeed> all() {
        return byCode.values().stream().map(First::need).toList();
    }
}
