package org.csplan.core.validation.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    private static Map<String, String> find(Map<String, List<String>> register, String... used) {
        return new LookAlikes(register, 2, 6, 5).find(List.of(used), List.of());
    }

    private static Map<String, String> find(String... used) {
        return find(Map.of(), used);
    }

    @ParameterizedTest(name = "{1} is told as {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Wolds Police                     | Wolds Polcie
            Wolds Police                     | Wold Police
            Wolds Police                     | Wolds Plice
            Wolds Police                     | wolds police
            Wolds Police                     | Police
            Police and Crime Commissioner    | Crime Commissioner
            Wolds Police                     | Wolds Wolds Police
            Mend, Meet, Move                 | Mend, Mend, Meet, Move
            Mend, Meet, Move                 | Meet, Mend and Move
            Mend, Meet, Move                 | Mend, Mend, Move
            Vale Board of Trade              | Vale Board fo Trade
            Helping Against Harassment (HAH) | HAH
            Northmoor Fire and Rescue Service (NFRS) | NFRS
            Look Forward                     | Lookforward
            Look Forward                     | Look-forward
            Fire & Rescue Service            | Fire and Rescue Service
            Vale Early Help                  | Vale (Early Help)
            Harbour Trust                    | Harbour Trusts
            Helping Against Harassment       | HAH
            Helping Against Harassment       | H.A.H.
            Northmoor Fire and Rescue        | NFR
            KVC Youth Offending Service      | YOS
            West Vale PCT                    | PCT
            West Vale Domestic Abuse Forum   | WV Domestic Abuse Forum
            West Vale Domestic Abuse Forum   | West Vale DA Forum
            WV Domestic Abuse Forum          | West Vale DA Forum
            Vale Community Assoc             | Vale Community Association
            KVC Youth Team                   | KVC Youth Services
            Housing Associations             | Housing Assoc
            All partners                     | All
            All Partners                     | All partners
            """)
    void knowsANameWrittenDifferently(String usual, String variant) {
        assertThat(find(usual, variant, usual)).containsExactly(Map.entry(variant, usual));
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource(delimiter = '|', textBlock = """
            KCC                      | KCA
            CRC                      | CRI
            DAVSS                    | DAVIS
            KCC Wardens              | KCA Wardens
            KCC                      | KCC (Early Help)
            KCC (Prevent)            | KCC (Early Help)
            KCC (Early Help)         | KCC (Early Help/Wardens)
            KVC                      | KVC Leisure
            KVC Youth Forum          | KVC Prevent Forum
            KCC Prevent Team         | KCC Youth Team
            KCC Youth Service        | KCC Youth Offending Service
            North Wolds Team         | South Wolds Team
            Northmoor Council        | Southmoor Council
            Youth Council            | South Council
            Mental Health Team       | Dental Health Team
            Sgt Ann Green            | Sgt Ian Green
            Insp. Jo Black           | Insp. Bo Black
            Vale Borough Council (Housing) | Vale BC
            Wolds Police (Rural)     | Police
            British Transport Police | Police
            Head of Housing          | Housing
            Friends of the Park      | Park
            Men's Group              | Women's Group
            Ward 1 Group             | Ward 2 Group
            Schools                  | Vale Schools
            Housing Associations     | Harbour Housing Association
            Community Safety Partnership | Kestrel Vale Community Safety Partnership
            Mediation Services       | Harbour Mediation
            Harbour Trust            | Wolds Trust
            Safer Towns Partnership  | Serious Crime Group
            All Housing Associations | Schools
            -                        | ?
            """)
    void knowsOneAgencyFromAnother(String one, String other) {
        assertThat(find(one, other, one)).isEmpty();
    }

    @Test
    void tellsTheSpellingThatIsUsedLessWhereverItStands() {
        assertThat(find("Harbor Trust", "Harbour Trust", "Harbour Trust"))
                .containsExactly(Map.entry("Harbor Trust", "Harbour Trust"));
    }

    @Test
    void tellsTheLaterOfTwoThatAreUsedAlike() {
        assertThat(find("Harbour Trust", "Harbor Trust")).containsExactly(Map.entry("Harbor Trust", "Harbour Trust"));
    }

    @Test
    void tellsAShortFormOfTheLongOneHoweverOftenItIsUsed() {
        assertThat(find("Police", "Police", "Wolds Police", "British Transport Police"))
                .containsExactly(Map.entry("Police", "Wolds Police"));
        assertThat(find("Housing Assoc", "Housing Associations"))
                .containsExactly(Map.entry("Housing Assoc", "Housing Associations"));
    }

    @Test
    void tellsEachOtherSpellingOnce() {
        Map<String, String> found = find(
                "West Vale DA Forum",
                "West Vale DA Forum",
                "West Vale DA Forum",
                "WV Domestic Abuse Forum",
                "West Vale Domestic Abuse Forum",
                "WV Domestic Abuse Forum");

        assertThat(found)
                .containsExactly(
                        Map.entry("WV Domestic Abuse Forum", "West Vale DA Forum"),
                        Map.entry("West Vale Domestic Abuse Forum", "West Vale DA Forum"));
    }

    @Test
    void comparesWithTheNamesOfTheRegister() {
        Map<String, List<String>> register = Map.of("Kestrel Vale Council", List.of("KVC"));

        assertThat(find(register, "Kestrel Vale Council", "KVC")).containsEntry("KVC", "Kestrel Vale Council");
        assertThat(find(register, "Kestrl Vale Council")).containsEntry("Kestrl Vale Council", "Kestrel Vale Council");
        assertThat(find(register, "Kestrel Vale Council")).isEmpty();
    }

    @Test
    void keepsAgenciesApartThatTheRegisterKnowsBoth() {
        Map<String, List<String>> register = Map.of("Kent Police", List.of(), "Gwent Police", List.of());

        assertThat(find("Kent Police", "Gwent Police")).hasSize(1);
        assertThat(find(register, "Kent Police", "Gwent Police")).isEmpty();
    }

    @Test
    void comparesWithNamesInQuotationMarks() {
        Map<String, String> found = new LookAlikes(Map.of(), 2, 6, 5)
                .find(List.of("Mend, Mend, Move", "Wolds Police"), List.of("Meet, Mend, Move", "Wolds police"));

        assertThat(found).containsExactly(Map.entry("Mend, Mend, Move", "Meet, Mend, Move"));
    }

    @Test
    void looksThroughManyNames() {
        List<String> names = Stream.iterate(0, i -> i < 3000, i -> i + 1)
                .map(i -> "Agency of ward " + Integer.toString(i * 7919, 36))
                .toList();

        Map<String, String> found = new LookAlikes(Map.of(), 0, 6, 5).find(names, List.of());

        assertThat(found).isEmpty();
    }

    /** All of them are slips of none, and took a minute to tell when each was compared with each. */
    @Test
    void comparesFewOfManyNames() {
        List<String> names = new ArrayList<>(IntStream.range(0, 20_000)
                .mapToObj(i -> "Ward group " + "abcdefghij".repeat(3).substring(i % 17) + " number " + i)
                .toList());
        names.add("Wolds Police");
        names.add("Wolds Police");
        names.add("Wolds Plice");

        Map<String, String> found = new LookAlikes(Map.of(), 2, 6, 5).find(names, List.of());

        assertThat(found).containsExactly(Map.entry("Wolds Plice", "Wolds Police"));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void takesAPageOfWordsForANameWithoutTryingEachOfItsEndings() {
        String page = "police and council ".repeat(20_000).strip();

        assertThat(find(page, "Wolds Police")).isEmpty();
    }

    /** Each of them may be a slip of any other by its figures, its length and its letters. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void looksThroughManyNamesOfTheSameLettersInAnotherOrder() {
        List<String> names = new ArrayList<>(List.of("Wolds Police", "Wolds Police", "Wolds Plice"));
        Random random = new Random(1);
        List<String> letters = new ArrayList<>(List.of("abcdefghijklmnopqrst".split("")));
        IntStream.range(0, 60_000).forEach(i -> {
            Collections.shuffle(letters, random);
            names.add(String.join("", letters));
        });

        Map<String, String> found = new LookAlikes(Map.of(), 2, 6, 5).find(names, List.of());

        assertThat(found).containsEntry("Wolds Plice", "Wolds Police");
    }

    /** They have the same words in another order, but in brackets, where that makes them other bodies. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void looksThroughManyNamesOfTheSameWordsInAnotherOrder() {
        List<String> names = new ArrayList<>(List.of("Wolds Police", "Wolds Plice"));
        Random random = new Random(1);
        List<String> words = new ArrayList<>(List.of("ash bay cob dew elm fir gum hay".split(" ")));
        IntStream.range(0, 60_000).forEach(i -> {
            Collections.shuffle(words, random);
            names.add("Vale (" + String.join(" ", words) + ")");
        });

        Map<String, String> found = new LookAlikes(Map.of(), 2, 6, 5)
                .find(
                        Stream.concat(Stream.of("Wolds Police"), names.stream().distinct())
                                .toList(),
                        List.of());

        assertThat(found).containsOnlyKeys("Wolds Plice");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void comparesManyNamesWithManyQuotations() {
        List<String> names = new ArrayList<>(
                IntStream.range(0, 60_000).mapToObj(i -> "Body " + i).toList());
        names.add("Mend, Mend, Move");
        List<String> quoted = new ArrayList<>(List.of("Meet, Mend, Move"));
        IntStream.range(0, 60_000).forEach(i -> quoted.add("Group " + Integer.toString(i, 36)));

        Map<String, String> found = new LookAlikes(Map.of(), 2, 6, 5).find(names, quoted);

        assertThat(found).containsEntry("Mend, Mend, Move", "Meet, Mend, Move");
    }
}
