package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlText;

/** Those who wrote the comments of a sheet. */
final class Authors {

    private final Optional<XmlElement> element;
    private final Splices splices;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int known;

    Authors(Optional<XmlElement> element, Splices splices) {
        this.element = element;
        this.splices = splices;
        element.ifPresent(authors -> authors.children("author").forEach(author -> add(author.text())));
        known = names.size();
    }

    /** The name behind a number as a comment writes it; empty for one that is nobody's. */
    String name(String number) {
        return number.matches("\\d{1,6}") && Integer.parseInt(number) < names.size()
                ? names.get(Integer.parseInt(number))
                : "";
    }

    /** The number of that author, who is added if need be. */
    int number(String name) {
        if (!numbers.containsKey(name)) {
            add(name);
        }
        return numbers.get(name);
    }

    private void add(String name) {
        numbers.putIfAbsent(name, names.size());
        names.add(name);
    }

    /** Writes down who was added. */
    void save() {
        element.ifPresent(authors -> {
            StringBuilder added = new StringBuilder();
            names.subList(known, names.size())
                    .forEach(name -> added.append("<" + authors.prefix() + "author>" + XmlText.content(name) + "</"
                            + authors.prefix() + "author>"));
            if (!added.isEmpty()) {
                splices.append(authors, added.toString());
            }
        });
    }
}
