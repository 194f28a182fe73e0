package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.Quoted;

/** What a part points to. Relations are told apart by the last word of their type, so that strict files work too. */
final class Relations {

    private final List<Relation> relations;
    private final Map<String, Relation> byId = new HashMap<>();

    private Relations(List<Relation> relations) {
        this.relations = relations;
        relations.forEach(relation -> byId.putIfAbsent(relation.id(), relation));
    }

    /** The relations of a part, or of the package where the name is empty; none where it has no list of them. */
    static Relations of(String part, ZipPackage zip) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        return zip.has(list) ? read(list, folder, zip) : new Relations(List.of());
    }

    private static Relations read(String list, String folder, ZipPackage zip) {
        List<Relation> relations = new ArrayList<>();
        try (Xml xml = Xml.open(zip, list)) {
            while (xml.nextChild()) {
                if (xml.name().equals("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = Optional.ofNullable(xml.attribute("Type")).orElse("");
                    String target = Optional.ofNullable(xml.attribute("Target")).orElse("");
                    relations.add(new Relation(
                            Optional.ofNullable(xml.attribute("Id")).orElse(""),
                            type.substring(type.lastIndexOf('/') + 1),
                            PartNames.resolve(folder, target, zip)));
                    if (relations.size() > zip.limits().parts()) {
                        String what = "its part " + Quoted.of(list) + " points to over "
                                + zip.limits().parts() + " others";
                        throw Refusal.limit("parts", what, zip.limits().parts());
                    }
                }
                xml.skip();
            }
            xml.finish();
        }
        return new Relations(relations);
    }

    /** The first part of that type. */
    Optional<String> first(String type) {
        return all(type).stream().findFirst();
    }

    List<String> all(String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .toList();
    }

    /** The relation of that id. */
    Optional<Relation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * One of them.
     *
     * @param id its name within the part
     * @param type the last word of its type
     * @param target the name of the part that it points to
     */
    record Relation(String id, String type, String target) {}
}
