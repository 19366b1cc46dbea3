package fr.continuum.adapters.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.BudgetCoverage;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final Siren CITY = new Siren("219300480");
    private static final BudgetRef BUDGET = new BudgetRef("21930048000015");
    private static final Sha256 SHA = Sha256.of("document");
    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Test
    void an_empty_check_holds_every_field() throws IOException {
        assertThat(json(new NightReport(null, List.of(), List.of(), List.of(), List.of())))
                .isEqualTo("""
                        {
                          "consolidation": null,
                          "documents": [],
                          "coverage": [],
                          "budgets": [],
                          "findings": {
                            "total": 0,
                            "byRule": {},
                            "items": []
                          }
                        }""");
    }

    @Test
    void a_finding_that_outgrew_its_waiver_is_counted_and_says_why() throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 22);
        Finding finding = Found.of(ContinuumRule.R20, "fonction=515", "relié", "sans lien", 300_000_00);
        Waiver waiver = new Waiver(finding.rule(), finding.subject(), "accord", "paul", day, day.plusDays(30))
                .having(new Seen(OptionalLong.of(1_000_00), finding.observation()));
        NightReport report = new NightReport(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new DatedFinding(
                        finding,
                        day,
                        null,
                        new Waivers(List.of(waiver)).outgrown(finding, day).orElseThrow(),
                        null)));

        assertThat(json(report)).contains("\"total\": 1,").endsWith("""
                        "since": "2026-11-22",
                        "outgrown": {
                          "reason": "accord",
                          "author": "paul",
                          "from": "2026-11-22",
                          "lastDay": "2026-12-22",
                          "why": "pour 1\u202f000,00\u00a0€, il est de 300\u202f000,00\u00a0€"
                        },
                        "english": {
                          "expected": "relié",
                          "found": "sans lien",
                          "why": "for €1,000.00, it is €300,000.00"
                        }
                      }
                    ]
                  }
                }""");
    }

    @Test
    void a_waived_finding_is_told_marked_and_not_counted() throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 22);
        Finding finding = Found.of(ContinuumRule.R12, "TRAINING F1", "un objectif", "aucun objectif");
        NightReport report = new NightReport(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new DatedFinding(
                        finding,
                        day,
                        new Waiver(finding.rule(), finding.subject(), "accord", "paul", day, day.plusDays(30)),
                        null,
                        null)));

        assertThat(json(report)).endsWith("""
                  "findings": {
                    "total": 0,
                    "byRule": {},
                    "items": [
                      {
                        "rule": "R12",
                        "subject": "TRAINING F1",
                        "expected": "un objectif",
                        "found": "aucun objectif",
                        "amount": null,
                        "since": "2026-11-22",
                        "waiver": {
                          "reason": "accord",
                          "author": "paul",
                          "from": "2026-11-22",
                          "lastDay": "2026-12-22"
                        }
                      }
                    ]
                  }
                }""");
    }

    @Test
    void what_a_night_kept_in_english_ends_each_finding_and_what_it_did_not_is_left_out() throws IOException {
        Finding both = Finding.of(
                ContinuumRule.R12,
                "TRAINING F1",
                new Wording("un objectif", "an objective"),
                new Wording("aucun objectif", "no objective"));
        Finding french = Found.of(ContinuumRule.R12, "TRAINING F2", "un objectif", "aucun objectif");

        assertThat(json(new NightReport(
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new DatedFinding(both, null), new DatedFinding(french, null)))))
                .endsWith("""
                        "since": null,
                        "english": {
                          "expected": "an objective",
                          "found": "no objective"
                        }
                      },
                      {
                        "rule": "R12",
                        "subject": "TRAINING F2",
                        "expected": "un objectif",
                        "found": "aucun objectif",
                        "amount": null,
                        "since": null
                      }
                    ]
                  }
                }""");
    }

    @Test
    void documents_are_told_with_their_lines_and_sums() throws IOException {
        Sums sums = new Sums.Builder()
                .add(Flow.EXPENSE, Measure.EXECUTED, new Tally(25_178_400_902L, 3))
                .build();
        NightReport report = new NightReport(
                new NightReport.Consolidation(
                        NightId.of(LocalDate.of(2026, 11, 22), 1),
                        LocalDate.of(2026, 11, 22),
                        NightStatus.NOT_PUBLISHED,
                        List.of(new NightReport.Refusal(CITY, "Les parts ne font pas le tout."))),
                List.of(
                        new Document(
                                "ca.xml",
                                SHA,
                                FileKind.TOTEM,
                                header(),
                                NightReport.Status.LOADED,
                                "",
                                new LineCounts(5, 3, 2, 0),
                                sums),
                        new Document(
                                "photo.png",
                                null,
                                FileKind.UNRECOGNISED,
                                null,
                                NightReport.Status.QUARANTINED,
                                "photo.png : illisible.",
                                null,
                                Sums.NONE),
                        new Document(
                                        "gl.csv",
                                        null,
                                        FileKind.LEDGER,
                                        null,
                                        NightReport.Status.QUARANTINED,
                                        "",
                                        null,
                                        Sums.NONE)
                                .because(FileFault.at(
                                        "gl.csv", 2, 0, new Wording("cette ligne est coupée", "this row is cut")))),
                List.of(),
                List.of(),
                List.of(
                        new DatedFinding(
                                Found.of(ContinuumRule.R20, "fonction=01", "relié", "sans lien", -1),
                                LocalDate.of(2026, 11, 21)),
                        new DatedFinding(Found.of(ContinuumRule.R35, "nature=9", "connu", "inconnu"), null)));

        assertThat(json(report)).isEqualTo("""
                {
                  "consolidation": {
                    "id": "2026-11-22.1",
                    "asOf": "2026-11-22",
                    "status": "NOT_PUBLISHED",
                    "refusals": [
                      {
                        "authority": "219300480",
                        "reason": "Les parts ne font pas le tout."
                      }
                    ]
                  },
                  "documents": [
                    {
                      "file": "ca.xml",
                      "sha256": "%s",
                      "kind": "TOTEM",
                      "authority": "219300480",
                      "budget": "21930048000015",
                      "fiscalYear": 2026,
                      "stage": "CA",
                      "number": 0,
                      "status": "LOADED",
                      "reason": null,
                      "lines": {
                        "read": 5,
                        "kept": 3,
                        "totals": 2,
                        "rejected": 0
                      },
                      "sums": {
                        "MtReal": {
                          "expense": 251784009.02,
                          "revenue": 0.00
                        }
                      }
                    },
                    {
                      "file": "photo.png",
                      "sha256": null,
                      "kind": "UNRECOGNISED",
                      "authority": null,
                      "budget": null,
                      "fiscalYear": null,
                      "stage": null,
                      "number": null,
                      "status": "QUARANTINED",
                      "reason": "photo.png : illisible.",
                      "lines": {
                        "read": 0,
                        "kept": 0,
                        "totals": 0,
                        "rejected": 0
                      },
                      "sums": {}
                    },
                    {
                      "file": "gl.csv",
                      "sha256": null,
                      "kind": "LEDGER",
                      "authority": null,
                      "budget": null,
                      "fiscalYear": null,
                      "stage": null,
                      "number": null,
                      "status": "QUARANTINED",
                      "reason": "gl.csv, ligne 2 : cette ligne est coupée",
                      "lines": {
                        "read": 0,
                        "kept": 0,
                        "totals": 0,
                        "rejected": 0
                      },
                      "sums": {},
                      "english": {
                        "reason": "gl.csv, line 2: this row is cut"
                      }
                    }
                  ],
                  "coverage": [],
                  "budgets": [],
                  "findings": {
                    "total": 2,
                    "byRule": {
                      "R20": 1,
                      "R35": 1
                    },
                    "items": [
                      {
                        "rule": "R20",
                        "subject": "fonction=01",
                        "expected": "relié",
                        "found": "sans lien",
                        "amount": -0.01,
                        "since": "2026-11-21"
                      },
                      {
                        "rule": "R35",
                        "subject": "nature=9",
                        "expected": "connu",
                        "found": "inconnu",
                        "amount": null,
                        "since": null
                      }
                    ]
                  }
                }""".formatted(SHA));
    }

    @Test
    void a_coverage_tells_buckets_targets_sections_and_rates() throws IOException {
        assertThat(json(of(BudgetStage.ADMIN_ACCOUNT)))
                .contains("""
                  "coverage": [
                    {
                      "authority": "219300480",
                      "document": "%s",
                      "fiscalYear": 2026,
                      "stage": "CA",
                      "budget": "21930048000015",
                      "flow": "EXPENSE",
                      "measure": "MtReal",
                      "dimension": "PLAN",
                      "total": {
                        "amount": 1000.00,
                        "lines": 6
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
                        "amount": 300.00,
                        "lines": 2,
                        "strong": 200.00,
                        "weak": 100.00
                      },
                      "setAside": {
                        "amount": 450.00,
                        "lines": 1,
                        "byReason": {
                          "PAYROLL": {
                            "amount": 450.00,
                            "lines": 1
                          }
                        }
                      },
                      "ambiguous": {
                        "amount": 50.00,
                        "lines": 1
                      },
                      "untraced": {
                        "amount": 100.00,
                        "lines": 1
                      },
                      "rate": 0.3333,
                      "byTarget": [
                        {
                          "code": "D1",
                          "label": "Défi 1",
                          "kind": "STRATEGIC_OBJECTIVE",
                          "amount": 300.00,
                          "lines": 2,
                          "below": [
                            {
                              "code": "D1-A1",
                              "label": "Agir",
                              "kind": "ACTION",
                              "amount": 100.00,
                              "lines": 1,
                              "below": []
                            }
                          ]
                        }
                      ],
                      "bySection": [
                        {
                          "section": "OPERATING",
                          "total": {
                            "amount": 1000.00,
                            "lines": 6
                          },
                          "outOfScope": {
                """.formatted(SHA))
                .contains("""
                      "range": {
                        "least": 0.2222,
                        "most": 0.3889
                      },
                      "rateWithoutPayroll": 0.6667
                    }
                  ],
                """);
    }

    @Test
    void a_DM_alone_has_no_rate_and_its_cumulated_budget_has_one() throws IOException {
        String json = json(of(BudgetStage.AMENDING));

        assertThat(json.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("\"rate") || line.startsWith("\"range")))
                .containsExactly(
                        "\"rate\": null,",
                        "\"range\": null,",
                        "\"rateWithoutPayroll\": null",
                        "\"rate\": 0.3333,",
                        "\"range\": {",
                        "\"rateWithoutPayroll\": 0.6667,");
    }

    @Test
    void a_cumulated_budget_without_its_initial_budget_has_no_rate() throws IOException {
        String json = json(new NightReport(
                null,
                List.of(),
                List.of(),
                List.of(new BudgetCoverage(CITY, BUDGET, YEAR, false, coverage())),
                List.of()));

        assertThat(json.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("\"rate")
                                || line.startsWith("\"range")
                                || line.startsWith("\"complete")))
                .containsExactly(
                        "\"rate\": null,", "\"range\": null,", "\"rateWithoutPayroll\": null,", "\"complete\": false");
    }

    /// What the API answers of documents and coverages alone is what a report holds of them, two levels less deep.
    @Test
    void documents_and_coverages_alone_are_those_of_the_report() throws IOException {
        NightReport report = of(BudgetStage.ADMIN_ACCOUNT);
        Document inForce = new Document(
                "",
                SHA,
                FileKind.TOTEM,
                header(),
                NightReport.Status.IN_FORCE,
                "",
                new LineCounts(5, 3, 2, 0),
                Sums.NONE);
        ByteArrayOutputStream documents = new ByteArrayOutputStream();
        ByteArrayOutputStream coverage = new ByteArrayOutputStream();

        new ReportJson().write(new NightReportWriter.Documents(List.of(inForce)), documents);
        new ReportJson().write(new NightReportWriter.Coverages(report.coverage()), coverage);

        String whole = json(new NightReport(null, List.of(inForce), report.coverage(), List.of(), List.of()));
        assertThat(whole).contains("\"documents\": " + deeper(documents)).contains("\"coverage\": " + deeper(coverage));
        assertThat(deeper(documents)).contains("\"file\": null", "\"status\": \"IN_FORCE\"");
    }

    private static String deeper(ByteArrayOutputStream list) {
        return list.toString(StandardCharsets.UTF_8).replace("\n", "\n  ");
    }

    private static NightReport of(BudgetStage stage) {
        return new NightReport(
                null,
                List.of(),
                List.of(new DocumentCoverage(CITY, SHA, YEAR, stage, BUDGET, coverage())),
                stage.isDelta() ? List.of(new BudgetCoverage(CITY, BUDGET, YEAR, true, coverage())) : List.of(),
                List.of());
    }

    private static Coverage coverage() {
        Target objective = new Target("D1", "Défi 1", TargetKind.STRATEGIC_OBJECTIVE, "");
        Target action = new Target("D1-A1", "Agir", TargetKind.ACTION, "D1");
        Buckets buckets = new Buckets(
                Map.of(OutOfScopeReason.ORDER_OPERATION, new Tally(10_000, 1)),
                Map.of(Strength.STRONG, new Tally(20_000, 1), Strength.WEAK, new Tally(10_000, 1)),
                new Tally(30_000, 2),
                Map.of(SetAsideReason.PAYROLL, new Tally(45_000, 1)),
                new Tally(5_000, 1),
                new Tally(10_000, 1));
        return new Coverage(
                Flow.EXPENSE,
                Measure.EXECUTED,
                Dimension.PLAN,
                new Tally(100_000, 6),
                buckets,
                Map.of(Section.OPERATING, new Coverage.SectionCoverage(new Tally(100_000, 6), buckets)),
                List.of(new Coverage.TargetAmount(
                        objective,
                        new Tally(30_000, 2),
                        List.of(new Coverage.TargetAmount(action, new Tally(10_000, 1), List.of())))));
    }

    private static DocumentHeader header() {
        return new DocumentHeader(
                CITY,
                "Ville",
                BUDGET,
                "Budget principal",
                false,
                new Nomenclature("M57", "M57"),
                YEAR,
                BudgetStage.ADMIN_ACCOUNT,
                0,
                false,
                VoteBasis.UNKNOWN,
                null);
    }

    private static String json(NightReport report) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new ReportJson().write(report, written);
        return written.toString(StandardCharsets.UTF_8);
    }
}
