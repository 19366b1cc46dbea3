package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No number here is anybody's: keys are computed, the rest is made up.
class PersonalNumbersTest {

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
        assertThat(PersonalNumbers.isOne(text)).isTrue();
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
        assertThat(PersonalNumbers.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/06/1967",
                "1.6.1967",
                "12-06-1967",
                "12 06 1967",
                "12061967",
                "1967-06-12",
                "1967/6/12",
                "19670612",
                "15/03/72",
                "5/3/72",
                "15/03/08",
                "29/02/1968",
                "31/12/2012"
            })
    void a_whole_day_long_before_may_be_of_birth(String text) {
        assertThat(PersonalNumbers.isBirthday(text, 2026)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1967",
                "06/1967",
                "12.06.67",
                "12-06-67",
                "120667",
                "31/06/67",
                "15/03/26",
                "15/03/13",
                "12/06-1967",
                "1/61967",
                "31/06/1967",
                "29/02/1967",
                "12/13/1967",
                "00/06/1967",
                "01/01/2013",
                "17/03/2026",
                "20260317",
                "12/06/1899",
                "20241231",
                "2313180220"
            })
    void other_days_and_numbers_may_not(String text) {
        assertThat(PersonalNumbers.isBirthday(text, 2026)).isFalse();
    }

    @Test
    void telephones_and_accounts_are_known_alone() {
        assertThat(PersonalNumbers.isTelephone("06 12 34 56 78")).isTrue();
        assertThat(PersonalNumbers.isTelephone("2540375116001")).isFalse();
        assertThat(PersonalNumbers.isAccount("FR76 3000 6000 0112 3456 7890 189"))
                .isTrue();
        assertThat(PersonalNumbers.isAccount("FR76 3000 6000 0112 3456 7890 188"))
                .isFalse();
    }
}
