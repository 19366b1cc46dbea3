package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20a",
                "=cmd|' /C calc'!A0",
                "-"
            })
    void what_a_spreadsheet_would_run_begins_with_an_apostrophe_and_reads_back(String text) {
        assertThat(SpreadsheetText.wouldRun(text)).isTrue();
        assertThat(SpreadsheetText.harmless(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.unguarded("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Été", "1=1", "a@b", "'", "''", "'été", "'=1", "''=1", " =1", "007"})
    void whatever_was_guarded_reads_back_as_it_was(String text) {
        assertThat(SpreadsheetText.unguarded(SpreadsheetText.guarded(text))).isEqualTo(text);
        assertThat(SpreadsheetText.wouldRun(SpreadsheetText.guarded(text))).isFalse();
    }

    @Test
    void an_apostrophe_of_one_s_own_is_left_alone_by_who_never_guarded() {
        assertThat(SpreadsheetText.unguarded("'été")).isEqualTo("'été");
        assertThat(SpreadsheetText.harmless("'été")).isEqualTo("'été");
    }
}
