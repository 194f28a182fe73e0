package org.csplan.excel.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the part that the target of a relation means. */
final class PartNames {

    private PartNames() {}

    /** The name of the part; with its percent signs decoded only where no part is called as it is written. */
    static String resolve(String folder, String target, ZipPackage zip) {
        String plain = target.replace('\\', '/');
        int fragment = plain.indexOf('#');
        if (fragment >= 0) {
            plain = plain.substring(0, fragment);
        }
        String name = normalise(plain.startsWith("/") ? plain : folder + plain);
        return zip.has(name) ? name : decode(name);
    }

    private static String normalise(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decode(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                decoded.write(high << 4 | low);
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
