package org.csplan.excel.write.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.zip.ZipItem;

/**
 * A package and the changes made to it so far: parts by name, their relations and content types. Not for sharing
 * between threads.
 */
public final class PackageEditor {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "officeDocument";

    private final ZipPackage original;
    private final Map<String, Optional<XmlPart>> changes = new LinkedHashMap<>();
    private final Map<String, XmlPart> parts = new HashMap<>();

    private PackageEditor(ZipPackage original) {
        this.original = original;
    }

    /**
     * An editor for that file.
     *
     * @param mostUnpacked how many bytes a part that is looked into may unpack to
     * @throws DamagedPackageException if it is no whole zip file
     */
    public static PackageEditor of(byte[] file, long mostUnpacked) {
        return new PackageEditor(ZipPackage.of(file, mostUnpacked));
    }

    /** The names of all parts, as they are now. */
    public List<String> names() {
        List<String> names = new ArrayList<>(original.names().stream()
                .filter(name -> !changes.containsKey(name) || changes.get(name).isPresent())
                .toList());
        changes.forEach((name, content) -> {
            if (content.isPresent() && original.find(name).isEmpty()) {
                names.add(name);
            }
        });
        return names;
    }

    /** Whether there is such a part now. */
    public boolean has(String name) {
        String spelt = spelling(name);
        Optional<XmlPart> change = changes.get(spelt);
        return change == null ? original.find(name).isPresent() : change.isPresent();
    }

    /**
     * A part as it is now.
     *
     * @throws DamagedPackageException if it is missing or is no text
     */
    public XmlPart xml(String name) {
        return parts.computeIfAbsent(spelling(name), spelt -> XmlPart.of(spelt, original.content(spelt)));
    }

    /** Changes a part, if the splices say so. */
    public void change(String name, Splices splices) {
        if (!splices.isEmpty()) {
            put(name, xml(name).with(splices));
        }
    }

    /** Puts a part in place of the one of that name, or adds it. */
    public void put(String name, XmlPart part) {
        String spelt = spelling(name);
        parts.put(spelt, part);
        changes.put(spelt, Optional.of(part));
    }

    /** Adds a part of that content type, in UTF-8. */
    public void add(String name, String contentType, String text) {
        put(name, new XmlPart(name, text, StandardCharsets.UTF_8));
        XmlElement types = xml(CONTENT_TYPES).root();
        change(
                CONTENT_TYPES,
                new Splices()
                        .append(
                                types,
                                "<" + types.prefix() + "Override PartName=\"/" + XmlText.attribute(name)
                                        + "\" ContentType=\"" + contentType + "\"/>"));
    }

    /** Takes a part out, with its content type and the relation of its owner. */
    public void remove(String name, String owner) {
        String spelt = spelling(name);
        parts.remove(spelt);
        changes.put(spelt, Optional.empty());
        Splices types = new Splices();
        xml(CONTENT_TYPES).root().children("Override").stream()
                .filter(entry -> ZipItem.key(entry.value("PartName").orElse("")).equals(ZipItem.key(name)))
                .forEach(entry -> types.remove(entry.start(), entry.end()));
        change(CONTENT_TYPES, types);
        String holder = Relations.partOf(owner);
        List<Relation> relations = relations(owner);
        Splices splices = new Splices();
        List<XmlElement> elements = xml(holder).root().children("Relationship");
        for (int i = 0; i < elements.size(); i++) {
            if (ZipItem.key(relations.get(i).target()).equals(ZipItem.key(name))) {
                splices.remove(elements.get(i).start(), elements.get(i).end());
            }
        }
        change(holder, splices);
    }

    /** Says what parts with that ending are, unless it is said already. */
    public void declareEnding(String ending, String contentType) {
        XmlElement types = xml(CONTENT_TYPES).root();
        boolean known = types.children("Default").stream()
                .anyMatch(entry -> entry.value("Extension").orElse("").equalsIgnoreCase(ending));
        if (!known) {
            change(
                    CONTENT_TYPES,
                    new Splices()
                            .insert(
                                    types.contentStart(),
                                    "<" + types.prefix() + "Default Extension=\"" + ending + "\" ContentType=\""
                                            + contentType + "\"/>"));
        }
    }

    /** The relations of a part; of the package itself for the empty name. */
    public List<Relation> relations(String part) {
        String holder = Relations.partOf(part);
        return has(holder) ? Relations.in(xml(holder), part) : List.of();
    }

    /**
     * Relates a part to another, in the edition of the format that its other relations are in.
     *
     * @param kind the end of the type: {@code comments}
     * @return how the part calls it
     */
    public String relate(String part, String kind, String target) {
        String holder = Relations.partOf(part);
        if (!has(holder)) {
            put(holder, Relations.empty(holder));
            declareEnding("rels", Relations.CONTENT_TYPE);
        }
        List<Relation> relations = relations(part);
        String id = Relations.freeId(relations);
        XmlElement root = xml(holder).root();
        change(
                holder,
                new Splices()
                        .append(
                                root,
                                "<" + root.prefix() + "Relationship Id=\"" + id + "\" Type=\"" + edition() + kind
                                        + "\" Target=\"" + XmlText.attribute(Relations.relative(part, target))
                                        + "\"/>"));
        return id;
    }

    /** A name for a new part that none has yet: {@code xl/comments3.xml}. */
    public String freeName(String before, String after) {
        int number = 1;
        while (has(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    /** The file with the changes; the very same bytes where there are none. */
    public byte[] bytes() {
        Map<String, Optional<byte[]>> real = new LinkedHashMap<>();
        changes.forEach((name, part) -> real.put(name, part.map(XmlPart::bytes)));
        real.entrySet().removeIf(change -> isAsItWas(change.getKey(), change.getValue()));
        return original.with(real);
    }

    private boolean isAsItWas(String name, Optional<byte[]> content) {
        return content.map(bytes -> original.holds(name, bytes))
                .orElseGet(() -> original.find(name).isEmpty());
    }

    /** What the types of relations begin with; it differs between the two editions of the format. */
    private String edition() {
        return relations("").stream()
                .filter(relation -> relation.is(DOCUMENT))
                .map(relation -> relation.type().substring(0, relation.type().length() - DOCUMENT.length()))
                .findFirst()
                .orElseThrow(() -> new DamagedPackageException("it says nowhere which part the workbook is"));
    }

    private String spelling(String name) {
        return original.find(name).orElse(name);
    }
}
