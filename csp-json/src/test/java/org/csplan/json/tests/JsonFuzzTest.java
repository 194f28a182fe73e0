package org.csplan.json.tests;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.csplan.json.LayoutJson;
import org.csplan.json.PlanJson;

/** Tries whatever a fuzzer finds out; in the usual build, what is in the folders beside. */
class JsonFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void readsAPlanOrRefusesIt(byte[] json) {
        JsonPromise.keeps(new String(json, StandardCharsets.UTF_8), PlanJson::read, PlanJson::toJson);
    }

    @FuzzTest(maxDuration = "5m")
    void readsALayoutOrRefusesIt(byte[] json) {
        JsonPromise.keeps(new String(json, StandardCharsets.UTF_8), LayoutJson::read, LayoutJson::toJson);
    }
}
