package org.csplan.excel.write.ooxml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The relations of one part, and the part that holds them. */
final class Relations {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private Relations() {}

    static XmlPart empty(String name) {
        return new XmlPart(name, EMPTY, StandardCharsets.UTF_8);
    }

    /** The name of the part that holds the relations of that part; of the package itself for the empty name. */
    static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    static List<Relation> in(XmlPart relations, String part) {
        return relations.root().children("Relationship").stream()
                .map(element -> {
                    String target = element.value("Target").orElse("");
                    boolean external = element.value("TargetMode").orElse("").equals("External");
                    return new Relation(
                            element.value("Id").orElse(""),
                            element.value("Type").orElse(""),
                            external ? target : resolve(part, target),
                            external);
                })
                .toList();
    }

    static String freeId(List<Relation> relations) {
        Set<String> taken = relations.stream().map(Relation::id).collect(Collectors.toSet());
        int number = relations.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    /** A target as seen from a part: {@code ../drawings/drawing1.xml}. */
    static String relative(String from, String target) {
        String[] base = from.split("/");
        String[] parts = target.split("/");
        int common = 0;
        while (common < base.length - 1 && common < parts.length - 1 && base[common].equals(parts[common])) {
            common++;
        }
        StringBuilder path = new StringBuilder("../".repeat(base.length - 1 - common));
        for (int i = common; i < parts.length; i++) {
            path.append(i > common ? "/" : "").append(parts[i]);
        }
        return path.toString();
    }

    private static String resolve(String part, String target) {
        int fragment = target.indexOf('#');
        String plain = decode((fragment < 0 ? target : target.substring(0, fragment)).replace('\\', '/'));
        String path = plain.startsWith("/") ? plain : part.substring(0, part.lastIndexOf('/') + 1) + plain;
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static String decode(String target) {
        try {
            return target.indexOf('%') < 0
                    ? target
                    : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
