package org.csplan.json.tests;

import java.util.List;

/**
 * Something wrong that is put into {@code every-property.json}.
 *
 * @param instead what is replaced, which stands there once
 * @param wrong what stands in its place
 * @param message what a reader is told
 * @param seenBySchema whether a JSON Schema can say that it is wrong
 */
record Mistake(String instead, String wrong, String message, boolean seenBySchema) {

    private static final String SOUND = SamplePlans.file("every-property.json");

    static final List<Mistake> ALL = List.of(
            // The document
            of(
                    "\"csp-action-plan\"",
                    "\"csp-grid-layout\"",
                    "line 2, column 13: the format is 'csp-grid-layout', not 'csp-action-plan'"),
            of(
                    "\"version\": 1",
                    "\"version\": 2",
                    "line 3, column 14: version 2 of csp-action-plan can't be read, only version 1"),
            of("\"version\": 1", "\"version\": \"1\"", "line 3, column 14: 'version' must be the number 1, not text"),
            of("  \"version\": 1,\n", "", "line 1, column 1: an action plan must have 'version'"),
            of(
                    "  \"format\": \"csp-action-plan\",\n",
                    "",
                    "line 1, column 1: an action plan must have 'format': \"csp-action-plan\""),
            of(
                    "  \"format\"",
                    "  \"name\": \"x\", \"format\"",
                    "line 2, column 3: an action plan has no property 'name', and begins with \"format\": \"csp-action-plan\""),

            // Names
            of(
                    "\"leadAgencies\": [\n            \"K",
                    "\"leadAgency\": [\n            \"K",
                    "line 29, column 11: an action has no property 'leadAgency'; did you mean 'leadAgencies'?"),
            of(
                    "\"successMeasure\"",
                    "\"success_measure\"",
                    "line 47, column 11: an action has no property 'success_measure'; did you mean 'successMeasure'?"),
            of(
                    "\"outcomes\"",
                    "\"risks\"",
                    "line 20, column 7: a priority has no property 'risks'; it can have title, outcomes, actions"),
            of(
                    "\"unit\": \"%\"",
                    "\"units\": \"%\"", "line 44, column 13: a measure has no property 'units'; did you mean 'unit'?"),
            of(
                    "\"wording\"",
                    "\"word\\ning\"",
                    "line 72, column 13: a status has no property 'word ing'; did you mean 'wording'?"),
            of("\"label\": \"2024/25\",\n", "", "line 6, column 13: a period must have 'label'"),
            of(
                    "          \"leadAgencies\": []\n",
                    "",
                    "line 82, column 9: an action must have 'leadAgencies', as an empty list where there are none"),
            hidden("\"theme\"", "\"reference\"", "line 27, column 11: an action has 'reference' twice"),
            hidden("\"blue\"", "\"green\"", "line 14, column 5: the key 'green' of 'statusKey' stands twice"),
            hidden(
                    "\"Links to other actions (2)\"",
                    "\"Links to other actions\"",
                    "line 78, column 13: the key 'Links to other actions' of 'other' stands twice"),

            // Kinds of value
            of("\"draft\": true", "\"draft\": \"yes\"", "line 11, column 12: 'draft' must be true, not text"),
            of(
                    "\"draft\": true",
                    "\"draft\": false",
                    "line 11, column 12: 'draft' is there only when true; leave it out"),
            of(
                    "\"draft\": true",
                    "\"draft\": null",
                    "line 11, column 12: 'draft' is null; leave it out where nothing is stated"),
            of("\"Vehicle crime\"", "null", "line 88, column 16: 'title' must be text, not null"),
            of("\"Vehicle crime\"", "\"\"", "line 88, column 16: 'title' is empty"),
            of(
                    "\"Prevention\"",
                    "\" \\n \"",
                    "line 27, column 20: 'theme' is empty; leave it out where nothing is stated"),
            of("\"Prevention\"", "[\"Prevention\"]", "line 27, column 20: 'theme' must be text, not a list"),
            of(
                    "\"All partners\"",
                    "12",
                    "line 34, column 13: an entry of 'supportingPartners' must be text, not a number"),
            of("\"All partners\"", "\"\"", "line 34, column 13: an entry of 'supportingPartners' is empty"),
            of(
                    "\n            \"All partners\"\n          ",
                    "",
                    "line 33, column 33: 'supportingPartners' is empty; leave it out where nothing is stated"),
            of("\"value\": 33", "\"value\": \"33\"", "line 38, column 22: 'value' must be a number, not text"),
            of("\"actions\": []", "\"actions\": {}", "line 89, column 18: 'actions' must be a list, not an object"),
            of(
                    "\"actions\": []",
                    "\"actions\": [true]",
                    "line 89, column 19: an entry of 'actions' must be an object, not true"),
            of("\"See 2.4\"", "24", "line 77, column 39: 'Links to other actions' must be text, not a number"),
            of(
                    "\"See 2.4\"",
                    "\"\"",
                    "line 77, column 39: 'Links to other actions' is empty; leave it out where nothing is stated"),
            of("\"A/B~C\"", "\"\"", "line 79, column 13: the key '' of 'other' is empty"),
            hidden(
                    "\"Prevention\"",
                    "\"Prev\\u0000ention\"",
                    "line 27, column 20: 'theme' holds the character U+0000, which no plan can hold"),
            hidden(
                    "\"Prevention\"",
                    "\"Prev\\uD83Dention\"",
                    "line 27, column 20: 'theme' holds the character U+D83D, which no plan can hold"),

            // Words, days, numbers
            of(
                    "\"start\": \"2024-04-01\"",
                    "\"start\": \"01/04/2024\"",
                    "line 8, column 14: 'start' is '01/04/2024'; write a date like 2015-03-31"),
            of(
                    "\"due\": \"2025-03-31\"",
                    "\"due\": \"2025-02-31\"",
                    "line 50, column 20: 'due' is '2025-02-31', which is no day of the calendar"),
            of(
                    "\"due\": \"2025-03-31\"",
                    "\"due\": \"+12025-03-31\"",
                    "line 50, column 20: 'due' is '+12025-03-31'; write a date like 2015-03-31"),
            of(
                    "\"P1M\"",
                    "\"monthly\"",
                    "line 52, column 22: 'every' is 'monthly'; write how often like P1M (every month) or P3M"),
            of(
                    "\"progress\": \"on-track\"",
                    "\"progress\": \"on track\"",
                    "line 71, column 25: 'progress' is 'on track'; did you mean 'on-track'?"),
            of(
                    "\"rag\": \"amber\"",
                    "\"rag\": \"yellow\"",
                    "line 66, column 22: 'rag' is 'yellow'; it must be one of red, amber, green, blue, grey"),
            of(
                    "\"unit\": \"%\"",
                    "\"unit\": \"per cent\"", "line 44, column 21: 'unit' is 'per cent'; it must be one of %, GBP"),
            of(
                    "\"colour\": \"#7030A0\"",
                    "\"colour\": \"#7030a0\"",
                    "line 74, column 23: 'colour' is '#7030a0'; write a colour like #7030A0"),
            of(
                    "\"blue\"",
                    "\"purple\"",
                    "line 14, column 5: the key 'purple' of 'statusKey' is 'purple'; write red, amber, green, blue, grey or a colour like #7030A0"),
            of(
                    "\"blue\": \"complete\"",
                    "\"blue\": \"finished\"",
                    "line 14, column 13: 'blue' is 'finished'; it must be one of not-started, on-track, at-risk, off-track, complete, not-achieved, deferred, cancelled, carried-forward, unknown"),
            of(
                    "\"Q4\"",
                    "\"Q5\"",
                    "line 65, column 13: the key 'Q5' of 'quarters' is no quarter; write Q1 or 2014/15 Q1"),
            hidden(
                    "\"Q4\"",
                    "\"next year Q4\"",
                    "line 65, column 13: the key 'next year Q4' of 'quarters' is no quarter; write Q1 or 2014/15 Q1"),
            hidden(
                    "\"value\": 33",
                    "\"value\": 1e999999999",
                    "line 38, column 22: 'value' is a number of more than 1000 digits"),
            hidden(
                    "\"value\": 33",
                    "\"value\": 1e-99999999999",
                    "line 38, column 22: 'value' is a number of more than 1000 digits"),

            // What belongs together
            of("\"rag\": \"amber\"\n", "\n", "line 65, column 19: 'Q4' is empty; leave it out where nothing is stated"),
            of(
                    "\"rag\": \"amber\"",
                    "\"value\": 5",
                    "line 65, column 19: a quarterly measure with a value or a unit must have 'text' too"),
            hidden(
                    "\"end\": \"2025-03-31\"",
                    "\"end\": \"2024-03-31\"",
                    "line 6, column 13: the period '2024/25' would end on 2024-03-31, before it starts on 2024-04-01"));

    private static Mistake of(String instead, String wrong, String message) {
        return new Mistake(instead, wrong, message, true);
    }

    private static Mistake hidden(String instead, String wrong, String message) {
        return new Mistake(instead, wrong, message, false);
    }

    String json() {
        int at = SOUND.indexOf(instead);
        if (at < 0) {
            throw new IllegalStateException(instead + " is not in the sample");
        }
        return SOUND.substring(0, at) + wrong + SOUND.substring(at + instead.length());
    }

    @Override
    public String toString() {
        return (wrong.isBlank() ? "without " + instead : wrong).replaceAll("\\s+", " ");
    }
}
