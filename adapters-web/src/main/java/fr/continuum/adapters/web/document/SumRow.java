package fr.continuum.adapters.web.document;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Tally;
import java.util.Arrays;
import java.util.List;

/// The sums of a document under one of the measures its lines carry.
record SumRow(Measure measure, Tally expense, Tally revenue) {

    static List<SumRow> of(Sums sums) {
        return Arrays.stream(Measure.values())
                .filter(sums::has)
                .map(m -> new SumRow(m, sums.of(Flow.EXPENSE, m), sums.of(Flow.REVENUE, m)))
                .toList();
    }
}
