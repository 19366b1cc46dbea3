package fr.continuum.domain.chart;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;
import org.jspecify.annotations.Nullable;

/// Finds the section of a line: what the line says; else what its special nature says; else the section of the chapter
/// it is voted at; else of the chapter its account belongs to; else unknown. Source: `docs/formats.md` §1.
public final class Sections {

    private final @Nullable ChartOfAccounts chart;

    public Sections(@Nullable ChartOfAccounts chart) {
        this.chart = chart;
    }

    /// @param stated what the line says (`CaracSup Section`), empty where it does not
    public Section of(String stated, String nature, String contNat, String contFon, Flow flow) {
        Section section = Section.ofCode(stated);
        if (section == Section.UNKNOWN) {
            section = ofSpecialNature(nature);
        }
        if (chart == null) {
            return section;
        }
        if (section == Section.UNKNOWN) {
            section = ofChapter(chart, contNat);
        }
        if (section == Section.UNKNOWN) {
            section = ofChapter(chart, contFon);
        }
        return section == Section.UNKNOWN ? ofChapter(chart, chapterOfAccount(chart, nature, flow)) : section;
    }

    /// Carried-over result of investment (001), of operating (002), proceeds of disposals (024).
    private static Section ofSpecialNature(String nature) {
        return switch (nature) {
            case "001", "024" -> Section.INVESTMENT;
            case "002" -> Section.OPERATING;
            default -> Section.UNKNOWN;
        };
    }

    private static Section ofChapter(ChartOfAccounts chart, String code) {
        return chart.chapter(code).map(ChartOfAccounts.Chapter::section).orElse(Section.UNKNOWN);
    }

    private static String chapterOfAccount(ChartOfAccounts chart, String nature, Flow flow) {
        return chart.account(nature)
                .map(account -> switch (flow) {
                    case EXPENSE -> account.expenseChapter();
                    case REVENUE -> account.revenueChapter();
                })
                .orElse("");
    }
}
