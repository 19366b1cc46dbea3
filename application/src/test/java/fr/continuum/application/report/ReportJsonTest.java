package fr.continuum.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.SectionCoverage;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final ContinuumRule RULE = ContinuumRule.values()[0];

    @Test
    void a_report_is_written_in_a_fixed_order_with_two_decimals() {
        assertThat(written(report(BudgetStage.ADMIN_ACCOUNT)))
                .isEqualTo("""
                        {
                          "consolidation": {
                            "id": "2026-11-22.1",
                            "asOf": "2026-11-22",
                            "status": "PUBLISHED",
                            "refusals": []
                          },
                          "documents": [
                            {
                              "file": "CA \\"2018\\"\\u0009.xml",
                              "sha256": null,
                              "kind": "TOTEM",
                              "authority": null,
                              "budget": null,
                              "fiscalYear": null,
                              "stage": null,
                              "number": null,
                              "status": "QUARANTINED",
                              "reason": "XML tronqué",
                              "lines": null,
                              "sums": {
                                "MtReal": {
                                  "expense": 1100.00,
                                  "revenue": -0.05
                                }
                              }
                            }
                          ],
                          "coverage": [
                            {
                              "authority": "219300480",
                              "document": "%s",
                              "fiscalYear": 2018,
                              "stage": "CA",
                              "budget": "21930048000013",
                              "flow": "EXPENSE",
                              "measure": "MtReal",
                              "dimension": "POLICY",
                              "total": {
                                "amount": 1100.00,
                                "lines": 3
                              },
                              "outOfScope": {
                                "amount": 100.00,
                                "lines": 1,
                                "byReason": {
                                  "ORDER_OPERATION": {
                                    "amount": 100.00,
                                    "lines": 1
                                  }
                                }
                              },
                              "traced": {
                                "amount": 1000.00,
                                "lines": 2,
                                "strong": 0.00,
                                "weak": 1000.00
                              },
                              "setAside": {
                                "amount": 0.00,
                                "lines": 0,
                                "byReason": {}
                              },
                              "ambiguous": {
                                "amount": 0.00,
                                "lines": 0
                              },
                              "untraced": {
                                "amount": 0.00,
                                "lines": 0
                              },
                              "rate": 1.0000,
                              "byTarget": [],
                              "bySection": [
                                {
                                  "section": "F",
                                  "total": {
                                    "amount": 0.00,
                                    "lines": 0
                                  },
                                  "outOfScope": {
                                    "amount": 0.00,
                                    "lines": 0,
                                    "byReason": {}
                                  },
                                  "traced": {
                                    "amount": 0.00,
                                    "lines": 0,
                                    "strong": 0.00,
                                    "weak": 0.00
                                  },
                                  "setAside": {
                                    "amount": 0.00,
                                    "lines": 0,
                                    "byReason": {}
                                  },
                                  "ambiguous": {
                                    "amount": 0.00,
                                    "lines": 0
                                  },
                                  "untraced": {
                                    "amount": 0.00,
                                    "lines": 0
                                  }
                                }
                              ]
                            }
                          ],
                          "budgets": [],
                          "findings": {
                            "total": 1,
                            "byRule": {
                              "%s": 1
                            },
                            "items": [
                              {
                                "rule": "%s",
                                "subject": "2018",
                                "expected": "rien",
                                "found": "quelque chose",
                                "amount": 12.30,
                                "since": "2026-11-21"
                              }
                            ]
                          }
                        }""".formatted(Sha256.of("a"), RULE.id(), RULE.id()));
    }

    @Test
    void no_rate_is_taken_of_changes_alone() {
        assertThat(written(report(BudgetStage.AMENDING))).contains("\"rate\": null");
    }

    private static String written(NightReport report) {
        StringBuilder text = new StringBuilder();
        ReportJson.write(report, text);
        return text.toString();
    }

    private static NightReport report(BudgetStage stage) {
        Sums sums = new Sums.Builder()
                .add(Flow.EXPENSE, Measure.EXECUTED, new Tally(110_000, 3))
                .add(Flow.REVENUE, Measure.EXECUTED, new Tally(-5, 1))
                .build();
        Buckets buckets = new Buckets(
                Map.of(OutOfScopeReason.ORDER_OPERATION, new Tally(10_000, 1)),
                Map.of(Strength.WEAK, new Tally(100_000, 2)),
                new Tally(100_000, 2),
                Map.of(),
                Tally.ZERO,
                Tally.ZERO);
        Coverage coverage = new Coverage(
                Flow.EXPENSE,
                Measure.EXECUTED,
                Dimension.POLICY,
                new Tally(110_000, 3),
                buckets,
                Map.of(Section.OPERATING, new SectionCoverage(Tally.ZERO, Buckets.EMPTY)),
                List.of());
        return new NightReport(
                new NightReport.Consolidation(
                        new NightId("2026-11-22.1"), LocalDate.of(2026, 11, 22), NightStatus.PUBLISHED, List.of()),
                List.of(new NightReport.Document(
                        "CA \"2018\"\t.xml",
                        null,
                        FileKind.TOTEM,
                        null,
                        NightReport.Status.QUARANTINED,
                        "XML tronqué",
                        null,
                        sums)),
                List.of(new DocumentCoverage(
                        new Siren("219300480"),
                        Sha256.of("a"),
                        new FiscalYear(2018),
                        stage,
                        new BudgetRef("21930048000013"),
                        coverage)),
                List.of(),
                List.of(new DatedFinding(
                        Finding.of(RULE, "2018", "rien", "quelque chose", 1230), LocalDate.of(2026, 11, 21))));
    }
}
