package org.csplan.examples.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.csplan.examples.commands.Csp.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "convrt plan.xlsx | there is no command 'convrt'; did you mean 'convert'? (see 'csp --help')",
                "convert | missing required parameter: 'IN' (see 'csp convert --help')",
                "convert plan.xlsx --too out.json | unknown option '--too'; did you mean '--to'? (see 'csp convert --help')",
                "convert -plan.xlsx | unknown option '-plan.xlsx' (see 'csp convert --help')",
                "convrt plan.xlsx --to out.json | there is no command 'convrt'; did you mean 'convert'? (see 'csp --help')",
                "convert plan.xlsx --to | missing required parameter for option '--to' (OUT) (see 'csp convert --help')",
                "convert plan.xlsx --to a.json --to b.json | option '--to' (OUT) should be specified only once (see 'csp convert --help')",
                "convert plan.xlsx --to out.txt | the ending of 'out.txt' says no format; it can be .json, .xlsx or .xls (see 'csp convert --help')",
                "convert plan.xlsx --to plan | the ending of 'plan' says no format; it can be .json, .xlsx or .xls (see 'csp convert --help')",
                "convert plan.xlsx --to a.json --to-dir out | --to and --to-dir can't be used together (see 'csp convert --help')",
                "convert plan.xlsx --as xlsx | --as goes with --to-dir; with --to the ending of OUT says the format (see 'csp convert --help')",
                "convert plan.xlsx --to-dir out --as csv | invalid value for option '--as': 'csv' is none of json, xlsx, xls (see 'csp convert --help')",
                "convert a.xlsx b.xlsx | several inputs, or a folder, need --to-dir DIR, the folder for the results (see 'csp convert --help')",
                "convert plan.xlsx --to plan.json --report plan.json | 'plan.json' is where the plan goes as well; name another file (see 'csp convert --help')",
                "convert plan.xlsx --report - | '-' is where the plan goes as well; name another file (see 'csp convert --help')",
                "convert plan.xlsx --to-dir out --report r.json | --report tells of one input; use it with --to (see 'csp convert --help')",
                "inspect a.xlsx b.xlsx | 'b.xlsx' is one input too many (see 'csp inspect --help')",
                "inspect a.xlsx --cells - --report - | '-' is the input, or where something else goes as well; name another file (see 'csp inspect --help')",
                "convert plan.xlsx --layout full | --layout says how a workbook is laid out, and what is written here is JSON (see 'csp convert --help')",
                "convert a.json --to b.xlsx --layout ful | invalid value for option '--layout': 'ful' is none of update-and-status, lead-partners-by-when, outcomes-and-strands, quarterly-monitoring, full; did you mean 'full'? (see 'csp convert --help')",
                "template --layout full | missing required option: '--to=OUT' (see 'csp template --help')",
                "template --layout full --to a.json | a template is a workbook; 'a.json' should end in .xlsx or .xls (see 'csp template --help')",
                "template --layout full --to a.xlsx --period soon | 'soon' is no period; write it like 2024/25 (see 'csp template --help')",
                "template --to a.xlsx | say which layout: either --layout NAME, one of update-and-status, lead-partners-by-when, outcomes-and-strands, quarterly-monitoring, full, or --layout-file FILE (see 'csp template --help')",
                "layouts quartely | no such layout: 'quartely' is none of update-and-status, lead-partners-by-when, outcomes-and-strands, quarterly-monitoring, full; did you mean 'quarterly-monitoring'? (see 'csp layouts --help')",
                "validate plan.xlsx | missing required option: '--stage=STAGE' (see 'csp validate --help')",
                "validate plan.xlsx --stage final | invalid value for option '--stage': 'final' is none of draft, agreed, quarter-1, quarter-2, quarter-3, quarter-4, year-end (see 'csp validate --help')",
                "validate plan.xlsx --stage quarter-1 --year soon | 'soon' is no year; write it like 2024/25 (see 'csp validate --help')",
                "validate a.xlsx b.xlsx --stage draft --annotate c.xlsx | --annotate takes one workbook (see 'csp validate --help')",
                "validate a.xlsx --stage draft --annotate b.json | an annotated workbook ends in .xlsx, and 'b.json' doesn't (see 'csp validate --help')",
                "update a.xlsx --to b.xlsx | missing required option: '--with=PLAN.json' (see 'csp update --help')",
                "update a.xlsx --with a.json | say where the workbook goes: --to OUT, or --dry-run (see 'csp update --help')",
                "update a.xlsx --with a.json --to b.json | 'b.json' should end in .xlsx, like 'a.xlsx'; an update keeps the kind of a workbook (see 'csp update --help')",
                "update a.xlsm --with a.json --to b.xlsx | 'b.xlsx' should end in .xlsm, like 'a.xlsm'; an update keeps the kind of a workbook (see 'csp update --help')",
                "update a.xlsx --with a.json --to - | a workbook goes into a file, not to standard output (see 'csp update --help')",
                "update a.xlsx --with a.json --to b.xlsx --removed drop | invalid value for option '--removed': 'drop' is none of keep, strike, delete (see 'csp update --help')",
                "update a.xlsx b.xlsx --with a.json --dry-run | 'b.xlsx' is one input too many (see 'csp update --help')",
                "schema plan.xlsx | 'plan.xlsx' is one input too many (see 'csp schema --help')"
            })
    void saysInOneLineWhatIsWrong(String line, String message) {
        Result result = Csp.run((Object[]) line.split(" "));

        assertThat(result).isEqualTo(new Result(2, "", "csp: " + message + "\n"));
    }

    @Test
    void showsTheHelpOnStandardErrorWhenNothingIsAsked() {
        Result result = Csp.run();

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("Usage: csp [OPTIONS] COMMAND\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "convert --help", "inspect -h", "schema --help", "generate-completion --help"})
    void showsTheHelpOnStandardOutputWhenAskedForIt(String line) {
        Result result = Csp.run((Object[]) line.split(" "));

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Usage: csp", "Exit status:");
        assertThat(result.out().lines()).allMatch(text -> text.length() <= 100);
    }

    @Test
    void takesTheWordHelpForTheOption() {
        assertThat(Csp.run("help")).isEqualTo(Csp.run("--help"));
        assertThat(Csp.run("help", "convert")).isEqualTo(Csp.run("convert", "--help"));
    }

    @Test
    void leavesNoTwoBlankLinesInTheHelp() {
        assertThat(Csp.run("validate", "--help").out()).doesNotContain("\n\n\n");
    }

    @Test
    void showsTheVersion() {
        assertThat(Csp.run("--version").out()).startsWith("csp ");
        assertThat(Csp.run("convert", "--version")).isEqualTo(Csp.run("-V"));
    }

    @Test
    void printsAScriptForCompletion() {
        Result result = Csp.run("generate-completion");

        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("#!/usr/bin/env bash").contains("--to-dir");
    }

    @Test
    void understandsUnusualLinesLikeUsualOnes() {
        Result usual = Csp.run("convert", "missing.xlsx", "--to", "out.json", "--quiet");

        for (String line : Arrays.asList(
                "--quiet convert missing.xlsx --to=out.json",
                "convert --to=out.json --quiet -- missing.xlsx",
                "convert --quiet --to out.json missing.xlsx")) {
            assertThat(Csp.run((Object[]) line.split(" "))).isEqualTo(usual);
        }
    }
}
