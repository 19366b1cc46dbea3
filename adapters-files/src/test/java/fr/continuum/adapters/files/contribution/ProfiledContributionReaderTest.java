package fr.continuum.adapters.files.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReaderContract;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProfiledContributionReaderTest extends ContributionFileReaderContract {

    @Override
    protected ContributionFileReader reader() {
        return new ProfiledContributionReader();
    }

    @Override
    protected InMemoryContent file(String name, List<List<String>> rows) {
        return InMemoryContent.of(
                name, rows.stream().map(row -> String.join("|", row)).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void a_sheet_of_a_workbook_reads_like_a_csv_file() throws IOException {
        InMemoryContent workbook = WorkbookFixture.of(
                "p.xlsx",
                "Projets",
                List.of(List.of("Portefeuille"), List.of("Réf", "Projet"), List.of("DSI-1", "Téléservice")));
        ContributionProfile profile = new ContributionProfile(
                "dsi",
                ContributionKind.IT_INVESTMENT,
                new TableLayout("", "", "", 2, "projets"),
                Map.of(ContributionField.CODE, "REF", ContributionField.TITLE, "projet"),
                Map.of());

        assertThat(((ContributionFileReader.Outcome.Read) reader().read(workbook, profile, FEED)).contributions())
                .extracting(Contribution::title)
                .containsExactly("Téléservice");
    }

    @Test
    void a_proposal_names_the_sheet_and_the_row_of_the_header() throws IOException {
        InMemoryContent workbook = WorkbookFixture.of(
                "p.xlsx",
                "Projets",
                List.of(List.of("Portefeuille"), List.of("Code", "Projet"), List.of("DSI-1", "Téléservice")));

        ContributionFileReader.Proposal.Proposed proposed = (ContributionFileReader.Proposal.Proposed)
                reader().propose(workbook, ContributionKind.IT_INVESTMENT, FEED);

        assertThat(proposed.profile().layout()).isEqualTo(new TableLayout("", "", "", 2, "Projets"));
        assertThat(proposed.preview().rows()).hasSize(1);
    }
}
