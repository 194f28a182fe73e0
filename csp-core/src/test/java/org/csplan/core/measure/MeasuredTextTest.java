package org.csplan.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shape in which plans put numbers into words. */
class MeasuredTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Achieve a reduction of 5% (from 300 in 2007/8 to 285 in 2008/9)        | LESS by 5% from 300 to 285
            Shed break-in target: Achieve a reduction of 5% (from 544 in 2007/8 to 518 in 2008/9). | LESS by 5% from 544 to 518
            Achieve a reduction of 5% (from 272 in 2007/8 to 258 in 2008/09).      | LESS by 5% from 272 to 258
            Reduce broken windows by 6% (from 1601 in 2007/8 to 1504 in 2008/9).   | LESS by 6% from 1601 to 1504
            Achieve a reduction of 4% (from 1244 in 2007/8 to 1194 in 2008/9).     | LESS by 4% from 1244 to 1194
            Reduce losses by 5% (from 1,027 in 2007/8 to 976 in 2008/9)            | LESS by 5% from 1027 to 976
            Reduce losses by 5% (from 2012 in 2007/8 to 1911 in 2008/9)            | LESS by 5% from 2012 to 1911
            A 5% reduction (544 to 518)                                            | LESS by 5% from 544 to 518
            From 300 to 285, a reduction of 5%                                     | LESS by 5% from 300 to 285
            Increase from 48 to 58                                                 | MORE from 48 to 58
            Increase the number of people staying in the scheme by 5%              | MORE by 5%
            Increase the number of referrals to the scheme by 20% to deal with noise | MORE by 20%
            Increase referrals by at least 20 per cent                             | MORE by at least 20%
            Increase referrals by twenty per cent                                  | MORE by 20%
            Reduce calls by five percent                                           | LESS by 5%
            Increase sessions by 10                                                | MORE by 10
            20% more sessions                                                      | MORE by 20%
            Six more sessions                                                      | MORE by 6
            An increase in returned bicycles of 20%                                | MORE by 20%
            Measure the perception of litter and reduce from 15.3% to 15%.         | LESS from 15.3% to 15%
            Reduce litter/leaves from 11.49% to 9%. Reduce stickers from 5.11% to 3%. | LESS from 11.49% to 9%; LESS from 5.11% to 3%
            15.3% to 15%                                                           | LESS from 15.3% to 15%
            15.3% -> 15%                                                           | LESS from 15.3% to 15%
            15.3% → 15%                                                            | LESS from 15.3% to 15%
            Target: reduce percentage of repeat callers to the helpline to 22%     | LESS to 22%
            Reduce missed visits to zero by March 2026                             | LESS to 0
            Increase members to 60 by March 2026                                   | MORE to 60
            Aim 2: Reduce theft* by 12.5% by 2008                                  | LESS by 12.5%
            2.1Reduce loss of a vehicle by 21% by 2008                             | LESS by 21%
            Losses rose, increased from 186 to 159 a decrease of 27                | MORE from 186 to 159; LESS by 27
            slight increase of losses from 149 in June 2007, to 164 in June 2006   | MORE from 149 to 164
            a 58% increase                                                         | MORE by 58%
            18.8% fall                                                             | LESS by 18.8%
            a fall of 461                                                          | LESS by 461
            Reduce theft by 5% and damage by 6%                                    | LESS by 5%; LESS by 6%
            """)
    void findsChanges(String text, String expected) {
        MeasuredText measured = MeasuredText.of(text);

        assertThat(measured.changes().stream().map(MeasuredTextTest::shown).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Distribute 400 gate alarms to repeat victims                           | 400
            Run 2 Lantern events to inform older people                            | 2
            2,000 bag chains to be distributed to older people                     | 2000
            Issue 140 Notices for littering                                        | 140
            Deliver 70 face to face sessions as part of the clinics                | 70
            Engage with 15 young people through the programme                      | 15
            Undertake at least 3 test visits - using volunteers                    | at least 3
            Run or attend 10 community events                                      | 10
            Continue to run the mentoring programme in at least two schools        | at least 2
            The Trust to offer advice and support to 60 women, children and others | 60
            Refer 40 young people to the Harbour Project                           | 40
            The Harbour Project to receive at least 20 referrals                   | at least 20
            Ensure at least 60 standard/medium risk callers are supported          | at least 60
            Ensure at least six men refer themselves to the programme              | at least 6
            Run at least one Stepping Stones Programme in the borough              | at least 1
            Harbour Trust to work in at least 6 locations as part of their 'Outreach' | at least 6
            Hold at least 2 prevention events during the year                      | at least 2
            Run at least three 'All out days' or prevention events during the year | at least 3
            Answer 95% of letters within 10 days                                   | 95%
            Reach 200 pupils in the four towns                                     | 200
            Run two workshops in schools                                           | 2
            Hold up to 5 drop-in sessions                                          | up to 5
            No more than 12 repeat visits                                          | at most 12
            Run 3 sessions per quarter                                             | 3 every P3M
            Run 3 sessions a quarter                                               | 3 every P3M
            Visit 5 schools a term                                                 | 5 every P4M
            Support 20 callers, a quarter of them men                              | 20
            Hold at least two meetings each month                                  | at least 2 every P1M
            Distribute 2000 leaflets                                               | 2000
            Train a dozen wardens                                                  | 12
            Train twenty-five wardens                                              | 25
            Train two hundred and ten wardens                                      | 210
            Ensure that at least 75% of callers are seen                           | at least 75%
            """)
    void findsPromisedNumbers(String text, String expected) {
        MeasuredText measured = MeasuredText.of(text);

        assertThat(measured.promises().stream().map(MeasuredTextTest::shown).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Achieve an improvement in behaviour of 75% of cases accepted           | 75%
            £4,400 Better Streets funding                                          | £4400
            £18k from the council                                                  | £18000
            On average 13 people attended per quarter.                             | 13 every P3M
            over 55 people came                                                    | beyond 55
            Over 15 women have used these courses.                                 | beyond 15
            17 women in total                                                      | 17
            6 Warning Notices were issued                                          | 6
            Seven Warning letters                                                  | 7
            They were able to speak with 1,645 young people                        | 1645
            In total 19 sessions were held, with 15 young people                   | 19; 15
            9 referrals (18 in total). Of these 12 were resolved.                  | 9; 18; 12
            113 referrals were received during quarter 1. Of these 94 were adults and 19 were not. | 113; 94; 19
            9.5 days                                                               | 9.5
            """)
    void findsOtherNumbersThatNobodyPromised(String text, String expected) {
        MeasuredText measured = MeasuredText.of(text);

        assertThat(measured.quantities().stream().map(MeasuredTextTest::shown).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(measured.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Indicator NI 195 and NI21 are used
            Run an awareness campaign for 18 – 30 year olds
            First time callers aged 10 – 17
            Provide sports for under 18's
            For young people aged 10 to 17
            Yr 1 46/73, 66/75 and Yr 3 15/20
            Visits have taken place (7 June)
            A session was held on 4 September
            By March 2009
            During 2007/8 and in 2019
            New powers of the 2014 Litter Act
            The Domestic Safety Act 2021
            Deliver the Hope 2 Recovery course
            The Y-2 Crew scheme and COVID19
            Establish a One Stop Shop
            One of the leads
            one-to-one work
            Meetings are held on a 24/7 basis
            Reports go out in quarters 2/3/4
            Held on 31.03.2024
            Details once it is complete
            A principle of zero tolerance
            The meeting takes place twice a year
            Held three times a year
            maintain levels to at least the same number as during 2007/8
            """)
    void takesNamesDatesAgesAndFractionsForNoNumbers(String text) {
        MeasuredText measured = MeasuredText.of(text);

        assertThat(measured.quantities()).isEmpty();
        assertThat(measured.changes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The project to receive at least 20 referrals           | MORE
            Promote advice at appropriate events                   | MORE
            Run 10 events                                          | MORE
            Continue to support the drop-in                        | MORE
            Reduce theft by at least 5%                            | LESS
            No more than 12 repeat visits                          | LESS
            Support up to 50 callers                               | MORE
            Up to 50 callers                                       | NONE
            Prevent fly tipping in lay-bys                         | LESS
            To cut waiting times                                   | LESS
            See that repeat calls fall                             | LESS
            Support callers so that repeat calls fall              | NONE
            Reduce repeat visits to no more than 12                | LESS
            Increase talks to residents over the work to reduce litter | NONE
            Tackle the issue of fly tipping                        | NONE
            Link to the Prevent Strategy                           | NONE
            Prevent training for staff                             | NONE
            Look into the support available                        | NONE
            Consider a policy                                      | NONE
            """)
    void hearsWhichWayIsBetter(String text, String expected) {
        MeasuredText measured = MeasuredText.of(text);

        assertThat(measured.direction().map(Enum::name).orElse("NONE")).isEqualTo(expected);
    }

    @Test
    void quotesTheWordsOfAChange() {
        MeasuredText measured =
                MeasuredText.of("Broken lamps: achieve a reduction of 5% (from 544 in 2007/8 to 518 in 2008/9). More.");

        assertThat(measured.changes())
                .extracting(Change::text)
                .containsExactly("reduction of 5% (from 544 in 2007/8 to 518 in 2008/9)");
    }

    @Test
    void quotesTheWordsOfAPromise() {
        MeasuredText measured = MeasuredText.of("Run at least six sessions");

        assertThat(measured.promises()).extracting(Quantity::text).containsExactly("at least six");
    }

    private static String shown(Change change) {
        return Stream.of(
                        change.direction().map(Enum::name),
                        change.by().map(by -> "by " + bound(change.bound()) + by),
                        change.from().map(from -> "from " + from),
                        change.to().map(to -> "to " + to))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String shown(Quantity quantity) {
        return bound(quantity.bound())
                + quantity.amount()
                + quantity.every().map(every -> " every " + every).orElse("");
    }

    private static String bound(Optional<Bound> bound) {
        return bound.map(words -> words.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ")
                .orElse("");
    }
}
