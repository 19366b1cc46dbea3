package fr.continuum.adapters.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No number here is anybody's: keys are computed, the rest is made up.
class OfAPersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2540375116001",
                "2 54 03 75 116 001",
                "254037511600141",
                "2 54 03 75 116 001 41",
                "185052A01400172",
                "jeanne.dupont@example.org",
                "06 12 34 56 78",
                "04.71.00.00.00",
                "0471000000",
                "+33 4 71 00 00 00",
                "+33(0)471000000",
                "0033471000000",
                "FR76 3000 6000 0112 3456 7890 189",
                "fr7630006000011234567890189",
                "DE89370400440532013000"
            })
    void numbers_of_people_are_no_codes(String text) {
        assertThat(OfAPerson.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DRH",
                "2309",
                "AP-2201",
                "0000012345",
                "D03-03",
                "21930048000015",
                "254037511600112",
                "2541575116001",
                "FR7630006000011234567890188",
                "E2026-000123",
                "Marché 2026/04",
                "20260131",
                "100000000000000"
            })
    void codes_of_finance_tools_are_not_taken_for_them(String text) {
        assertThat(OfAPerson.is(text)).isFalse();
    }
}
