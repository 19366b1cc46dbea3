package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// An annex of a budget document.
sealed interface AnnexXml {

    void write(XmlText xml) throws IOException;

    /// Totals of every budget of the authority, order operations counted, results carried over left out.
    ///
    /// @param years the year of each budget
    /// @param announced budgets named without amounts
    record Consolidation(Map<DemoBudget, BudgetYear> years, List<DemoBudget> announced) implements AnnexXml {

        @Override
        public void write(XmlText xml) throws IOException {
            xml.begin("DATA_CONSOLIDATION");
            for (Map.Entry<DemoBudget, BudgetYear> budget : years.entrySet()) {
                for (Section section : List.of(Section.OPERATING, Section.INVESTMENT)) {
                    for (Flow flow : Flow.values()) {
                        row(xml, budget.getKey(), section, flow, budget.getValue());
                    }
                }
            }
            for (DemoBudget budget : announced) {
                row(xml, budget, Section.OPERATING, Flow.EXPENSE, new BudgetYear(0));
            }
            xml.end("DATA_CONSOLIDATION");
        }

        private static void row(XmlText xml, DemoBudget budget, Section section, Flow flow, BudgetYear year)
                throws IOException {
            xml.begin("CONSOLIDATION");
            xml.value("CodTypBudAgreg", budget.annex() ? "02" : "01");
            xml.value("CodBudAnnex", budget.code());
            xml.value("LibBudAnnex", budget.label());
            xml.value("CodInvFonc", section.code());
            xml.value("CodRD", flow.code());
            xml.value("MtCredOuv", sum(year, section, flow, Figures::opened));
            xml.value("MtRealMandatTitre", sum(year, section, flow, f -> f.executed));
            xml.value("RAR", sum(year, section, flow, f -> f.carriedOut));
            xml.value("SiretBudAnnexe", budget.siret());
            xml.end("CONSOLIDATION");
        }

        private static String sum(BudgetYear year, Section section, Flow flow, ToLongFunction<Figures> amount) {
            return TotemXml.euros(year.lines().entrySet().stream()
                    .filter(line -> line.getKey().section() == section
                            && line.getKey().flow() == flow
                            && !line.getKey().isResult())
                    .mapToLong(line -> amount.applyAsLong(line.getValue()))
                    .sum());
        }
    }

    /// The multiannual authorisations.
    ///
    /// @param years up to the document's own, earliest first
    /// @param account whether the last one is executed
    record Authorisations(List<Programme> programmes, List<BudgetYear> years, boolean account) implements AnnexXml {

        @Override
        public void write(XmlText xml) throws IOException {
            xml.begin("DATA_APCP");
            for (Programme programme : programmes) {
                row(xml, programme);
            }
            xml.end("DATA_APCP");
        }

        private void row(XmlText xml, Programme programme) throws IOException {
            long before = years.subList(0, years.size() - 1).stream()
                    .mapToLong(y -> paid(y, programme, f -> f.executed))
                    .sum();
            long opened = paid(years.getLast(), programme, account ? Figures::opened : f -> f.initial);
            long executed = paid(years.getLast(), programme, f -> f.executed);
            if (before == 0 && opened == 0) {
                return;
            }
            long later = Math.max(0, programme.ceiling() - before - (account ? executed : opened));
            xml.begin("APCP");
            xml.value("TypAutori", "AP");
            xml.value("NumAutori", programme.number());
            xml.value("LibAutori", programme.label());
            xml.value("MtAutoriPrec", TotemXml.euros(programme.ceiling()));
            xml.value("MtAutoriVote", "0.00");
            xml.value("MtCPAnt", TotemXml.euros(before));
            xml.value("MtCPOuv", TotemXml.euros(opened));
            if (account) {
                xml.value("MtCPReal", TotemXml.euros(executed));
            }
            xml.value("MtCredAFinanc_Sup_N", TotemXml.euros(later));
            xml.end("APCP");
        }

        private static long paid(BudgetYear year, Programme programme, ToLongFunction<Figures> amount) {
            return year.lines().entrySet().stream()
                    .filter(line -> line.getKey().authorisation().equals(programme.number()))
                    .mapToLong(line -> amount.applyAsLong(line.getValue()))
                    .sum();
        }
    }

    /// The posts the budget pays for and those that are filled, grade by grade, as they stood at the end of a
    /// year. Each year after the first some more of them are filled.
    record Personnel(int year) implements AnnexXml {

        @Override
        public void write(XmlText xml) throws IOException {
            xml.begin("DATA_PERSONNEL");
            for (NamedCsvRecord grade : Resources.rows("emplois.csv")) {
                xml.begin("PERSONNEL");
                xml.value("CodTypAgent", grade.getField("type"));
                xml.value("EmploiGradeAgent", grade.getField("emploi"));
                xml.value("CodCatAgent", grade.getField("categorie"));
                xml.value("TempsComplet", "1");
                xml.value("Permanent", "1");
                xml.value("CodSectAgentTitulaire", grade.getField("filiere"));
                xml.value("RemunAgent", "0");
                xml.value("EffectifBud", grade.getField("budgetes"));
                xml.value("EffectifPourvu", filled(grade).toPlainString());
                xml.end("PERSONNEL");
            }
            xml.end("DATA_PERSONNEL");
        }

        private BigDecimal filled(NamedCsvRecord grade) {
            return new BigDecimal(grade.getField("pourvus"))
                    .add(new BigDecimal(grade.getField("gagne"))
                            .multiply(BigDecimal.valueOf(year - (long) BudgetSeries.FIRST_YEAR)));
        }
    }
}
