package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.check.DocumentChecks;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.CoverageMeasurement;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import fr.continuum.domain.trace.KeyTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Attributes the keys of one reading and adds them up: pure, the same for a night, a check and a recomputation.
public final class DocumentMeasurement {

    private final Attributor.Tables tables;

    public DocumentMeasurement(Attributor.Tables tables) {
        this.tables = tables;
    }

    /// @param chart the reading was made with; null where none stood
    /// @param id fingerprint of all that decides the result
    public Measurement measure(Sha256 id, Reading reading, List<KeyTotals> totals, @Nullable ChartOfAccounts chart) {
        Attributor attributor = new Attributor(
                tables,
                reading.header().fiscalYear(),
                chart,
                totals.stream().map(KeyTotals::key).toList());
        List<AttributedKey> keys = totals.stream()
                .map(t -> new AttributedKey(t, attributor.attribute(t.key())))
                .toList();
        Findings findings = DocumentChecks.check(
                        reading.header(), chart, keys, reading.controlTotals(), tables.planTable() != null)
                .and(unknownCodes(reading));
        return new Measurement(
                id,
                reading.id(),
                keys,
                new CoverageMeasurement(attributor, keys).coverages(reading.sums()),
                attributor.tree(Dimension.POLICY),
                findings);
    }

    private static Findings unknownCodes(Reading reading) {
        return Findings.of(reading.unknownCodes().stream()
                .map(code -> unknownCode(reading, code))
                .toList());
    }

    private static Finding unknownCode(Reading reading, UnknownCode code) {
        return Finding.of(
                ContinuumRule.R35,
                Subjects.document(reading.header()) + " " + code.field().code() + " " + code.code(),
                Wording.same(code.field().code())
                        .then(new Wording(" au plan de comptes ", " in the chart of accounts "))
                        .then(reading.header().nomenclature().toString()),
                new Wording(
                                "code " + code.code() + " absent, gardé tel quel (",
                                "code " + code.code() + " is not there, kept as it is (")
                        .then(Long.toString(code.lines()))
                        .then(
                                code.lines() > 1
                                        ? new Wording(" lignes)", " lines)")
                                        : new Wording(" ligne)", " line)")));
    }
}
